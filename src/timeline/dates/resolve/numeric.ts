import { dayInWords } from '../calendar.ts';
import { dayDate } from '../edtf.ts';
import { mixedRegions, monthFirstRegions } from '../lexicon/regions.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { dated, refused } from './reading.ts';

/** "03/04/2025": by the region, or because only one order is possible; otherwise refused. */
export function numeric(
  meaning: Extract<Meaning, { is: 'numeric' }>,
  { region }: Context,
): Reading | null {
  const { first, second, year } = meaning;
  const monthFirst = dayDate(year, first, second);
  const dayFirst = dayDate(year, second, first);
  const chosen =
    first === second || dayFirst === null
      ? monthFirst
      : monthFirst === null
        ? dayFirst
        : region === undefined || mixedRegions.has(region)
          ? null
          : monthFirstRegions.has(region)
            ? monthFirst
            : dayFirst;
  if (chosen !== null) return dated(chosen, 'numeric-date', 'none');
  if (dayFirst === null || monthFirst === null) return null;
  return refused(
    'numeric-date',
    String(year),
    `This can be ${dayInWords(dayFirst.edtf)} or ${dayInWords(monthFirst.edtf)}. Write the month as a word, or name the region of the site.`,
  );
}
