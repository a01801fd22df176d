// One by one: loading all of date-fns costs a second and 300 MiB.
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Day } from '../model.ts';

/**
 * Arithmetic on civil days, written `YYYY-MM-DD`. A thin wrapper of date-fns on UTC: no clock, no
 * time zone, no locale. Years run from 0001 to 9999; what would leave them stops at the edge, so
 * that no text can make the reader throw.
 */

const firstDay: Day = '0001-01-01';
const lastDay: Day = '9999-12-31';

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A civil day from its parts; `month` and `day` count from 1. The parts are not checked. */
export function makeDay(year: number, month: number, day: number): Day {
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Year of a civil day. */
export function yearOf(day: Day): number {
  return figures(day, 0, 4);
}

/** Month of a civil day, 1 to 12. */
export function monthOf(day: Day): number {
  return figures(day, 5, 7);
}

/** Day of the month of a civil day, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return figures(day, 8, 10);
}

/** The number that stands in a text, without a piece of text for each: every date asks for some. */
function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = 10 * value + text.charCodeAt(at) - 48;
  return value;
}

/** Four digits. */
export function padYear(year: number): string {
  return year < 1000 ? String(year).padStart(4, '0') : String(year);
}

/** Two digits. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** How many days the month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (daysInMonths[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Whether the parts name a day that exists, in the years 1 to 9999. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a civil day that exists: `2025-02-30` is not. */
export function isRealDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(yearOf(text), monthOf(text), dayOfMonth(text))
  );
}

/** The day that lies `days` later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return fromDate(plusDays(toDate(day), days));
}

/** The day that lies `months` later; 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  return fromDate(plusMonths(toDate(day), months));
}

/** Days from one day to another: positive when `to` is the later one. */
export function daysBetween(from: Day, to: Day): number {
  return from === to ? 0 : ordinal(to) - ordinal(from);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return ((ordinal(day) + 6) % 7) + 1;
}

/**
 * Days since 31 December of the year 0, which makes Monday 1 January of the year 1 the first:
 * counted without a date object, since this runs several times for every date that is read.
 */
function ordinal(day: Day): number {
  const month = monthOf(day);
  // The year begins with March, so that the leap day is its last.
  const year = yearOf(day) - (month < 3 ? 1 : 0);
  const daysOfYears =
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return daysOfYears + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(day) - 306;
}

/** Monday of the week that holds the day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** ISO week of the day: `2025-W07`. */
export function isoWeek(day: Day): string {
  const date = toDate(day);
  return `${padYear(getISOWeekYear(date))}-W${pad(getISOWeek(date))}`;
}

/** First day of the month. */
export function startOfMonth(year: number, month: number): Day {
  return makeDay(year, month, 1);
}

/** Last day of the month. */
export function endOfMonth(year: number, month: number): Day {
  return makeDay(year, month, daysInMonth(year, month));
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English name of the weekday a day falls on. */
export function weekdayName(day: Day): string {
  return weekdayNames[weekday(day) - 1] ?? '';
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** A day as British English writes it: `15 February 2025`. */
export function dayInWords(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(monthOf(day))} ${yearOf(day)}`;
}

function toDate(day: Day): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
  return date;
}

function fromDate(date: Date): Day {
  const year = date.getUTCFullYear();
  if (year > 9999) return lastDay;
  if (year < 1) return firstDay;
  return Number.isNaN(year) ? lastDay : makeDay(year, date.getUTCMonth() + 1, date.getUTCDate());
}
