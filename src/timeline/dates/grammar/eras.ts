import type { YearRef } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { skipWord } from './numbers.ts';

/** Years far back: "264 BC", "AD 843", and those of three figures. */

/** Reads a year with its era: "264 BC", "44 B.C.", "44BC", "AD 843", "1066 CE". */
export function readYearOfEra(
  tokens: readonly Token[],
  at: number,
): { to: number; year: { known: number } | { bce: number } } | null {
  const lead = tokenAt(tokens, at);
  const ad = lead.lower === 'ad' && lead.capital;
  const number = tokenAt(tokens, ad ? at + 1 : at);
  if (number.kind !== 'number' || !(number.value > 0) || number.value > 9999) return null;
  const known = { known: number.value };
  if (ad) return number.suffix === '' ? { to: at + 2, year: known } : null;
  if (number.suffix !== '') {
    const isBefore = number.suffix === 'bc' || number.suffix === 'bce';
    if (isBefore) return { to: at + 1, year: { bce: number.value } };
    return number.suffix === 'ad' || number.suffix === 'ce' ? { to: at + 1, year: known } : null;
  }
  const era = readEraName(tokens, at + 1);
  return era && { to: era.to, year: era.before ? { bce: number.value } : known };
}

/**
 * Reads a bare number of three figures as a year. After a day or a month it is one where no word
 * follows that it could count: "on 15 March 800.", not "on 15 March 300 people marched". Where it
 * may be either, the year is unsure. `named`: it stands after "the year".
 */
export function readYearOfThreeFigures(
  tokens: readonly Token[],
  at: number,
  named: boolean,
): { to: number; year: YearRef } | null {
  const { kind, suffix, lower, value } = tokenAt(tokens, at);
  if (kind !== 'number' || suffix !== '' || lower.length !== 3 || value < 100) return null;
  const next = tokenAt(tokens, at + 1);
  const year = { to: at + 1, year: { known: value } };
  const follows = afterYears.has(next.lower);
  if (named) return follows || next.capital || endsThere(tokens, at + 1) ? year : null;
  const lead = tokenAt(tokens, at - 1).lower;
  const unsure = { to: at + 1, year: { unsure: value } };
  if (endsThere(tokens, at + 1)) return lead === ',' ? unsure : year;
  return follows && lead !== ',' ? unsure : null;
}

/** Words before which a number counts nothing. */
const afterYears: ReadonlySet<string> = new Set('at by he in it she the they we when'.split(' '));

/** The end of the text, or a sign that ends or parts clauses and joins no further figures. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  if (sign === edge) return true;
  if (sign.kind !== 'sign') return false;
  if (sign.lower === '–') return sign.gap;
  const next = tokenAt(tokens, at + 1);
  const joins = next.kind === 'number' && !next.gap;
  return !joins && '.,;:!?)]"”’\''.includes(sign.lower);
}

/** "BC", "B.C.", "BCE", "B.C.E.", "AD", "A.D.", "CE". */
function readEraName(tokens: readonly Token[], at: number): { to: number; before: boolean } | null {
  const { lower, capital } = tokenAt(tokens, at);
  if (!capital) return null;
  if (lower === 'bc' || lower === 'bce') return { to: at + 1, before: true };
  if (lower === 'ad' || lower === 'ce') return { to: at + 1, before: false };
  const second = tokenAt(tokens, at + 1).lower === '.' ? tokenAt(tokens, at + 2) : edge;
  if (
    second.gap ||
    !((lower === 'b' && second.lower === 'c') || (lower === 'a' && second.lower === 'd'))
  )
    return null;
  const to = skipWord(tokens, at + 3, '.');
  const third = tokenAt(tokens, to);
  const isLonger = lower === 'b' && third.lower === 'e' && !third.gap;
  return { to: isLonger ? skipWord(tokens, to + 1, '.') : to, before: lower === 'b' };
}
