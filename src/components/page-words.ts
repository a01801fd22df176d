import type { ActorKind, Day } from '../timeline/model.ts';
import { count, countInWords, list } from './counts.ts';
import type { ListPage } from './listing.ts';
import { formatDay, monthAndYear } from './words.ts';

/** Headings, labels and sentences of pages, in one place; dates are worded in words.ts. */

export const kindNames: Record<ActorKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  country: 'Country',
};

/** The table of points on which articles differ. */
export const differenceWords = {
  heading: 'Where the articles differ',
  region: 'Points on which the articles differ, by article',
  point: 'Point',
  date: 'Date',
  status: 'Status',
  reported: 'Reported',
  planned: 'Planned',
  alsoNamed: 'Also named',
  notStated: 'Not stated',
};

export const eventWords = {
  /** Of a plan whose day has gone by. */
  overdue: (date: string) =>
    `It was planned for ${date}. No article that we have read says whether it happened.`,
  /** Of what has been reported since. */
  plannedBefore: (articles: number) => `Planned in ${count(articles, 'earlier article')}.`,
  quotes: 'What the articles say',
  original: 'Sentence in the original',
  related: 'Related events',
  relatedHow: 'They share actors with this event and lie near it in time.',
  cite: 'How to cite',
  citeHow:
    'The version is the date of the latest article read. Add the day on which you read the page.',
  forms: { plain: 'Plain', bibtex: 'BibTeX', wikipedia: 'Wikipedia' },
  permalink: 'Link to this event:',
  edited: 'An editor has worked on this event:',
  corrections: 'Corrections',
};

/** Words of the buttons that the script adds. */
export const scriptWords = {
  copyForms: {
    plain: 'Copy citation',
    bibtex: 'Copy BibTeX',
    wikipedia: 'Copy template',
  },
  copyLink: 'Copy link',
  copied: 'Copied',
  openAll: 'Open all sentences',
  closeAll: 'Close all sentences',
};

export const actorWords = {
  furtherArticles: (number: number) =>
    `${count(number, 'earlier article')}; each stands with its event.`,
  calledThat: 'What articles call them',
  andMore: (number: number) => ` and ${count(number, 'other article')}`,
  seen: 'First and last seen',
  firstEvent: 'First event',
  lastEvent: 'Latest event',
  articles: 'Articles',
  namedIn: 'Named in',
  alsoWritten: 'Also written as',
  elsewhere: 'Elsewhere',
  sentences: (name: string) => `Sentences that name ${name}`,
  sentencesHow: (all: number, shown: number) =>
    all > shown
      ? `The latest ${shown} of ${count(all, 'sentence')}; the others stand with their events.`
      : `${countInWords(all, 'sentence')}, the newest article first.`,
  /** "15 to 16 February 2025", where the two days tell no more than one, that one. */
  between: (from: Day, to: Day) =>
    from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`,
};

export const nameWords = {
  actors: 'Actors',
  title: 'Actors from A to Z',
  deck: (number: number) =>
    `${count(number, 'actor')}; people stand under their first and their last name.`,
  letters: 'Letters',
  beginning: (prefix: string) => `Names in ${prefixName(prefix)}`,
  /** Above a list that is cut short. */
  mostNamed: (shown: number, all: number) =>
    `The ${shown} with the most events; all ${all} stand under Actors from A to Z.`,
};

/** Pages of what has left the site. */
export const goneWords = {
  actor: (name: string) => `No article names ${name} any more.`,
  article: 'This article is no longer among those that the timeline is read from.',
  kindOfArticle: 'Article',
  since: 'It left when the latest article was of',
  stays: 'The page stays so that links to it keep working.',
};

/** "S", "Sa", "0 to 9". */
export function prefixName(prefix: string): string {
  return prefix === '0-9' ? '0 to 9' : prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

/** "February 2025", "15 February 2025", "A" for what has no date; `''` for a whole list. */
export function periodName({
  year,
  month,
  day,
  letter,
}: Pick<ListPage<unknown>, 'year' | 'month' | 'day' | 'letter'>): string {
  if (letter !== '') return letter.toUpperCase();
  if (year === 0) return '';
  const date = `${String(year).padStart(4, '0')}-${String(Math.max(month, 1)).padStart(2, '0')}-${String(Math.max(day, 1)).padStart(2, '0')}`;
  if (day > 0) return formatDay(date);
  return month > 0 ? monthAndYear(date) : String(year);
}

export const listWords = {
  all: 'All',
  allShown: 'All shown',
  timeline: 'Timeline',
  ahead: 'Planned',
  disputed: 'Where sources disagree',
  start: 'From the start',
  elsewhere: 'Year by year',
  byMonth: 'Month by month',
  byDay: 'Day by day',
  /** The rows that lead to the pages of what names no month. */
  byLetter: 'Without a closer date, by first letter of the address',
  others: 'Other periods',
  later: 'Later:',
  earlier: 'Earlier:',
  next: 'Next:',
  previous: 'Before:',
  planned: (all: number, planned: number) =>
    `${count(all, 'event')}${planned > 0 ? `, ${planned} of them planned` : ''}.`,
  order: { newest: 'Newest first.', oldest: 'Oldest first.' },
};

export const articleWords = {
  title: 'Articles',
  deck: 'Which article reports which event, and how precisely.',
  heading: 'Events by article',
  /** Where the articles are so many that a table of all their events would be read by nobody. */
  shared: 'Events that several articles report',
  noneShared: 'No event of these articles is reported by more than one.',
  latest: (number: number) => `The ${number} latest articles.`,
  latestHead: 'The latest articles',
  all: 'All articles, newest first',
  months: 'Articles by publication date',
  table: (number: number, all: number) => `Table ${number} of ${all}`,
  region: (name: string) => `Events by article, a wide table${name ? `: ${name}` : ''}`,
  event: 'Event',
};

/** "Marco Rubio, France and 2 more". */
export function shortList(names: readonly string[], most: number): string {
  return names.length <= most
    ? list(names)
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
