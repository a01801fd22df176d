import { stemOf } from './background.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';

/** The names in a statement: ids of actors, or for those of no actor "~" and the stems of their words. */

/** The terms of a sentence, and which of them are names. */
export interface Stretch {
  terms: readonly Term[];
  nameOf(term: Term): string | null;
}

export function nameOf(term: Term, mentions: SubjectContext['mentions']): string | null {
  if (term.dated) return null;
  const mention = mentions.find((one) => term.start < one.end && term.end > one.start);
  return mention ? mention.actor : isName(term) ? `~${stemOf(term.text)}` : null;
}

export function namesIn(stretch: Stretch, range: Range): Set<string> {
  return new Set(nameSpans(stretch, range).map(({ name }) => name));
}

/** A name, from one term to before another. */
interface NameSpan {
  name: string;
  at: number;
  end: number;
}

/** The names in a stretch: an actor's id, or "~" and the stems of the words that stand together. */
function nameSpans({ terms, nameOf }: Stretch, [from, to]: Range): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = from; at < to; at++) {
    const term = terms[at];
    const name = term ? nameOf(term) : null;
    if (name === null) continue;
    const last = spans.at(-1);
    const owned = /['’]s?$/.test(terms[at - 1]?.text ?? '');
    const goesOn = last?.end === at && term?.before === ' ' && !owned;
    if (last && goesOn && last.name === name) last.end = at + 1;
    else if (last && goesOn && !isActor(last.name) && !isActor(name)) {
      last.name += ` ${name.slice(1)}`;
      last.end = at + 1;
    } else spans.push({ name, at, end: at + 1 });
  }
  return spans;
}

/** The names that a noun phrase is about: not "U.S." in "the U.S. embassies", which only says which. */
export function namesOfPhrase(stretch: Stretch, range: Range): Set<string> {
  const about = new Set<string>();
  let follows = { at: -1, qualifies: false };
  for (const { name, at, end } of nameSpans(stretch, range).reverse()) {
    const next = end < range[1] ? stretch.terms[end] : undefined;
    const joined = next !== undefined && !next.dated && /^[\s-]+$/.test(next.before);
    const noun = next?.tags.has('Noun') === true || next?.tags.has('Adjective') === true;
    // "New Oslo talks": what a name qualifies, the names before it qualify, too.
    const qualifies: boolean = joined && (follows.at === end ? follows.qualifies : noun);
    if (!qualifies) about.add(name);
    follows = { at, qualifies };
  }
  return about;
}

/** Indexes into the terms, the second after the last one. */
export type Range = readonly [from: number, to: number];

/** Whether a name is an actor's. */
export function isActor(name: string): boolean {
  return !name.startsWith('~');
}

/** Whether a name is among others, or may be: "~hansen", no actor's here, is "ann-hansen" there. */
export function isAmong(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || [...names].some((other) => mayBeOne(name, other));
}

/**
 * "~norvik" may be "~norvik system", "~ann hansen" "ann-hansen", "~betti ford clinic" "~betti ford center";
 * "~lenta pump" is not "~norvik pump".
 */
function mayBeOne(name: string, other: string): boolean {
  if (isActor(name) && isActor(other)) return false;
  const [x, y] = [wordsOfName(name), wordsOfName(other)];
  if (x[0] === y[0]) return true;
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

function wordsOfName(name: string): string[] {
  return isActor(name) ? name.split('-').map(stemOf) : name.slice(1).split(' ');
}

/** A capital makes a name inside a sentence; its first word must be one for the tagger too. */
function isName({ text, tags, start }: Term): boolean {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return true; // "iPhone"
  if (!/^\p{Lu}/u.test(text) || tags.has('Honorific') || tags.has('Actor')) return false;
  const known = ['ProperNoun', 'Acronym', 'Organization', 'Person', 'Place'];
  return start > 0 || /^\p{Lu}{2}/u.test(text) || known.some((tag) => tags.has(tag));
}
