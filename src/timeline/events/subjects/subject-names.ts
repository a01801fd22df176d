import type { Actor, ActorMention } from '../../model.ts';
import { mentionsWithin } from './participants.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from '../grammar/terms.ts';

/**
 * The persons a noun phrase names when it names nothing else: at its end, after a title or an
 * office, or at its start with an apposition after it. A person behind a preposition ("a spokesman
 * for Mr Macron") or in the possessive is not what the phrase is about.
 */
export function namedPersons(context: SubjectContext, from: number, to: number): Actor[] {
  const { terms, sentence, actorOf } = context;
  const start = terms[from]?.start ?? 0;
  const end = terms[to - 1]?.end ?? 0;
  const inside = mentionsWithin(context, from, to);
  const all = inside.filter(({ actor }) => actorOf(actor)?.kind === 'person');
  // "Ana Ruiz's lawyer, Tom Hale,": who only owns or employs the one named last is not meant.
  const owned = all.findLastIndex(({ end: after }) => isGenitive(sentence, after));
  const apposed = /,\s*$/.test(sentence.slice(start, all[owned + 1]?.start ?? start));
  const persons = owned >= 0 && apposed ? all.slice(owned + 1) : all;
  const first = persons[0];
  const last = persons.at(-1);
  if (!first || !last) return [];
  const opens = !/\p{L}/u.test(
    sentence.slice(start, first.start).replace(/\b(?:Mr|Mrs|Ms|Dr)\b/g, ''),
  );
  const closes = !/[\p{L}]/u.test(sentence.slice(last.end, end));
  if (!opens && !closes) return [];
  if (opens && /^,/.test(sentence.slice(first.end)) && persons.length > 1) {
    const joined = persons.some(
      ({ start: at, end: after }) =>
        /\band\s+$/.test(sentence.slice(0, at)) && !/^['’]/.test(sentence.slice(after)),
    );
    if (!joined) return [first].flatMap(({ actor }) => actorOf(actor) ?? []);
  }
  if (namesAnother(sentence, persons) || isJoinedToUnknown(sentence.slice(start, first.start)))
    return [];
  if (/\bby\s[^,]*,\s*$/.test(sentence.slice(start, first.start))) return [];
  // "a meeting between the mayor, Ana Ruiz, and the owner, Tom Hale,"
  if (/\p{L}\s+between\s/u.test(sentence.slice(start, first.start))) return [];
  const governed = persons.some(
    ({ start: at, end: after }) =>
      /\b(?:of|for|to|with|by|against|from|on|about|like|between|under)\s+(?:(?:Mr|Mrs|Ms|Dr|President|(?:Prime |Foreign |Finance |Defence |Interior )?Minister|Chancellor|Premier|King|Queen|Prince|Princess|Pope|Governor|Mayor|Senator|General|Judge|Professor|Secretary)\.?\s+)?$/i.test(
        sentence.slice(start, at),
      ) || isGenitive(sentence, after),
  );
  if (governed || isBehindRole(terms, from, first.start)) return [];
  const others = inside.filter((mention) => !persons.includes(mention));
  if (others.some((mention) => /^\s+and\s+$/.test(sentence.slice(mention.end, first.start))))
    return [];
  return persons.flatMap(({ actor }) => actorOf(actor) ?? []);
}

/** "Climbers Ana Ruiz and | Tom Hale": beside one whom nobody knows the other is not all there is. */
function isJoinedToUnknown(lead: string): boolean {
  return /\p{Lu}\p{Ll}+ and $/u.test(lead);
}

/** "Ana Ruiz's lawyer", "Tom Williams' agent" */
function isGenitive(sentence: string, end: number): boolean {
  return /^['’](?:s\b|\s)/.test(sentence.slice(end));
}

/** "a witness against the murder suspect Jon Lund": the office belongs to who stands behind a preposition. */
function isBehindRole(terms: readonly Term[], from: number, start: number): boolean {
  const name = terms.findIndex((term) => term.start >= start);
  const role = terms[name - 1];
  if (name - 1 <= from || !role || !isRole(role) || terms[name]?.before !== ' ') return false;
  let opener = name - 2;
  while (opener > from && /^[ -]$/.test(terms[opener]?.before ?? '')) {
    const { tags, lower } = terms[opener] ?? { tags: new Set<string>(), lower: '' };
    if (/^(?:of|for|to|with|by|against|from|about|under|near|outside)$/.test(lower)) return true;
    if (!tags.has('Noun') && !tags.has('Adjective') && !tags.has('Determiner')) return false;
    opener--;
  }
  return false;
}

function isRole({ text, tags, lower }: Term): boolean {
  if (!/^\p{Ll}/u.test(text)) return false;
  return tags.has('Actor') || /(?:suspect|star|actress|chief|striker|singer|activist)$/.test(lower);
}

/** The persons a long list names beside some who are no actors: they open a title with "and others". */
export function namedAmongOthers(context: SubjectContext, from: number, to: number): Actor[] {
  const { terms, sentence, actorOf } = context;
  if ((terms[to - 1]?.end ?? 0) - (terms[from]?.start ?? 0) <= longestList) return [];
  const persons = mentionsWithin(context, from, to).filter(
    ({ actor }) => actorOf(actor)?.kind === 'person',
  );
  return namesAnother(sentence, persons)
    ? persons.flatMap(({ actor }) => actorOf(actor) ?? [])
    : [];
}

/** From this length on, in characters, a list of persons is not told in full. */
const longestList = 60;

/** "Ana Ruiz, the envoy Jon Lund and Tom Hale": between two persons stands one who is no actor. */
function namesAnother(sentence: string, persons: readonly ActorMention[]): boolean {
  return persons.slice(1).some(({ start }, at) => {
    const between = sentence.slice(persons[at]?.end, start).split(/,|\band\b/);
    return between
      .slice(1, -1)
      .some((item) => /\p{Lu}\S*\s+\p{Lu}|^\s*\p{Lu}\p{Ll}+\s*$/u.test(item));
  });
}

/** "Corvin Mills, Tacna, Peru, | sold": where an organisation's name ends before the place it is at home. */
export function beforeHome(
  { terms, mentions, actorOf }: SubjectContext,
  from: number,
  to: number,
): number {
  const start = terms[from]?.start;
  const mention = mentions.find((at) => at.start === start);
  if (!mention || actorOf(mention.actor)?.kind !== 'organisation') return to;
  const after = terms.findIndex((term) => term.start >= mention.end);
  if (after <= from || after >= to || !/^\.?,/.test(terms[after]?.before ?? '')) return to;
  const home = terms.slice(after, to).every(({ text, tags }) => {
    return /^\p{Lu}/u.test(text) && !tags.has('Conjunction');
  });
  return home ? after : to;
}

/** The organisation that a noun phrase names when it names nothing else. */
export function namedOrganisation(
  { terms, mentions, actorOf }: SubjectContext,
  from: number,
  to: number,
): Actor | null {
  const end = terms[to - 1]?.end ?? 0;
  const starts = [terms[from]?.start, terms[from + 1]?.start];
  const mention = mentions.find((at) => starts.includes(at.start) && Math.abs(at.end - end) <= 1);
  const actor = mention && actorOf(mention.actor);
  return actor?.kind === 'organisation' ? actor : null;
}
