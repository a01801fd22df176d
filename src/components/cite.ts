import type { Event, Timeline } from '../timeline/model.ts';
import { formatDay, monthName, runningDate, yearOf } from './words.ts';

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
export function citationsOf(event: Event, timeline: Timeline, address: string): Citation[] {
  const source = { event, timeline, address };
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
}

function plain({ event, timeline, address }: Source): string {
  const { title, publisher, latestArticle } = timeline;
  const dated = event.date === null ? '' : ` (${runningDate(event)})`;
  const names = [title, publisher].flatMap((name) => (name ? sentence(name) : []));
  return spaced(
    `“${event.title}”${dated}. ${names.join(' ')} Timeline as of ${formatDay(latestArticle)}. ${address}`,
  );
}

function bibtex({ event, timeline, address }: Source): string {
  const { title, publisher, latestArticle } = timeline;
  const note = event.date === null ? '' : `Event of ${runningDate(event)}. `;
  const fields: [name: string, value: string | null][] = [
    ['title', `{{${tex(event.title)}}}`],
    ['author', publisher && `{{${tex(publisher)}}}`],
    ['howpublished', `{${tex(title)}}`],
    ['year', String(yearOf(latestArticle))],
    ['month', monthName(latestArticle).slice(0, 3).toLowerCase()],
    ['note', `{${tex(`${note}Timeline as of ${formatDay(latestArticle)}`)}}`],
    ['url', `{${address}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${spaced(value)}` : []));
  return `@misc{${event.id},\n${lines.join(',\n')}\n}`;
}

/** The template `cite web` of the English Wikipedia. */
function wikipedia({ event, timeline, address }: Source): string {
  const { title, publisher, latestArticle } = timeline;
  const fields: [string, string | null][] = [
    ['url', address],
    ['title', wiki(event.title)],
    ['website', wiki(title)],
    ['publisher', publisher && wiki(publisher)],
    ['date', formatDay(latestArticle)],
  ];
  const parts = fields.flatMap(([name, value]) => (value ? `|${name}=${spaced(value)}` : []));
  return `{{cite web ${parts.join(' ')}}}`;
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

function wiki(text: string): string {
  return text.replace(/[|[\]{}]/g, (character) =>
    character === '|' ? '{{!}}' : `&#${character.charCodeAt(0)};`,
  );
}
