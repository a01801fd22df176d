import type { Message } from '../model.ts';
import { dictionary } from './dictionary.ts';
import { keysOf } from './tokens.ts';

/** What is wrong with an alias by itself; `null` when nothing is. */
export function faultOfAlias(alias: string, name: string): Pick<Message, 'what' | 'mend'> | null {
  if (alias === '')
    return { what: 'An alias is empty.', mend: 'Write the name, or remove the comma.' };
  const blank = faultOfBlank(alias, 'alias');
  if (blank) return blank;
  if (/^.\.?$/su.test(alias)) {
    return {
      what: `The alias "${alias}" is a single letter.`,
      mend: 'Write a longer form of the name, or remove it.',
    };
  }
  const keys = keysOf(alias);
  const lower = keys.join(' ').toLowerCase();
  const acronym = /^(?:\p{Lu}|\d)+$/u.test(keys.join('')) && keys.join('').length > 1;
  if (keys.length > 1 || acronym) return null;
  if (dictionary.isCalendarWord(lower) || /^(?:may|march)$/.test(lower)) {
    return {
      what: `The alias "${alias}" is a month or a day of the week.`,
      mend: 'Remove it; a surname is found anyway after the full name, and after Mr, Ms or a title.',
    };
  }
  const ownSurname = keysOf(name).at(-1)?.toLowerCase() === lower && /^\p{Lu}/u.test(alias);
  if (dictionary.isFunctionWord(lower) || (dictionary.isWord(lower) && !ownSurname)) {
    return {
      what: `The alias "${alias}" is a common English word, so it would be found where nobody is named.`,
      mend: 'Remove it, or write a form of two words or more.',
    };
  }
  return null;
}

/** A name may be a common word ("Apple"), which an alias may not; but not one that names anybody. */
export function faultOfName(name: string): Pick<Message, 'what' | 'mend'> | null {
  const mend = 'Write the full name.';
  const blank = faultOfBlank(name, 'name');
  if (blank) return blank;
  if (/^.\.?$/su.test(name)) return { what: `The name "${name}" is a single letter.`, mend };
  const lower = keysOf(name).join(' ').toLowerCase();
  if (dictionary.isCalendarWord(lower) || /^(?:may|march)$/.test(lower))
    return { what: `The name "${name}" is a month or a day of the week.`, mend };
  const common = dictionary.isFunctionWord(lower) || (dictionary.isWord(lower) && name === lower);
  const acronym = /^[\p{Lu}\d]{2,}$/u.test(name);
  return common && !acronym ? { what: `The name "${name}" is a common English word.`, mend } : null;
}

function faultOfBlank(form: string, what: string): Pick<Message, 'what' | 'mend'> | null {
  if (/[\p{L}\p{N}]/u.test(form)) return null;
  return {
    what: `The ${what} "${form}" has no letter or figure, so it could not be found.`,
    mend: 'Write it as the articles do.',
  };
}
