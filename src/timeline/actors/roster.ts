import { z } from 'zod';
import { type Head, idOfFile, readHead, unclosedHead } from '../article/index.ts';
import type { ActorKind, Message, SourceFile } from '../model.ts';
import { faultOfAlias, faultOfName } from './alias-faults.ts';
import { Claims } from './claims.ts';
import { isCountryName } from './countries.ts';
import { bodyHeads } from './lexicon.ts';
import { fold } from './word-forms.ts';

/** An actor to whom the editor gave a file. */
export interface RosterEntry {
  id: string;
  file: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  description: string | null;
  sameAs: string[];
}

/** Who an actor is called; read also where another key of the file is wrong, to tell all at once. */
const naming = z.object({
  name: z
    .string('it is missing or no text')
    .trim()
    .min(1, 'it is empty')
    .describe('Write name: The Full Name.'),
  aliases: z
    .union([z.string(), z.array(z.string())], 'it is no list of names')
    .nullish()
    .describe('Write aliases: [One form, Another form]; put figures in "quotes".'),
});

const actorHead = naming.extend({
  kind: z
    .enum(['person', 'organisation', 'country'], {
      error: ({ input }) => `${JSON.stringify(input)} is not a kind of actor`,
    })
    .nullish()
    .describe('Write kind: person, kind: organisation or kind: country.'),
  description: z.string('it is no text').nullish().describe('Write description: A few words.'),
  sameAs: z
    .union([webAddress(), z.array(webAddress())], 'it is not a web address')
    .nullish()
    .describe(
      'Write full addresses from https:// on, for example https://www.wikidata.org/wiki/Q458.',
    ),
});

/** Reads every actor file; what is wrong in any of them is told at once. */
export function readRoster(files: readonly SourceFile[]): {
  entries: RosterEntry[];
  messages: Message[];
} {
  const messages: Message[] = [];
  const entries: RosterEntry[] = [];
  const claims = new Claims(messages);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of sorted) {
    const entry = readActorFile(file, messages, claims);
    if (entry) entries.push(entry);
  }
  return { entries, messages };
}

function webAddress() {
  return z.url({
    protocol: /^https?$/,
    error: ({ input }) => `"${String(input)}" is not a web address`,
  });
}

function readActorFile(file: SourceFile, messages: Message[], claims: Claims): RosterEntry | null {
  const { path } = file;
  const text = file.text.replace(/^\u{FEFF}/u, '');
  const at = { level: 'fault', file: path, line: 1, column: 1 } as const;
  if (text.trim() === '') {
    messages.push({
      ...at,
      what: 'The file is empty.',
      mend: 'Write a head with a name, or delete the file.',
    });
    return null;
  }
  const { id, fault } = idOfFile(path);
  const wrong = unclosedHead({ path, text }) ?? fault;
  if (wrong) {
    messages.push(wrong);
    return null;
  }
  const yaml = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
  if (yaml === undefined) {
    messages.push({
      ...at,
      what: 'The file has no head.',
      mend: 'Begin it with a line ---, then name: The Full Name, then a line ---.',
    });
    return null;
  }
  const head: Head<z.infer<typeof actorHead>> = readHead(actorHead, yaml, path, 2);
  messages.push(...head.messages);
  const named = head.values ?? readHead(naming, yaml, path, 2).values;
  if (!named) return null;

  const { name } = named;
  const places = placesOf(yaml, head, path);
  claims.claimId(id, path);
  const faultInName = faultOfName(name);
  if (faultInName) messages.push({ level: 'fault', ...places('name', name), ...faultInName });
  else claims.claimName(name, places('name', name));
  const aliases = readAliases(named, places, messages, claims);
  if (!head.values) return null;
  const { kind, description, sameAs } = head.values;
  return {
    id,
    file: path,
    name,
    kind: kind ?? inferKind(name),
    aliases,
    description: description?.trim() || null,
    sameAs: toList(sameAs),
  };
}

/** The sound aliases; what is wrong with the others is told. */
function readAliases(
  { name, aliases }: z.infer<typeof naming>,
  places: ReturnType<typeof placesOf>,
  messages: Message[],
  claims: Claims,
): string[] {
  const sound = new Set<string>();
  for (const written of toList(aliases)) {
    const alias = written.trim();
    const fault = faultOfAlias(alias, name);
    if (fault) messages.push({ level: 'fault', ...places('aliases', alias), ...fault });
    else if (alias === name || sound.has(alias)) {
      const what =
        alias === name
          ? `The alias "${alias}" is the name itself.`
          : `The alias "${alias}" is written twice.`;
      messages.push({
        level: 'notice',
        ...places('aliases', alias),
        what,
        mend: 'Remove it; it is found without.',
      });
    } else {
      claims.claimName(alias, places('aliases', alias));
      sound.add(alias);
    }
  }
  return [...sound];
}

function toList(value: string | string[] | null | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

function inferKind(name: string): ActorKind {
  if (isCountryName(name)) return 'country';
  const words = name.split(/\s+/);
  const isBody = words.some((word) => bodyHeads.has(fold(word).toLowerCase()));
  return isBody || (words.length === 1 && /^\p{Lu}[\p{Lu}\d]+$/u.test(name))
    ? 'organisation'
    : 'person';
}

export type PlaceInFile = Pick<Message, 'file' | 'line' | 'column'>;

/** Where a value stands in the head: the first place of its words from its key on. */
function placesOf(yaml: string, head: Head<unknown>, file: string) {
  const lines = yaml.split('\n');
  return (key: string, value: string): PlaceInFile => {
    const start = head.placeOf(key);
    for (let index = start.line - 2; index >= 0 && index < lines.length && value !== ''; index++) {
      const from = index === start.line - 2 ? start.column - 1 + key.length : 0;
      const column = indexOfWhole(lines[index] ?? '', value, from);
      if (column >= 0) return { file, line: index + 2, column: column + 1 };
    }
    return { file, ...start };
  };
}

/** Where a value stands as a whole: not the "Roe" of "B. Roe". */
function indexOfWhole(line: string, value: string, from: number): number {
  for (let at = line.indexOf(value, from); at >= 0; at = line.indexOf(value, at + 1)) {
    const before = line.slice(0, at).trimEnd();
    const after = line.slice(at + value.length).trimStart();
    if (/(?:^|[[,:"'-])$/.test(before) && /^(?:$|[\],"'#])/.test(after)) return at;
  }
  return -1;
}
