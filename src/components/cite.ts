import type { Event, Timeline } from '../timeline/model.ts';
import { runningDate, yearOf } from './date-words.ts';
import type { Words } from './words/index.ts';

/** One way to cite an event, ready to be copied. */
export interface Citation {
  form: 'plain' | 'bibtex' | 'wikipedia';
  text: string;
}

/**
 * How to cite an event. The version is the timeline's: the date of its latest article. A day of
 * access is the reader's to add; the build has no clock to know it by.
 *
 * @param address the event's full address, or its path where the site's own is not known
 */
export function citationsOf(
  event: Event,
  timeline: Timeline,
  address: string,
  words: Words,
): Citation[] {
  const source = { event, timeline, address, words };
  return [
    { form: 'plain', text: plain(source) },
    { form: 'bibtex', text: bibtex(source) },
    { form: 'wikipedia', text: wikipedia(source) },
  ];
}

interface Source {
  event: Event;
  timeline: Timeline;
  address: string;
  words: Words;
}

function plain({ event, timeline, address, words }: Source): string {
  const { title, publisher, latestArticle } = timeline;
  const dated = event.date === null ? '' : ` (${runningDate(event, words)})`;
  const names = [title, publisher].flatMap((name) => (name ? sentence(name) : []));
  return spaced(
    `${words.quoted(event.title)}${dated}. ${names.join(' ')} ${asOf(latestArticle, words)}. ${address}`,
  );
}

function asOf(latestArticle: string, { cite, calendar }: Words): string {
  return cite.asOf(calendar.day(latestArticle));
}

/** The names of months that BibTeX knows, whatever the language of the entry. */
const bibtexMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

function bibtex({ event, timeline, address, words }: Source): string {
  const { title, publisher, latestArticle } = timeline;
  const note = event.date === null ? '' : `${words.cite.eventOf(runningDate(event, words))}. `;
  const fields: [name: string, value: string | null][] = [
    ['title', `{{${tex(event.title)}}}`],
    ['author', publisher && `{{${tex(publisher)}}}`],
    ['howpublished', `{${tex(title)}}`],
    ['year', String(yearOf(latestArticle))],
    ['month', bibtexMonth.format(Date.parse(latestArticle)).toLowerCase()],
    ['note', `{${tex(`${note}${asOf(latestArticle, words)}`)}}`],
    ['url', `{${address}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${spaced(value)}` : []));
  return `@misc{${event.id},\n${lines.join(',\n')}\n}`;
}

/** The template of this language's Wikipedia: `cite web` in English. */
function wikipedia({ event, timeline, address, words }: Source): string {
  const { template } = words.cite;
  const { title, publisher, latestArticle } = timeline;
  const fields: [string, string | null][] = [
    [template.url, address],
    [template.title, wiki(event.title)],
    [template.website, wiki(title)],
    [template.publisher, publisher && wiki(publisher)],
    [template.date, words.calendar.day(latestArticle)],
  ];
  const parts = fields.flatMap(([name, value]) => (value ? `|${name}=${spaced(value)}` : []));
  return `{{${template.name} ${parts.join(' ')}}}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What is copied into other texts has spaces that any editor knows. */
function spaced(text: string): string {
  return text.replaceAll('\u{A0}', ' ');
}

const texNames: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => texNames[character] ?? `\\${character}`);
}

/** Plain text in wikitext: what would be a link, a template, a tag, a signature or bold is written out. */
function wiki(text: string): string {
  return text.replace(/[|[\]{}<>&~_]|'(?=')|(?<=')'|^[*#:;=]/g, (character) =>
    character === '|' ? '{{!}}' : `&#${character.charCodeAt(0)};`,
  );
}
