import { padYear, yearOf } from '../calendar.ts';
import { approximately, decadeDate, yearDate } from '../edtf.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { dated, refused } from './reading.ts';

/** Decades, centuries, and years before the first. */

/** "the forties" are of the century told of, when a story is told, and else of the twentieth. */
export function decade(
  { firstYear, short }: Extract<Meaning, { is: 'decade' }>,
  { story, base }: Context,
): Reading | null {
  const told = short && story && base !== null ? Math.floor(yearOf(base) / 100) * 100 : null;
  const year = told === null || told > 1900 ? firstYear : told + (firstYear % 100);
  return dated(decadeDate(year), 'decade', 'none');
}

/** Dates before the year 1 are refused; `digits` are of the year or the century. */
export function bce(digits: string): Reading {
  return refused(
    'before-year-1',
    `BC${digits}`,
    'Dates before the year 1 are recognised but cannot stand on the timeline.',
  );
}

/** The year so many years after one before the year 1; `null` beyond the last of them. */
export function yearsAfterBce(year: number, years: number): Reading | null {
  return year > years ? bce(padYear(year - years)) : null;
}

/** "the turn of the 20th century" is about 1900; without its number the story told decides. */
export function turnOfCentury(century: number | null, context: Context): Reading | null {
  const rule = 'turn-of-the-century';
  const told = context.story && context.base !== null ? nearestCentury(context.base) : null;
  const year = century === null ? told : (century - 1) * 100;
  if (year === null) {
    const warning = 'The text does not say which century turned. Name the century or the year.';
    return refused(rule, 'XXXX', warning);
  }
  const date = yearDate(year);
  return dated(date && approximately(date), rule, century === null ? 'focus' : 'none');
}

/** The first year of the century that is nearest to a day. */
function nearestCentury(day: string): number {
  return Math.round(yearOf(day) / 100) * 100;
}
