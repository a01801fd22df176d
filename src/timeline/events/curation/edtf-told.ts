import { parseEdtf } from '../../dates/index.ts';

/** The dates that an editor may write, as a sentence that says how to mend what is none of them. */
export const edtfShapes =
  'Write a day (2025-02-15), month (2025-02), year (2014), decade (201X), century (19XX), season (2025-21 spring to 2025-24 winter), quarter (2025-33 to 2025-36) or half (2025-40, 2025-41), with ~ behind when approximate, or a range of two (2025-02-14/2025-02-16), with .. for an open end.';

/**
 * What is wrong with a text that {@link parseEdtf} does not read: a sentence for the editor, without
 * its full stop where `stop` is empty.
 */
export function faultOfEdtf(text: string, stop = '.'): string {
  const what = reasonFor(text);
  const told =
    what === null ? `"${text}" is not a date in EDTF` : `"${text}" cannot be read: ${what}`;
  return told + stop;
}

function reasonFor(text: string): string | null {
  const [from = '', to] = text.split('/');
  const known = (part: string) => part === '..' || parseEdtf(part) !== null;
  if (/[?%]/.test(text)) return 'for a date that is not sure only ~ is known, behind it';
  if (/^-?\d{4}-(?:\d{2}-XX|XX(?:-XX)?)/.test(from) || /-(?:\d{2}-XX|XX(?:-XX)?)$/.test(to ?? '')) {
    return 'an unknown day or month is left out, not written as X';
  }
  if (/^[Yy-]\d/.test(text)) return 'years have four digits, from 0001 to 9999';
  if (/^[[{]/.test(text)) return 'sets of dates are not known';
  if (to !== undefined && (from === '' || to === ''))
    return 'an open end is written as two points, ".."';
  if (text === '..' || text === '../..') return 'it has neither a beginning nor an end';
  if (to !== undefined && known(from) && known(to)) return 'the range ends before it begins';
  const broken = [from, to ?? from].find((part) => !known(part)) ?? text;
  if (/^\d{4}-\d{2}-\d{2}~?$/.test(broken)) return `${broken} is not a day of the calendar`;
  if (/^\d{4}-\d{2}~?$/.test(broken)) return `${broken} is no month, season, quarter or half`;
  return null;
}
