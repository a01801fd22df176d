import type { Event, Timeline } from '../timeline/model.ts';
import type { Theme } from '../timeline/theme.ts';
import { forReading } from './reading.ts';
import { isFromReport, summaryOf } from './summary.ts';
import { typeset } from './typeset.ts';
import { wordsFor, wordsLanguage, type Words } from './words/index.ts';

/** What a page hands to its components: the timeline, addresses, and the site's own words. */
export interface View {
  /** As pages print it, see {@link forReading}. */
  timeline: Timeline;
  /** The address of a page under the site's base: `href('/actors/')`. */
  href: (path: string) => string;
  words: Words;
  theme: Theme | null;
  /** The language that the site's own words are in; articles keep theirs. */
  language: string;
  /**
   * Attributes of a text that comes from an article: articles are read as English, so where the
   * page is in another language it says so. Empty on an English page.
   */
  fromArticle: { lang?: string; dir?: 'ltr' };
}

export function viewOf(
  { timeline, theme }: Pick<View, 'timeline' | 'theme'>,
  href: View['href'],
): View {
  const words = wordsFor(timeline.language);
  const own = wordsLanguage(timeline.language);
  const isOwn = own.split('-')[0] === timeline.language.split('-')[0];
  const language = isOwn ? timeline.language : own;
  return {
    timeline: forReading(timeline, words.quoteMarks),
    href,
    words,
    theme,
    language,
    fromArticle: {
      ...(!language.startsWith('en') && { lang: 'en' }),
      ...(words.direction === 'rtl' && { dir: 'ltr' }),
    },
  };
}

/** The attributes of an event's title: an editor's is in the language of the site. */
export function titleAttributes({ fromArticle }: View, { curated }: Pick<Event, 'curated'>) {
  return curated ? {} : fromArticle;
}

/** The summary to show under an event's title, see {@link summaryOf}; `null` for none. */
export function summaryIn({ words, fromArticle }: View, event: Event) {
  const text = summaryOf(event);
  if (text === null) return null;
  return isFromReport(event)
    ? { text: typeset(text), attributes: fromArticle }
    : { text: typeset(text, words.quoteMarks), attributes: {} };
}

/** How full addresses are written, where the site's own is known; else as on this host. */
export function fullAddress({ href }: View, site: URL | undefined): (path: string) => string {
  return (path) => (site ? new URL(href(path), site).href : href(path));
}
