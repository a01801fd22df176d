import nlp from 'compromise';
import type { Term } from './terms.ts';
import { surePasts, unchangedParticiples } from './verb-forms.ts';

/** The dictionary form of a verb; its own form when the library does not know it. */
export function infinitiveOf({ lower, tags }: Term): string {
  if (tags.has('Infinitive')) return lower;
  if (unchangedParticiples.has(lower)) return lower;
  const unknown = unknownPasts.get(lower);
  if (unknown !== undefined) return unknown;
  const past = tags.has('PastTense') || tags.has('Participle') || surePasts.has(lower);
  return remember(infinitives, `${past ? 'past' : 'other'} ${lower}`, () => {
    const fromPast = past ? taggedAs(lower, 'PastTense').verbs().toInfinitive().text() : '';
    return fromPast && fromPast !== lower ? fromPast : (conjugate(lower)?.['Infinitive'] ?? lower);
  });
}

/** Pasts that the library does not know. */
const unknownPasts: ReadonlyMap<string, string> = new Map([
  ['hanged', 'hang'],
  ['woke', 'wake'],
  ['awoke', 'awake'],
  ['come', 'come'],
  ['become', 'become'],
  ['burnt', 'burn'],
  ['spilt', 'spill'],
  ['spoilt', 'spoil'],
  ['leapt', 'leap'],
]);

/** The present tense of an infinitive: "holds", or "hold" for a plural subject. */
export function presentOf(infinitive: string, plural: boolean): string {
  if (infinitive === 'be') return plural ? 'are' : 'is';
  if (plural) return infinitive;
  if (infinitive === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(infinitive)) return `${infinitive}es`;
  return /[^aeiou]y$/.test(infinitive) ? infinitive.replace(/y$/, 'ies') : `${infinitive}s`;
}

const infinitives = new Map<string, string>();

function remember(memory: Map<string, string>, key: string, make: () => string): string {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}

function taggedAs(word: string, tag: string) {
  const view = nlp(word);
  view.tag(tag);
  return view;
}

function conjugate(form: string): Record<string, string> | null {
  const json: unknown = taggedAs(form, 'Verb').verbs().conjugate();
  const first: unknown = Array.isArray(json) ? json[0] : null;
  if (typeof first !== 'object' || first === null) return null;
  return Object.fromEntries(
    Object.entries(first).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
