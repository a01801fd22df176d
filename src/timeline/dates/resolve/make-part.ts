import type { CalendarDate } from '../../model.ts';
import { daysInMonth, monthOf } from '../calendar.ts';
import {
  dateOfDay,
  dayDate,
  halfDate,
  monthDate,
  quarterDate,
  seasonDate,
  stretchOfMonthDate,
} from '../edtf.ts';
import { holidays } from '../lexicon/holidays.en.ts';
import type { PartOfYear } from '../phrase.ts';
import type { Context } from './context.ts';
import { dayIn, holidayRule } from './holiday.ts';

/** The part in a given year; `null` when that year has no such day. */
export function makePart(part: PartOfYear, year: number, { region }: Context): CalendarDate | null {
  switch (part.unit) {
    case 'day':
      return dayDate(year, part.month, part.day < 0 ? daysInMonth(year, part.month) : part.day);
    case 'month':
      return monthDate(year, part.month);
    case 'quarter':
      return quarterDate(year, part.quarter);
    case 'half':
      return halfDate(year, part.half);
    case 'stretchOfMonth':
      return stretchOfMonthDate(year, part.month, part.stretch, part.nth);
    case 'season':
      return seasonDate(year, part.season);
    case 'weekdayOfMonth': {
      const day = dayIn(part, year);
      // There is not always a fifth Friday.
      return monthOf(day) === part.month ? dateOfDay(day) : null;
    }
    case 'holiday': {
      const holiday = holidays[part.index];
      const rule = holiday ? holidayRule(holiday, region) : null;
      return rule && dateOfDay(dayIn(rule, year));
    }
  }
}
