import { languageFor, type Language } from '../../timeline/languages.ts';
import { american } from './american.ts';
import { british, type Words } from './british.ts';
import { german } from './german.ts';
import { pseudo } from './pseudo.ts';

export type { Words } from './british.ts';

/** The words of every language there is. To add one, see CONTRIBUTING.md. */
const words: Record<Language, Words> = {
  'en-GB': british,
  'en-US': american,
  de: german,
  'ar-XB': pseudo,
};

/** The words for a BCP 47 tag; for a language that has none, the British ones. */
export function wordsFor(tag: string): Words {
  return words[wordsLanguage(tag)];
}

/** The language in which a site's own words stand, whatever its tag asks for. */
export function wordsLanguage(tag: string): Language {
  return languageFor(tag) ?? 'en-GB';
}
