import type { DateExpression } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isFigure } from '../grammar/figure.ts';
import type { Term } from '../grammar/terms.ts';
import { comparingWords, relatives, subordinators } from '../grammar/words.ts';
import { afterDates } from '../grammar/dated-terms.ts';

/**
 * Whether a date is that of a figure to compare with: "up from $3 million a year earlier".
 *
 * A comparing word before the date in the same stretch, with figures and nouns only between them; or
 * "from" and a figure, when the date looks back.
 */
export function isCompared(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  { words }: DateExpression,
): boolean {
  for (let at = dateAt - 1; at >= clause.from; at--) {
    const term = terms[at];
    if (!term) break;
    if (term.lower === 'from' && /^(?:up|down)$/.test(terms[at - 1]?.lower ?? '')) return true;
    const back = term.lower === 'from' && looksBack.test(words);
    if (at === dateAt - 1 && (comparingWords.has(term.lower) || back)) return true;
    if (term.dated) {
      const next = terms[at + 1];
      if (next?.dated === false) return false;
      continue;
    }
    if (comparingWords.has(term.lower)) {
      const next = terms[at + 1];
      const more = /^(?:more|less|fewer|other|rather|later)$/.test(terms[at - 1]?.lower ?? '');
      if (/^(?:twice|double|triple|half|thrice)$/.test(next?.lower ?? '')) return true;
      if (more && !next?.dated) continue;
      const strong = /^(?:compar|v)/.test(term.lower);
      return strong || next?.dated === true || isFigure(next) || isFigure(terms[at + 2]);
    }
    if (term.lower === 'from' && looksBack.test(words) && !/^from\b/i.test(words)) {
      return isFigure(terms[at + 1]) || terms[at + 1]?.dated === true;
    }
    if (term.lower === 'from' && terms[afterDates(terms, dateAt)]?.lower === 'to') {
      return terms.slice(at, dateAt).some(isFigure);
    }
    if (term.tags.has('Verb') && !term.tags.has('Gerund'))
      return /\bearlier$/i.test(words) && hasFigure(terms, at, dateAt);
    if (relatives.has(term.lower) || subordinators.has(term.lower) || term.before.includes(';'))
      break;
  }
  return false;
}

const looksBack =
  /\b(?:earlier|ago|before|previous|prior|corresponding|same|last (?:year|quarter|month|season))\b/i;

/** "…, or 38 cents a share, a year earlier": a figure directly before a look back. */
function hasFigure(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some(isFigure) && /,/.test(terms[to]?.before ?? '');
}
