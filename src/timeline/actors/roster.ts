import { z } from 'zod';
import { asciiId, readHead, type Head } from '../article/index.ts';
import type { ActorKind, Message, SourceFile } from '../model.ts';
import { isCountryName } from './countries.ts';
import { dictionary } from './dictionary.ts';
import { bodyHeads } from './lexicon.ts';
import { fold, keysOf } from './tokens.ts';

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

const list = z.union([z.string(), z.array(z.string())]).nullish();

const actorHead = z.object({
  name: z
    .string('it is missing or no text')
    .trim()
    .min(1, 'it is empty')
    .describe('Write name: The Full Name.'),
  kind: z
    .enum(['person', 'organisation', 'country'], {
      error: ({ input }) => `"${String(input)}" is not a kind of actor`,
    })
    .nullish()
    .describe('Write kind: person, kind: organisation or kind: country.'),
  aliases: list.describe('Write aliases: [One form, Another form]; put figures in "quotes".'),
  description: z.string().nullish().describe('Write description: A few words.'),
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
  if (!head.values) return null;

  const id = asciiId(path.replace(/^.*\//, '').replace(/\.md$/i, ''));
  const { name, kind, description } = head.values;
  const places = placesOf(yaml, head, path);
  claims.claimId(id, path);
  claims.claimName(name, places('name', name));
  const aliases: string[] = [];
  for (const written of toList(head.values.aliases)) {
    const alias = written.trim();
    const fault = faultOfAlias(alias, name);
    if (fault) messages.push({ level: 'fault', ...places('aliases', alias), ...fault });
    else {
      claims.claimName(alias, places('aliases', alias));
      aliases.push(alias);
    }
  }
  return {
    id,
    file: path,
    name,
    kind: kind ?? inferKind(name),
    aliases: aliases.filter((alias) => alias !== name),
    description: description?.trim() || null,
    sameAs: toList(head.values.sameAs),
  };
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

function faultOfAlias(alias: string, name: string): Pick<Message, 'what' | 'mend'> | null {
  if (alias === '')
    return { what: 'An alias is empty.', mend: 'Write the name, or remove the comma.' };
  if (/^.\.?$/su.test(alias)) {
    return {
      what: `The alias "${alias}" is a single letter.`,
      mend: 'Write a longer form of the name, or remove it.',
    };
  }
  const keys = keysOf(alias);
  const lower = keys.join(' ').toLowerCase();
  const acronym = /^(?:\p{Lu}|\d)+$/u.test(keys.join('')) && keys.join('').length > 1;
  if (keys.length > 1 || acronym) return null;
  if (dictionary.isCalendarWord(lower) || /^(?:may|march)$/.test(lower)) {
    return {
      what: `The alias "${alias}" is a month or a day of the week.`,
      mend: 'Remove it; a surname is found anyway after the full name, and after Mr, Ms or a title.',
    };
  }
  const ownSurname = keysOf(name).at(-1)?.toLowerCase() === lower && /^\p{Lu}/u.test(alias);
  if (dictionary.isFunctionWord(lower) || (dictionary.isWord(lower) && !ownSurname)) {
    return {
      what: `The alias "${alias}" is a common English word, so it would be found where nobody is named.`,
      mend: 'Remove it, or write a form of two words or more.',
    };
  }
  return null;
}

type PlaceInFile = Pick<Message, 'file' | 'line' | 'column'>;

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

/** Who was the first to claim a name or an id. */
class Claims {
  readonly #messages: Message[];
  readonly #names = new Map<string, PlaceInFile>();
  readonly #ids = new Map<string, string>();

  constructor(messages: Message[]) {
    this.#messages = messages;
  }

  claimId(id: string, file: string): void {
    const at = { level: 'fault', file, line: 1, column: 1 } as const;
    const first = this.#ids.get(id);
    if (id === '') {
      this.#messages.push({
        ...at,
        what: "The file's name has no letter or figure to make an address from.",
        mend: 'Give the file a name like marco-rubio.md.',
      });
    } else if (first !== undefined) {
      this.#messages.push({
        ...at,
        what: `This file and ${first} would both have the address /actors/${id}/.`,
        mend: 'Rename one of the two files.',
      });
    } else this.#ids.set(id, file);
  }

  claimName(name: string, place: PlaceInFile): void {
    const key = keysOf(name).join(' ');
    const first = this.#names.get(key);
    if (first === undefined) this.#names.set(key, place);
    else if (first.file !== place.file) {
      this.#messages.push({
        level: 'fault',
        ...place,
        what: `"${name}" is claimed by two actors: here and in ${first.file}, line ${first.line}.`,
        mend: 'Remove it from one of the two files.',
      });
    }
  }
}
