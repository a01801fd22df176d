import type { CalendarDate, Day } from '../../model.ts';
import { addDays, addMonths, monthOf, yearOf } from '../calendar.ts';
import {
  centuryDate,
  dateOfDay,
  decadeDate,
  monthDate,
  quarterDate,
  weekDate,
  weekendDate,
  yearDate,
} from '../edtf.ts';
import type { Pick, Unit } from '../lexicon/lexeme.ts';
import { picksOfFocus, type Meaning } from '../phrase.ts';
import { yearsAfterBce } from './ages.ts';
import type { Context, Reading } from './context.ts';
import { dated, off } from './reading.ts';

/** "last week", "this year", "the following day", "that month", "the latest quarter". */
export function resolvePeriod(
  meaning: Extract<Meaning, { is: 'period' }>,
  context: Context,
): Reading | null {
  const { unit } = meaning;
  // "the end of the year": the year of the story, or that of publication; "later in the day": the
  // day that was just spoken of.
  const told = context.story || (unit === 'day' && isJustTold(context));
  const pick = meaning.pick === 'the' && told && unit !== 'weekend' ? 'that' : meaning.pick;
  if (
    unit === 'quarter' &&
    context.quarter?.latest &&
    context.quarter.latest < context.published &&
    (pick === 'latest' || pick === 'that' || pick === 'same')
  ) {
    return dated(context.quarter, 'quarter-in-focus', 'focus');
  }
  if (pick === 'latest') {
    const shift = unit === 'quarter' ? -1 : 0;
    return dated(periodAt(unit, context.published, shift), 'last-period', 'publication');
  }
  const onFocus = picksOfFocus.has(pick);
  const base = onFocus ? (focusFor(unit, context) ?? null) : context.published;
  if (onFocus && context.bce !== null) {
    return unit === 'year' ? yearsAfterBce(context.bce, pickShifts[pick]) : null;
  }
  if (base === null) return fallback(unit, pick, context);
  const shift = pickShifts[pick];
  const rule = onFocus
    ? rulesOnFocus[pick]
    : unit === 'weekend'
      ? 'weekend'
      : rulesOnPublication[pick];
  if (unit === 'weekend' && !onFocus) {
    return dated(weekend(pick, context), 'weekend', 'publication');
  }
  return dated(
    periodAt(unit, base, shift),
    rule ?? 'this-period',
    onFocus ? 'focus' : 'publication',
  );
}

/** How many periods a word lies from the one it leans on. */
export const pickShifts: Readonly<Record<Pick, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  that: 0,
  same: 0,
  latest: 0,
  the: 0,
  next: 1,
  following: 1,
};
const rulesOnFocus: Partial<Record<Pick, string>> = {
  previous: 'period-before-focus',
  following: 'period-after-focus',
  that: 'same-as-focus',
  same: 'same-as-focus',
};
const rulesOnPublication: Partial<Record<Pick, string>> = {
  last: 'last-period',
  this: 'this-period',
  the: 'this-period',
  next: 'next-period',
};

/** The period of a kind that holds a day, moved by a number of its kind. */
export function periodAt(unit: Unit, day: Day, shift: number): CalendarDate | null {
  switch (unit) {
    case 'day':
    case 'night':
      return dateOfDay(addDays(day, shift));
    case 'week':
      return weekDate(addDays(day, 7 * shift));
    case 'fortnight':
      return weekDate(addDays(day, 14 * shift));
    case 'weekend':
      return weekendDate(addDays(day, 7 * shift));
    case 'month': {
      const moved = addMonths(day, shift);
      return monthDate(yearOf(moved), monthOf(moved));
    }
    case 'quarter': {
      const moved = addMonths(day, 3 * shift);
      return quarterDate(yearOf(moved), Math.ceil(monthOf(moved) / 3));
    }
    case 'year':
      return yearDate(yearOf(day) + shift);
    case 'decade':
      return decadeDate(Math.floor(yearOf(day) / 10) * 10 + 10 * shift);
    case 'century':
      return centuryDate(Math.floor(yearOf(day) / 100) * 100 + 100 * shift);
    default:
      return null;
  }
}

/** "the weekend" is the last one, unless the verb says that it is still to come. */
function weekend(pick: Pick, context: Context): CalendarDate | null {
  const ahead = pick === 'next' || context.governor().tense === 'future';
  if (pick === 'next' || (ahead && pick !== 'this'))
    return weekendDate(pick === 'next' ? addDays(context.published, 7) : context.published);
  if (pick === 'this') return weekendDate(context.published);
  if (pick === 'last') return weekendDate(addDays(context.published, -7));
  // Sunday's paper means the weekend that is ending.
  return weekendDate(addDays(context.published, -5));
}

/** The day in focus, if the focus is precise enough to count such units from. */
export function focusFor(unit: Unit, { focus }: Context): Day | null {
  const date = focus?.date;
  if (!date?.earliest || !date.latest) return null;
  const { precision } = date;
  const needsDay =
    unit === 'day' ||
    unit === 'night' ||
    unit === 'week' ||
    unit === 'weekend' ||
    unit === 'fortnight';
  if (needsDay)
    return precision === 'day'
      ? date.earliest
      : precision === 'range'
        ? date.latest
        : precision === 'week' && unit === 'week'
          ? date.earliest
          : null;
  if (unit === 'month' || unit === 'quarter')
    return ['day', 'week', 'month', 'range', 'quarter'].includes(precision) ? date.earliest : null;
  return precision === 'decade' || precision === 'century' ? null : date.earliest;
}

/**
 * Whether this sentence or the one before it named a day; or an earlier one the day of the news, that
 * of publication or shortly before it, and no other date was told since.
 */
function isJustTold({ focus, sentence, published }: Context): boolean {
  const day = focus?.date.precision === 'day' ? focus.date.earliest : null;
  if (!focus || day === null) return false;
  const gap = sentence - focus.sentence;
  const isNews = day <= published && day >= addDays(published, -freshDays);
  return gap <= 1 || (isNews && gap <= longestStory);
}

/** Up to how many days before publication, and over how many sentences, a day is the news's own. */
const freshDays = 3;
const longestStory = 10;

function fallback(unit: Unit, pick: Pick, context: Context): Reading | null {
  if (unit === 'day' || unit === 'night') {
    const value = pick === 'following' ? 'FUTURE_REF' : pick === 'previous' ? 'PAST_REF' : null;
    return value && off('reference', value, 'DATE');
  }
  const points = pick === 'that' || pick === 'same';
  if (points || (context.focus !== null && pick !== 'following')) return null;
  const rule =
    pick === 'previous' ? 'last-period' : pick === 'following' ? 'next-period' : 'this-period';
  return dated(periodAt(unit, context.published, pickShifts[pick]), rule, 'publication');
}
