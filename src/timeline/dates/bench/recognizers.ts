import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { addDays, dayOfMonth, isRealDay, monthOf, yearOf } from '../calendar.ts';
import type { Day } from '../../model.ts';
import { readSentences } from './sentences.ts';
import { valueOfDays, type System, type SystemTimex } from './system.ts';

/**
 * Microsoft Recognizers-Text, English. It speaks TIMEX itself; where its value leaves the year or
 * the week open it gives candidates, the earlier
 * first: the latest that does not lie after publication is taken, since news looks back.
 */
export const recognizers: System = {
  name: 'recognizers',
  title: 'Recognizers-Text',
  read(text, published) {
    const noon = new Date(yearOf(published), monthOf(published) - 1, dayOfMonth(published), 12);
    return readSentences(text, (sentence) =>
      recognizeDateTime(sentence, Culture.English, undefined, noon).flatMap((found) => {
        const values: readonly Value[] = found.resolution?.['values'] ?? [];
        const begun = values.filter(
          ({ start, value }) => (start ?? value ?? '').slice(0, 10) <= published,
        );
        const chosen = begun.at(-1) ?? values[0];
        const timex = chosen && valueOf(chosen, published);
        // Its last offset is that of the last character.
        return timex ? [{ start: found.start, end: found.end + 1, ...timex }] : [];
      }),
    );
  },
};

interface Value {
  timex?: string;
  type?: string;
  value?: string;
  start?: string;
  end?: string;
}

function valueOf(
  { timex = '', type = '', value = '', start, end }: Value,
  published: Day,
): Pick<SystemTimex, 'type' | 'value'> | null {
  if (type === 'duration') return { type: 'DURATION', value: timex };
  if (type === 'set') return { type: 'SET', value: timex };
  if (timex.endsWith('_REF')) return { type: 'DATE', value: timex };
  const isTime = type.includes('time');
  // "T10": a time of no day; "XXXX-05-03" and "(2020-05-01,2020-06-01,P1M)": not resolved yet.
  if (timex.startsWith('T')) return { type: 'TIME', value: `${published}${clock(timex)}` };
  if (!/[X(]/.test(timex) && timex !== '') {
    return { type: isTime ? 'TIME' : 'DATE', value: timex.replace(/T.*$/, clock) };
  }
  const first = (start ?? value).slice(0, 10);
  if (!isRealDay(first)) return null;
  if (isTime) {
    return { type: 'TIME', value: `${first}${clock(/T[^,]*/.exec(timex)?.[0] ?? '')}` };
  }
  const after = end?.slice(0, 10) ?? '';
  return {
    type: 'DATE',
    value: isRealDay(after) ? valueOfDays(first, addDays(after, -1)) : first,
  };
}

/** "T10" as the corpora write it: `T10:00`. */
function clock(time: string): string {
  return /^T\d\d$/.test(time) ? `${time}:00` : time.slice(0, 6);
}
