import { addDays, startOfWeek, weekday } from '../calendar.ts';
import { dateOfDay, weekDate } from '../edtf.ts';
import { picksOfFocus, type Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { dated } from './reading.ts';

/** "on Saturday", "last Monday", "the previous Friday". */
export function resolveWeekday(
  meaning: Extract<Meaning, { is: 'weekday' }>,
  context: Context,
): Reading | null {
  const { published, focus } = context;
  const onFocus = meaning.pick !== null && picksOfFocus.has(meaning.pick);
  // A bare weekday is nearly always the news of the day: only deep in a story does it follow it.
  const near = focus !== null && context.sentence - focus.sentence <= 1;
  const deep = context.storyWeight > (context.hasNews ? 3 : 1.5);
  const story = deep && near && meaning.pick === null;
  if ((onFocus || story) && focus?.date.precision === 'day' && focus.date.earliest !== null) {
    const base = focus.date.earliest;
    const behind = (weekday(base) - meaning.weekday + 7) % 7;
    const day =
      meaning.pick === 'previous'
        ? addDays(base, -(behind || 7))
        : addDays(base, meaning.pick === 'following' ? 7 - behind : (7 - behind) % 7);
    return dated(dateOfDay(day), 'weekday-of-focus', 'focus');
  }
  if (meaning.pick === 'same') return null;
  const behind = (weekday(published) - meaning.weekday + 7) % 7;
  switch (meaning.pick) {
    case 'last':
    case 'previous':
    case 'latest':
      return at(addDays(published, -(behind || 7)), 'weekday-last');
    case 'next':
    case 'following':
      return at(addDays(published, 7 - behind), 'weekday-next');
    case 'this':
      return at(addDays(startOfWeek(published), meaning.weekday - 1), 'weekday-this');
    default: {
      const told = afterTold(meaning.weekday, context);
      if (told !== null) return told;
      if (behind === 0) return at(published, 'weekday-of-publication');
      const ahead = context.governor().tense === 'future';
      return at(
        addDays(published, ahead ? 7 - behind : -behind),
        ahead ? 'weekday-ahead' : 'weekday-behind',
      );
    }
  }
}

/** The week of the Wednesday that the verb allows. */
export function midweek(context: Context): Reading | null {
  const wednesday = resolveWeekday({ is: 'weekday', weekday: 3, pick: null }, context);
  if (!wednesday?.date?.earliest) return null;
  return dated(weekDate(wednesday.date.earliest), 'midweek', wednesday.anchor);
}

function at(day: string, rule: string): Reading | null {
  return dated(dateOfDay(day), rule, 'publication');
}

/** "said on Thursday that it would close on Friday", told on Saturday: the Friday between. */
function afterTold(
  named: number,
  { focus, sentence, published, governor }: Context,
): Reading | null {
  const told = focus?.sentence === sentence ? focus.date : null;
  if (told?.precision !== 'day' || told.earliest === null || told.earliest >= published)
    return null;
  const day = addDays(told.earliest, (named - weekday(told.earliest) + 7) % 7 || 7);
  return day < published && governor().would ? at(day, 'weekday-behind') : null;
}

/** "the Friday before Christmas", "the Monday after 5 May": the nearest such day. */
export function weekdayBeside(
  { weekday: named, sign }: Extract<Meaning, { is: 'weekdayBeside' }>,
  from: Reading | null,
): Reading | null {
  const base = from?.date?.precision === 'day' ? from.date.earliest : null;
  if (base === null) return null;
  const gap = (sign * (named - weekday(base)) + 7) % 7 || 7;
  return dated(dateOfDay(addDays(base, sign * gap)), 'counted-from-date', from?.anchor ?? 'none');
}
