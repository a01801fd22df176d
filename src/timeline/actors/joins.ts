import { byCodeUnit } from '../by-code-unit.ts';
import type { Message } from '../model.ts';
import type { Candidate } from './evidence.ts';
import { nameSuffixes } from './lexicon.ts';
import { initialsOf } from './organisations.ts';
import type { KnownActor } from './registry.ts';
import { placeIn } from './text.ts';
import { variantKey } from './variants.ts';

/** Candidates that are one actor. */
export interface Group {
  kind: 'person' | 'organisation';
  /** The most frequent form; of two as frequent, the one with diacritics, which tells more. */
  name: string;
  /** Other spellings and the name itself. */
  forms: string[];
  keys: string[];
  roleKeys: Set<string>;
  publishes: boolean;
  /** The editor's actor whom the group joins. */
  actor: KnownActor | null;
}

/**
 * Joins spellings of one name where what the articles call the persons agrees, and tells the editor
 * of each join; where it does not, proposes the join.
 */
export function joinVariants(
  candidates: readonly Candidate[],
  actors: readonly KnownActor[],
): { groups: Group[]; messages: Message[] } {
  const messages: Message[] = [];
  const groups: Group[] = [];
  const people = actors.filter(({ kind }) => kind === 'person');
  const bodies = actors.filter(({ kind }) => kind === 'organisation');
  const known = new Map<string, KnownActor[]>();
  for (const actor of people) {
    for (const keys of actor.fullKeys) push(known, variantKey(keys), actor);
  }
  const spellings = new Map<string, Group[]>();
  const sorted = [...candidates].sort(
    (a, b) =>
      total(b) - total(a) ||
      diacritics(nameOf(b)) - diacritics(nameOf(a)) ||
      byCodeUnit(a.key, b.key),
  );
  for (const candidate of sorted) {
    const group = groupOf(candidate);
    if (candidate.kind === 'organisation') {
      groups.push(group);
      continue;
    }
    const variant = variantKey(candidate.key.split(' '));
    const actor = known.get(variant)?.[0];
    const other = spellings.get(variant)?.[0];
    if (actor && agree(actor.roleKeys, candidate.roleKeys)) {
      group.actor = actor;
      groups.push(group);
      messages.push(joined(candidate, group.name, actor.name));
    } else if (other && agree(other.roleKeys, candidate.roleKeys)) {
      other.forms.push(...group.forms);
      other.keys.push(...group.keys);
      for (const role of group.roleKeys) other.roleKeys.add(role);
      messages.push(joined(candidate, group.name, other.name));
    } else {
      const similar = actor?.name ?? other?.name;
      if (similar !== undefined) messages.push(proposed(candidate, group.name, similar));
      push(spellings, variant, group);
      groups.push(group);
    }
  }
  const merged = joinInitials(groups, sorted, bodies, messages);
  proposeShortened(sorted, people, messages);
  return { groups: merged, messages };
}

/** "WTO" joins the one "World Trade Organization" that stands in the same article. */
function joinInitials(
  groups: readonly Group[],
  candidates: readonly Candidate[],
  bodies: readonly KnownActor[],
  messages: Message[],
): Group[] {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const byInitials = new Map<string, Group[]>();
  for (const group of groups) {
    const keys = group.keys[0]?.split(' ') ?? [];
    if (group.kind === 'organisation' && keys.length > 1) push(byInitials, initialsOf(keys), group);
  }
  const knownByInitials = new Map<string, KnownActor[]>();
  for (const actor of bodies) {
    const keys = actor.fullKeys[0] ?? [];
    if (keys.length > 1) push(knownByInitials, initialsOf(keys), actor);
  }
  return groups.filter((group) => {
    const key = group.keys[0] ?? '';
    const candidate = byKey.get(key);
    if (group.kind !== 'organisation' || !candidate || !/^\p{Lu}{2,}$/u.test(key)) return true;
    const actor = knownByInitials.get(key);
    if (actor?.length === 1 && actor[0]) {
      group.actor = actor[0];
      messages.push(joined(candidate, group.name, actor[0].name, initials));
      return true;
    }
    const near = (byInitials.get(key) ?? []).filter((other) =>
      shareArticle(byKey, other, candidate),
    );
    const [whole, ...others] = near;
    if (!whole || others.length > 0) return true;
    whole.forms.push(...group.forms);
    whole.keys.push(...group.keys);
    messages.push(joined(candidate, group.name, whole.name, initials));
    return false;
  });
}

function shareArticle(
  byKey: ReadonlyMap<string, Candidate>,
  { keys }: Group,
  { articles }: Candidate,
): boolean {
  const other = byKey.get(keys[0] ?? '');
  return other !== undefined && [...other.articles].some((id) => articles.has(id));
}

const initials = 'since its letters are the initials of that name';
const sameRole = 'since the articles call both the same';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function groupOf({ kind, forms, key, roleKeys, publishes }: Candidate): Group {
  const ranked = [...forms].sort(
    ([a, m], [b, n]) => n - m || diacritics(b) - diacritics(a) || byCodeUnit(a, b),
  );
  return {
    kind,
    name: ranked[0]?.[0] ?? key,
    forms: ranked.map(([form]) => form),
    keys: [key],
    roleKeys: new Set(roleKeys),
    publishes,
    actor: null,
  };
}

function total({ forms }: Candidate): number {
  let sum = 0;
  for (const count of forms.values()) sum += count;
  return sum;
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const role of a) if (b.has(role)) return true;
  return false;
}

/** "John F. Kennedy" beside "John Kennedy", "Donald Trump Jr." beside "Donald Trump". */
function proposeShortened(
  candidates: readonly Candidate[],
  persons: readonly KnownActor[],
  messages: Message[],
): void {
  const byOuter = new Map<string, { name: string; key: string }>();
  for (const { fullKeys, name } of persons) {
    for (const keys of fullKeys) {
      if (keys.length > 1) byOuter.set(outerKey(keys), { name, key: keys.join(' ') });
    }
  }
  for (const candidate of candidates) {
    if (candidate.kind !== 'person') continue;
    const outer = outerKey(candidate.key.split(' '));
    const other = byOuter.get(outer);
    const name = groupOf(candidate).name;
    if (!other) byOuter.set(outer, { name, key: candidate.key });
    else if (other.key !== candidate.key) messages.push(proposed(candidate, name, other.name));
  }
}

function outerKey(keys: readonly string[]): string {
  const bare = keys.filter((key) => !nameSuffixes.has(key.toLowerCase()));
  return `${bare[0] ?? ''} ${bare.at(-1) ?? ''}`;
}

function placeOf({ first: { text, sentence, from } }: Candidate) {
  const offset = sentence.tokens[from]?.start ?? 0;
  return { level: 'notice', file: text.file, ...placeIn(sentence.sentence, offset) } as const;
}

function joined(candidate: Candidate, form: string, name: string, why = sameRole): Message {
  return {
    ...placeOf(candidate),
    what: `"${form}" is taken for another form of "${name}", ${why}.`,
    mend: 'If they are two actors, give each a file in content/actors/ with its name.',
  };
}

function proposed(candidate: Candidate, form: string, name: string): Message {
  return {
    ...placeOf(candidate),
    what: `"${form}" may be the same person as "${name}"; they are kept apart.`,
    mend: `If they are one, write an actor file for "${name}" with aliases: ["${form}"]; if not, give each a file.`,
  };
}

/** How many letters of a name a plain keyboard lacks: "Radosław" keeps more than "Radoslaw". */
function diacritics(name: string): number {
  return name.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}

function nameOf(candidate: Candidate): string {
  return groupOf(candidate).name;
}
