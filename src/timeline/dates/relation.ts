import type { DateExpression } from '../model.ts';
import { dayEdges } from './lexicon/clock.en.ts';
import {
  boundPhrases,
  lastingEnds as ends,
  prefixRelations,
  relations,
  shortlyWords,
} from './lexicon/en.ts';
import { movedTo } from './lexicon/verbs.en.ts';
import type { Phrase } from './phrase.ts';
import { tokenAt, type Token } from './tokens.ts';

/** What the words before a date, and those after it, make of it. */

/** Whether something happened at the date, or since, until, before or after it. */
export function relationOf(tokens: readonly Token[], phrase: Phrase): DateExpression['relation'] {
  const { lower } = tokenAt(tokens, phrase.from - 1);
  for (const [words, relation] of boundPhrases.get(lower) ?? []) {
    const first = phrase.from - 1 - words.length;
    if (words.every((word, step) => tokenAt(tokens, first + step).lower === word)) return relation;
  }
  const lead = leadBefore(tokens, phrase.from);
  const word = tokenAt(tokens, lead).lower;
  if (word === '-') return prefixRelations.get(tokenAt(tokens, lead - 1).lower) ?? 'at';
  if (word === 'from') return goesOn(tokens, phrase) ? 'since' : 'at';
  const relation = relations.get(word) ?? 'at';
  // "not until October 1989": it happened then.
  if (word === 'until' && tokenAt(tokens, lead - 1).lower === 'not') return 'at';
  const isTime = phrase.meaning.is === 'clock' || phrase.meaning.is === 'partOfDay';
  if (isTime && isWithinDay(tokens, lead)) return 'at';
  if (word === 'the') return relationOverArticle(tokens, phrase);
  // "through the 2010s": during them, unlike "through 2030".
  const isWhole = tokenAt(tokens, phrase.from).lower === 'the' && word === 'through';
  return isWhole && phrase.meaning.is !== 'part' ? 'at' : relation;
}

/** "shortly before dawn on Friday", "after 3am on Friday": still that day. */
function isWithinDay(tokens: readonly Token[], lead: number): boolean {
  const { lower } = tokenAt(tokens, lead);
  if (lower === 'after') return true;
  if (lower !== 'before') return false;
  const isEdge = dayEdges.has(tokenAt(tokens, lead + 1).lower);
  return isEdge || shortlyWords.has(tokenAt(tokens, lead - 1).lower);
}

/** "since the 2014 vote", "until the 1997 crisis": what the date describes is the bound. */
function relationOverArticle(
  tokens: readonly Token[],
  { from, to, meaning }: Phrase,
): DateExpression['relation'] {
  const describes = tokenAt(tokens, to).kind === 'word' && !tokenAt(tokens, to).capital;
  if (!describes || (meaning.is !== 'year' && meaning.is !== 'part')) return 'at';
  const relation = relations.get(tokenAt(tokens, from - 2).lower) ?? 'at';
  return tokenAt(tokens, from - 2).lower === 'through' ? 'at' : relation;
}

/** "from 1509 until his death", "from 1 March onwards", "as from 1 March". */
function goesOn(tokens: readonly Token[], { from, to, meaning }: Phrase): boolean {
  if (meaning.is === 'range') return false;
  const [next, after] = [tokenAt(tokens, to), tokenAt(tokens, to + 1)];
  if (next.lower === 'onward' || next.lower === 'onwards') return true;
  if (next.lower === 'on' && after.kind === 'sign') return true;
  if (tokenAt(tokens, from - 2).lower === 'as') return true;
  const until = next.lower === 'until' || next.lower === 'till' || next.lower === 'to';
  return until && ends.has(after.lower) && after.gap;
}

/** Whether this "from" is that of "moved from 24 July to 30 July": before what was given up. */
export function isMovedFrom(tokens: readonly Token[], from: number): boolean {
  if (tokenAt(tokens, from).lower !== 'from') return false;
  for (let at = from - 1; at >= from - 5; at--) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (movedTo.has(lower)) return true;
  }
  return false;
}

/** The index of the preposition: right before the date, or over "at least" and the like. */
export function leadBefore(tokens: readonly Token[], from: number): number {
  const { lower } = tokenAt(tokens, from - 1);
  return (lower === 'least' || lower === 'latest') && tokenAt(tokens, from - 2).lower === 'at'
    ? from - 3
    : from - 1;
}
