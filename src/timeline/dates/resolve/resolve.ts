import { addDays, dayInWords, monthOf, startOfWeek, yearOf } from '../calendar.ts';
import {
  approximately,
  centuryDate,
  dateOfDay,
  dayDate,
  decadeDate,
  parseEdtf,
  rangeDate,
  weekDate,
  weekendDate,
  yearDate,
} from '../edtf.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { resolvePart } from './partOfYear.ts';
import { resolvePeriod } from './period.ts';
import { dated, off } from './reading.ts';
import { resolveAftermath, resolveSteps, stepsFrom } from './steps.ts';
import { resolveWeekday } from './weekday.ts';

/** Joins what the words mean with what stands around them. `null`: the words are no date after all. */
export function resolve(meaning: Meaning, context: Context): Reading | null {
  switch (meaning.is) {
    case 'part':
      return resolvePart(meaning, context);
    case 'year':
      return dated(yearDate(meaning.year), meaning.fiscal ? 'fiscal-year' : 'year', 'none');
    case 'bce':
      return bce(String(meaning.year).padStart(4, '0'));
    case 'decade':
      return dated(decadeDate(meaning.firstYear), 'decade', 'none');
    case 'century':
      return meaning.bce
        ? bce(String(meaning.century).padStart(2, '0'))
        : dated(centuryDate((meaning.century - 1) * 100), 'century', 'none');
    case 'numeric':
      return numeric(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekdayOfWeek': {
      const monday = startOfWeek(context.published);
      const day = addDays(monday, 7 * meaning.weeks + meaning.weekday - 1);
      return dated(dateOfDay(day), 'weekday-of-week', 'publication');
    }
    case 'offset': {
      const names = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' } as const;
      const rule =
        meaning.days === -1 || meaning.days === 0 || meaning.days === 1
          ? names[meaning.days]
          : 'days-from-today';
      return dated(dateOfDay(addDays(context.published, meaning.days)), rule, 'publication');
    }
    case 'period':
      return resolvePeriod(meaning, context);
    case 'steps':
      return resolveSteps(meaning, context);
    case 'stepsFrom': {
      const from = resolve(meaning.from, context);
      if (!from?.date?.earliest) return from;
      const date = stepsFrom(from.date.earliest, meaning.unit, meaning.count * meaning.sign);
      return dated(date, 'counted-from-date', from.anchor);
    }
    case 'yearPeriod': {
      const quarter = context.quarter?.edtf.slice(4) ?? '';
      return dated(
        parseEdtf(`${meaning.year}${quarter}`),
        quarter === '' ? 'year' : 'quarter-in-focus',
        'none',
      );
    }
    case 'dayOfMonth':
      return dayOfMonthInFocus(meaning.day, context);
    case 'aftermath':
      return resolveAftermath(meaning.unit, context);
    case 'unitOf':
      return unitOf(meaning, context);
    case 'within':
      return within(meaning, context);
    case 'approximate': {
      const of = resolve(meaning.of, context);
      return of?.date ? { ...of, date: approximately(of.date) } : of;
    }
    case 'partOfDay':
    case 'clock':
      return timeOfDay(meaning, context);
    case 'range':
      return range(meaning, context);
    case 'turnOfYear': {
      const year =
        monthOf(context.published) > 6 ? yearOf(context.published) : yearOf(context.published) - 1;
      return dated(parseEdtf(`${year}-12~/${year + 1}-01~`), 'turn-of-the-year', 'publication');
    }
    case 'event':
      return dated(dayDate(meaning.year, meaning.month, meaning.day), 'event-name', 'none');
    case 'reference':
      return off('reference', meaning.value, 'DATE');
    case 'inSteps':
      // "will open in two days" is a day; "built it in two days" is a length of time.
      return context.governor().tense === 'future'
        ? resolveSteps({ ...meaning, is: 'steps', sign: 1, lean: 'publication' }, context)
        : off('duration', meaning.value, 'DURATION');
    case 'duration':
      return meaning.value === 'AGE' ? null : off('duration', meaning.value, 'DURATION');
    case 'set':
      return off('set', meaning.value, 'SET');
  }
}

function bce(digits: string): Reading {
  return {
    kind: 'date',
    date: null,
    value: `BC${digits}`,
    type: 'DATE',
    rule: 'before-year-1',
    anchor: 'none',
    warning: 'Dates before the year 1 are recognised but cannot stand on the timeline.',
  };
}

/** "03/04/2025": by the region, or because only one order is possible; otherwise refused. */
function numeric(
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
        : region === undefined
          ? null
          : region === 'US'
            ? monthFirst
            : dayFirst;
  if (chosen !== null) return dated(chosen, 'numeric-date', 'none');
  if (dayFirst === null || monthFirst === null) return null;
  return {
    kind: 'date',
    date: null,
    value: String(year),
    type: 'DATE',
    rule: 'numeric-date',
    anchor: 'none',
    warning: `This can be ${dayInWords(dayFirst.edtf)} or ${dayInWords(monthFirst.edtf)}. Write the month as a word, or name the region of the site.`,
  };
}

function dayOfMonthInFocus(day: number, context: Context): Reading | null {
  const base = context.focus?.date.earliest ?? context.published;
  const anchor = context.focus?.date.earliest ? 'focus' : 'publication';
  return dated(dayDate(yearOf(base), monthOf(base), day), 'day-of-the-month', anchor);
}

function unitOf(meaning: Extract<Meaning, { is: 'unitOf' }>, context: Context): Reading | null {
  const of = resolve(meaning.of, context);
  if (!of?.date?.earliest) return null;
  const make = meaning.unit === 'weekend' ? weekendDate : weekDate;
  return dated(make(of.date.earliest), 'week-of', of.anchor);
}

/** "early 2014" is never more precise than 2014; "earlier this week" is the whole week. */
function within(meaning: Extract<Meaning, { is: 'within' }>, context: Context): Reading | null {
  const of = resolve(meaning.of, context);
  if (of === null || of.kind !== 'date') return of;
  const leansOnToday =
    meaning.of.is === 'period' &&
    (meaning.of.pick === 'this' || meaning.of.pick === 'the') &&
    of.anchor === 'publication';
  if (!leansOnToday) return of;
  return {
    ...of,
    rule:
      meaning.where === 'late'
        ? 'later-this'
        : meaning.where === 'early'
          ? 'earlier-this'
          : of.rule,
  };
}

function timeOfDay(
  meaning: Extract<Meaning, { is: 'partOfDay' | 'clock' }>,
  context: Context,
): Reading | null {
  if (meaning.of === null) return meaning.is === 'clock' ? clockAlone(meaning.time, context) : null;
  const of = resolve(meaning.of, context);
  if (of?.date?.precision !== 'day') return of;
  const time = meaning.is === 'clock' ? meaning.time : `T${meaning.part}`;
  return { ...of, type: 'TIME', value: `${of.value}${time}` };
}

/**
 * A time without a day belongs to the day that this sentence or the one before it named; without
 * one it gives no date, since no day may be made up.
 */
function clockAlone(time: string, { focus, published, sentence }: Context): Reading | null {
  const near = focus !== null && focus.date.precision === 'day' && sentence - focus.sentence <= 1;
  const reading = near
    ? dated(focus.date, 'time-of-day', 'focus')
    : off('reference', published, 'TIME');
  return reading && { ...reading, type: 'TIME', value: `${reading.value}${time}` };
}

function range(meaning: Extract<Meaning, { is: 'range' }>, context: Context): Reading | null {
  const to = resolve(meaning.to, context);
  const from = resolve(meaning.from, context);
  if (!from?.date || !to?.date) return from;
  const start = from.date;
  const date = rangeDate(start, to.date) ?? null;
  return date === null ? from : dated(date, 'range', from.anchor, from.warning ?? to.warning);
}
