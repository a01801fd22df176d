import { dateRules } from '../../timeline/dates/index.ts';

/** Headings of the rules whose names, written out, would not be headings. */
const titles: Readonly<Record<string, string>> = {
  'numeric-date': 'Date in figures',
  'day-and-month-in-story': 'Day and month of the year just named',
  'month-in-story': 'Month of the year just named',
  'part-of-month': 'Part of a month',
  'part-of-month-in-story': 'Part of a month of the year just named',
  'before-year-1': 'Before the year 1',
  'turn-of-the-year': 'The turn of the year',
  'turn-of-the-century': 'The turn of the century',
  'quarter-in-focus': 'The quarter just named',
  'quarter-a-year-before': 'The same quarter a year before',
  'quarter-in-story': 'Quarter of the year just named',
  'half-year-in-story': 'Half of the year just named',
  'season-in-story': 'Season of the year just named',
  'holiday-in-story': 'Holiday in the year just named',
  'weekday-of-month': 'Weekday counted in a month',
  'weekday-of-month-in-story': 'Weekday counted in a month of the year just named',
  'event-name': 'Name of an event',
  'weekday-behind': 'Weekday before publication',
  'weekday-ahead': 'Weekday after publication',
  'weekday-of-publication': 'Weekday of publication',
  'weekday-last': '“Last” with a weekday',
  'weekday-next': '“Next” with a weekday',
  'weekday-this': '“This” with a weekday',
  'weekday-of-week': 'Weekday of a named week',
  'weekday-of-focus': 'Weekday counted from the date just named',
  'days-from-today': 'Days counted from publication',
  'this-period': 'This week, month or year',
  'last-period': 'Last week, month or year',
  'next-period': 'Next week, month or year',
  'earlier-this': 'Earlier this week, month or year',
  'later-this': 'Later this week, month or year',
  'week-of': 'The week of a named day',
  ago: 'So long ago',
  'less-than-ago': 'Not so long ago as that',
  'from-now': 'So long from now',
  'later-than-focus': 'Later than the date just named',
  'earlier-than-focus': 'Earlier than the date just named',
  'before-that': 'Before the date just named',
  'counted-from-date': 'Counted from a named date',
  'period-before-focus': 'The period before the date just named',
  'period-after-focus': 'The period after the date just named',
  'same-as-focus': 'The date just named',
  'days-following': 'The days that followed',
  duration: 'A length of time',
  set: 'What happens again and again',
  reference: 'A vague word',
  'story-goes-on': 'The story goes on',
  'editors-mark': 'An editor’s mark',
};

/** Every rule by which dates are read, in British English, by its name. */
export const britishRules: Record<string, { title: string; explanation: string }> =
  Object.fromEntries(
    dateRules.map(({ name, explanation }) => [
      name,
      { title: titles[name] ?? writtenOut(name), explanation },
    ]),
  );

/** "Full date" of "full-date". */
function writtenOut(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
