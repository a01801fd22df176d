import { asciiId, isReservedId } from '../article/index.ts';
import type { Actor } from '../model.ts';

/**
 * Makes the id of a new event from who and what: "Marco Rubio and Sergey Lavrov speak by telephone"
 * → `rubio-lavrov-speak-telephone`. It holds no date and no hash, at most five words of plain ASCII,
 * and none that is in `taken`.
 */
export function newEventId(
  title: string,
  actors: readonly Actor[],
  taken: ReadonlySet<string>,
): string {
  let words = title;
  for (const { name, kind } of actors) {
    if (kind === 'person') words = words.replaceAll(name, name.split(' ').at(-1) ?? name);
  }
  const kept = asciiId(words)
    .split('-')
    .filter((word) => word !== 'of')
    .filter((word, at, all) => !isOfDate(word, all[at - 1], all[at + 1]))
    .filter((word) => !unspoken.has(word));
  const id = kept.slice(0, longestId).join('-') || 'event';
  const base = isReservedId(id) ? `event-${id}` : id;
  let unique = base;
  for (let number = 2; taken.has(unique); number++) unique = `${base}-${number}`;
  return unique;
}

const longestId = 5;

/** A year, or a month and the number beside it: dates are corrected, addresses are not. */
function isOfDate(word: string, before = '', after = ''): boolean {
  if (/^[12]\d{3}$/.test(word)) return true;
  const [beside, isNumber] = [[before, after], /^\d{1,4}(?:st|nd|rd|th)?$/];
  return months.test(word)
    ? beside.some((other) => isNumber.test(other))
    : isNumber.test(word) && beside.some((other) => months.test(other));
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words that tell neither who nor what. */
const unspoken = new Set(
  (
    'a an the and or of in on at by to for with from into as is are be been was were that this his ' +
    'her its their s hold holds take takes make makes have has who which will would could may might ' +
    'it he she they him them mr mrs ms dr'
  ).split(' '),
);
