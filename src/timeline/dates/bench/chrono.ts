import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { dayOfMonth, isoWeek, makeDay, monthOf, pad, padYear, yearOf } from '../calendar.ts';
import { readSentences } from './sentences.ts';
import type { System, SystemTimex } from './system.ts';

/**
 * chrono-node as it comes ("casual"). Its value is as precise as the parts it calls certain, and
 * words that name a week, a quarter or a part of the day get the value of one.
 */
export const chrono: System = {
  name: 'chrono',
  title: 'chrono-node (casual)',
  read(text, published) {
    const noon = new Date(yearOf(published), monthOf(published) - 1, dayOfMonth(published), 12);
    return readSentences(text, (sentence) => casual.parse(sentence, noon).flatMap(annotate));
  },
};

/** The corpora annotate the two ends of a range apart; chrono gives the words of both as one. */
function annotate({ index, text, start, end }: ParsedResult): SystemTimex[] {
  const join = end ? /\s*(?:[-–—]|\b(?:to|through|until|till|and)\b)\s*/.exec(text) : null;
  const whole = { start: index, end: index + text.length };
  if (!end || !join) return [{ ...whole, ...valueOf(start, text.toLowerCase()) }];
  const [from, to] = [text.slice(0, join.index), text.slice(join.index + join[0].length)];
  return [
    { start: index, end: index + from.length, ...valueOf(start, from.toLowerCase()) },
    { start: whole.end - to.length, end: whole.end, ...valueOf(end, to.toLowerCase()) },
  ];
}

function valueOf(start: ParsedComponents, words: string): Pick<SystemTimex, 'type' | 'value'> {
  if (/^(?:right )?now$/.test(words)) return { type: 'DATE', value: 'PRESENT_REF' };
  const year = start.get('year') ?? 0;
  const month = start.get('month') ?? 1;
  const day = makeDay(year, month, start.get('day') ?? 1);
  if (start.isCertain('hour')) {
    const time = `T${pad(start.get('hour') ?? 0)}:${pad(start.get('minute') ?? 0)}`;
    return { type: 'TIME', value: `${day}${time}` };
  }
  const part = /\b(morning|afternoon|evening|tonight|night)\b/.exec(words)?.[1];
  if (part !== undefined) return { type: 'TIME', value: `${day}T${parts[part] ?? ''}` };
  if (/\bweeks?\b/.test(words)) return { type: 'DATE', value: isoWeek(day) };
  if (/\bquarters?\b/.test(words)) {
    return { type: 'DATE', value: `${padYear(year)}-Q${Math.ceil(month / 3)}` };
  }
  const value =
    start.isCertain('day') || start.isCertain('weekday')
      ? day
      : start.isCertain('month')
        ? day.slice(0, 7)
        : day.slice(0, 4);
  return { type: 'DATE', value };
}

const parts: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  tonight: 'NI',
  night: 'NI',
};
