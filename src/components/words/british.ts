import { dateReasons } from '../../timeline/events/index.ts';
import type { Precision } from '../../timeline/model.ts';
import { britishRules } from './british-rules.ts';
import { calendarOf } from './calendar.ts';
import { sentenceTranslator } from './core-sentences.ts';
import { numbersOf, type Forms } from './numbers.ts';

/**
 * All of the site's own words, in British English, and so the type of every other language.
 *
 * Functions get numbers as numbers, and dates, names and titles as finished texts, so that a sentence
 * can be built in another order. `{date}` in a text is filled with a date, and `[words](name)`
 * becomes a link. What stands within a sentence begins small; a page makes its first letter large.
 */
export type Words = Omit<typeof british, 'direction'> & { direction: 'ltr' | 'rtl' };

const numbers = numbersOf('en-GB');
const { count, form } = numbers;

const article = { one: 'article', other: 'articles' };
const newsArticle = { one: 'news article', other: 'news articles' };
const event = { one: 'event', other: 'events' };
const actor = { one: 'actor', other: 'actors' };
const name = { one: 'name', other: 'names' };
const sentence = { one: 'sentence', other: 'sentences' };

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "three", and from eleven on "11". */
const spelled = (number: number) => small[number] ?? numbers.format(number);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spelledCount = (number: number, noun: typeof article) =>
  capital(`${spelled(number)} ${form(number, noun)}`);
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Why a disputed event stands under the date it has, for readers: a report is a sentence to them. */
const reason = sentenceTranslator({
  [dateReasons.most]: 'It fits # of the # sentences that give a date.',
  [dateReasons.morePrecise]: 'As many sentences fit another date; this one is more precise.',
  [dateReasons.nearer]:
    'As many sentences give another date; this one is nearer to the day of publication.',
  [dateReasons.earlier]:
    'As many sentences give another date, as near to the day of publication; this one is the earlier.',
  [dateReasons.happened]:
    'The sentences that say it happened give this one; those that only planned it do not count.',
  [dateReasons.mostHappened]: 'It fits # of the # sentences that say it happened and give a date.',
  [dateReasons.only]: 'The only sentence with a date gives this one.',
  [dateReasons.all]: 'All # sentences with a date give this one.',
  [dateReasons.mostPrecise]: 'It is the most precise date, and fits the other sentences.',
});

export const british = {
  direction: 'ltr' as const,
  calendar: calendarOf('en-GB', ' '),
  numbers,
  /** From words to the date they give. */
  arrow: '→',
  quoteMarks: ['“', '”'] satisfies [string, string],
  quoted: (text: string) => `“${text}”`,

  dates: {
    none: 'No date given',
    noneShort: 'No date',
    noneRunning: 'no date',
    about: 'about {date}',
    from: 'from {date}',
    upTo: 'up to {date}',
    range: '{from} to {to}',
    decade: (year: number) => `the ${year}s`,
    decadeHead: (year: number) => `${year}s`,
    /** The last two figures, below the first two. */
    decadeShort: (figures: string) => `${figures}s`,
    century: (number: number) => `the ${ordinal(number)} century`,
    centuryHead: (year: number) => `${ordinal(year / 100 + 1)} century`,
    season: (name: 'spring' | 'summer' | 'autumn', year: number) => `${name} ${year}`,
    winter: (year: number) => `winter ${year} to ${year + 1}`,
    quarter: (number: number, year: number) =>
      `the ${ordinals[number - 1] ?? ''} quarter of ${year}`,
    half: (number: number, year: number) => `the ${ordinals[number - 1] ?? ''} half of ${year}`,
    weekFrom: (day: string) => `Week from ${day}`,
    ofYear: 'In the course of the year',
    ofMonth: 'In the course of the month',
    approximate: 'Approximate',
    /** Empty where the date says it by itself: "The 1970s". */
    precision: {
      day: 'Exact day',
      range: 'Several days',
      week: 'Week',
      month: 'Month only',
      season: '',
      quarter: '',
      year: 'Year only',
      decade: '',
      century: '',
      none: '',
    } satisfies Record<Precision, string>,
  },

  spans: {
    days: (number: number) => count(number, { one: 'day', other: 'days' }),
    weeks: (number: number) => count(number, { one: 'week', other: 'weeks' }),
    months: (number: number) => count(number, { one: 'month', other: 'months' }),
    years: (number: number) => count(number, { one: 'year', other: 'years' }),
    yearsAndMonths: (years: string, months: string) => `${years} ${months}`,
    gap: (length: string) => `${length} with no reported events`,
    gapAtLeast: (length: string) => `At least ${length} with no reported events`,
    later: (length: string) => `${length} later`,
    earlier: (length: string) => `${length} earlier`,
    aboutLater: (length: string) => `About ${length} later`,
    aboutEarlier: (length: string) => `About ${length} earlier`,
    lessLater: (length: string) => `Less than ${length} later`,
    lessEarlier: (length: string) => `Less than ${length} earlier`,
    sameDay: 'The same day',
    sameWeek: 'The same week',
    sameMonth: 'The same month',
    sameYear: 'The same year',
    sameTime: 'Around the same time',
  },

  count: {
    articles: (number: number) => count(number, article),
    events: (number: number) => count(number, event),
    plannedEvents: (number: number) =>
      count(number, { one: 'planned event', other: 'planned events' }),
    names: (number: number) => count(number, name),
    actors: (number: number) => count(number, actor),
    /** Beside a number that stands already. */
    eventsAlone: (number: number) => form(number, event),
    more: (number: number) => `${number} more`,
    moreNames: (number: number) => `and ${number} more`,
    /** "Marco Rubio, France and 2 more". */
    shortList: (names: readonly string[], most: number) =>
      names.length <= most
        ? numbers.and(names)
        : `${names.slice(0, most).join(', ')} and ${names.length - most} more`,
  },

  kinds: { person: 'Person', organisation: 'Organisation', country: 'Country' },
  kindsRunning: { person: 'person', organisation: 'organisation', country: 'country' },
  kindsAll: { person: 'People', organisation: 'Organisations', country: 'Countries' },

  states: {
    reported: 'Reported',
    planned: 'Planned',
    overdue: 'Planned, outcome not reported',
    outcomes: {
      'called off': 'Called off',
      'put off': 'Put off',
      'did not happen': 'Did not happen',
    },
    putOffTo: (date: string) => `Put off to ${date}`,
    editorsDate: 'Date set by an editor',
    editorsNoDate: 'Date taken out by an editor',
    disputed: 'Sources disagree',
    withdrawn: 'Withdrawn',
  },

  marks: {
    key: 'Key to the marks',
    day: 'Exact day',
    range: 'Several days',
    month: 'Month only',
    year: 'Year only',
    approximate: 'Approximate',
    planned: 'Planned',
    'planned-approximate': 'Planned, approximate',
    'planned-undated': 'Planned, no date',
    'called-off': 'Called off, put off or did not happen',
    disputed: 'Sources disagree',
  },

  frame: {
    skip: 'Skip to content',
    data: 'The timeline as data',
    navigation: 'Main',
    breadcrumb: 'Breadcrumb',
    timeline: 'Timeline',
    actors: 'Actors',
    articles: 'Articles',
    about: 'About',
    read: (articles: number, latest: string) =>
      `Read from ${count(articles, article)}, the latest dated ${latest}.`,
    publisher: (by: string) => `Published by ${by}.`,
    licence: (licence: string) => `Licence: ${licence}.`,
    contact: (address: string) => `Contact: ${address}.`,
    howDates: 'How dates are read',
    whatPlanned: 'What is planned',
    whereDisputed: 'Where sources disagree',
    corrections: 'Corrections',
    json: 'The data (JSON)',
  },

  home: {
    kicker: (articles: number) => `A timeline read from ${count(articles, newsArticle)}`,
    deck: 'Each entry names the articles that report it, quotes the sentence, and shows how its date was worked out.',
    skip: 'Skip to the events',
    last: 'Last reported:',
    next: 'Next:',
    disputed: (events: number) => `Sources disagree on ${count(events, event)}`,
    /** In place of the timeline, where there is none. */
    nothing: (articles: number) =>
      `${articles === 1 ? 'The article read here gives' : `The ${articles} articles read here give`} no event yet. An event needs a sentence that says what happened, or is planned, and when.`,
    morePlanned: (number: number) =>
      count(number, { one: 'more planned event', other: 'more planned events' }),
  },

  filter: {
    show: 'Show',
    all: 'All',
    allShown: 'Shown here',
    /** Before links to the whole lists, of which the page has a part. */
    inFull: 'In full:',
    pages: 'Only [what is planned](planned) or [where sources disagree](disputed)',
    newest: 'Newest first.',
    oldest: 'Oldest first.',
    fromTheStart: 'Read from the beginning',
    fromTheLatest: 'Read newest first',
    openAll: 'Open all sentences',
    closeAll: 'Close all sentences',
  },

  overview: {
    events: 'Events',
    byYear: 'Events by year',
    byMonth: 'Events by month',
    byDecade: 'Events by decade',
    byYears: (years: number) => `Events, ${years} years to a column`,
    summary: (from: string, to: string, events: number) =>
      `${from} to ${to}, ${count(events, event)}`,
    own: (own: number, all: number) =>
      `${numbers.format(own)} of ${numbers.format(all)} events; the others in grey`,
    latest: 'latest article',
    /** In two lines. */
    undated: ['No date', 'given'],
    ofActor: (actor: string) => `Where ${actor} appears`,
    ofArticle: 'When its events happen',
    days: 'Days',
    months: 'Months',
    /** "February to April 2026": each column is named by its first day. */
    weeks: (months: string) => `${months}, weeks from Monday`,
  },

  timeline: {
    latest: (day: string) => `Latest article read: ${day}`,
    ahead: 'Ahead',
    moreOnDay: (number: number, day: string) => `${number} more on ${day}`,
    sentencesOn: (title: string) => `: sentences on ${title}`,
    named: 'Named',
  },

  agreement: {
    editor: 'Added by an editor',
    single: '1 article',
    none: (articles: number) =>
      `${articles} articles, ${articles === 2 ? 'neither gives a date' : 'none gives a date'}`,
    oneDates: (articles: number) => `${articles} articles, 1 gives a date`,
    agree: (articles: number, coarser: number, without: number) =>
      [
        `${articles} articles agree`,
        coarser > 0 ? `${coarser} less precisely` : '',
        without > 0 ? `${without} without a date` : '',
      ]
        .filter(Boolean)
        .join(', '),
    outvoted: (others: number, all: number) =>
      `${others} of ${all} articles ${others === 1 ? 'gives' : 'give'} a different date`,
    conflict: (articles: number) =>
      `${count(articles, article)} ${articles === 1 ? 'gives' : 'give'} different dates`,
    /** After one of these, of the articles that only knew it as a plan. */
    plannedOther: (articles: number) =>
      `${articles} ${articles === 1 ? 'article' : 'articles'} planned it for another date`,
  },

  finding: {
    heading: (articles: number, dates: number) =>
      `${spelledCount(articles, article)}, ${spelled(dates)} ${dates < 2 ? 'date' : 'dates'}`,
    noDate: (articles: number) =>
      articles === 1
        ? 'The article names no day for it.'
        : `${articles === 2 ? 'Neither article names' : 'None of the articles names'} a day for it.`,
    disagree: (dates: string) => `Only one of these dates can be right: ${dates}.`,
    listed: (date: string) => `The event is listed under ${date}.`,
    editors: (date: string) => `An editor set the date of this event: ${date}.`,
    editorsNone: 'An editor took the date of this event out.',
    pointing: (words: string, published: string, date: string) =>
      `“${words}”, in an article published on ${published}, is ${date}.`,
    /** Of so many articles, those that tell it as their news, and the days on which they were published. */
    news: (published: string, telling: number, articles: number) => {
      const none =
        articles === 2 ? 'Neither article gives a day' : 'None of the articles gives a day';
      const several = telling < articles ? `${capital(spelled(telling))} of them` : 'They';
      const who =
        telling > 1 ? `${several} tell` : articles === 1 ? 'It tells' : 'One of them tells';
      const end = telling === 1 ? 'its news, and was' : 'their news, and were';
      return `${articles === 1 ? 'The article gives no day' : none}. ${who} this as ${end} published on ${published}.`;
    },
    is: (date: string) => `The date is ${date}.`,
    /** Of one article alone, or the one that is the most precise. */
    prints: (articles: number) =>
      `${articles === 1 ? 'The article' : 'One article'} prints the date.`,
    says: (words: string, articles: number) =>
      `${articles === 1 ? 'The article' : 'One article'} says “${words}” and names no day.`,
    coarser: (coarser: number, dated: number) =>
      `${spelledCount(coarser, coarser < dated - 1 ? article : { one: 'other article', other: 'other articles' })} ${coarser === 1 ? 'is' : 'are'} less precise, and ${coarser === 1 ? 'fits' : 'fit'} the same date.`,
    printed: (printed: number, all: number) => {
      if (printed === all) {
        return all === 2 ? 'Both print the date.' : 'All of them print the date.';
      }
      const none = all === 2 ? 'Neither of them prints' : 'None of them prints';
      if (printed === 0) {
        return `${none} the date. Each points to it from its own publication day.`;
      }
      const others = all - printed === 1 ? 'other points' : 'others point';
      return `${capital(spelled(printed))} of them ${printed === 1 ? 'prints' : 'print'} the date; the ${others} to it from the day of publication.`;
    },
    chartNone: 'No article gives a date.',
    chart: (dates: readonly { articles: number; date: string }[]) =>
      `From the days of publication, the wording points in ${numbers.and(
        dates.map(({ articles, date }) => `${count(articles, article)} to ${date}`),
      )}.`,
    /** Why a disputed event stands under its date, as the core says it in English. */
    reason: (english: string): string => reason(english) ?? english,
  },

  chart: {
    corner: {
      week: 'Weeks from',
      month: 'Months',
      year: 'Years',
      decade: 'Decades',
      century: 'Centuries',
    },
    before: 'Earlier',
    after: 'Later',
    published: 'published',
    points: {
      day: 'day the wording points to',
      week: 'week the wording points to',
      month: 'month the wording points to',
      year: 'year the wording points to',
      decade: 'decade the wording points to',
      century: 'century the wording points to',
    },
    /** Where the words name a day, say, and the columns are more than that. */
    pointsWithin: {
      day: 'day the wording points to',
      week: 'week of the date the wording points to',
      month: 'month of the date the wording points to',
      year: 'year of the date the wording points to',
      decade: 'decade of the date the wording points to',
      century: 'century of the date the wording points to',
    },
    open: 'time the wording leaves open',
  },

  quote: {
    published: (day: string) => `published ${day}`,
    under: 'under the heading',
    datedBy: 'date taken from',
    gives: 'gives',
    rule: 'how this date is read',
    ruleIn: (article: string) => ` in ${article}`,
    original: 'Sentence in the original',
    originalOf: (article: string) => ` of ${article}`,
  },

  event: {
    overdue: (date: string) =>
      `It was planned for ${date}. No article that we have read says whether it happened.`,
    outcomes: {
      'called off': (published: string) =>
        `An article of ${published} says that it was called off:`,
      'put off': (published: string) => `An article of ${published} says that it was put off:`,
      'did not happen': (published: string) =>
        `An article of ${published} says that it did not happen:`,
    },
    putOffTo: (published: string, date: string) =>
      `An article of ${published} says that it was put off to ${date}:`,
    /** With the date it was planned for, where it happened on another; `''` else. */
    plannedBefore: (articles: number, date: string) =>
      `Planned in ${spelled(articles)} ${form(articles, { one: 'earlier article', other: 'earlier articles' })}${date ? `, for ${date}` : ''}.`,
    quotes: (articles: number): string =>
      articles === 1 ? 'What the article says' : 'What the articles say',
    further: (sentences: number) =>
      sentences === 1
        ? 'One more sentence on the same event'
        : `${sentences} more sentences on the same event`,
    who: 'Who is named',
    neighbours: 'Neighbouring events',
    related: 'Related events',
    relatedHow: 'Those that name the same people, organisations or countries, the nearest first.',
    changedOn: 'Changed on {date}.',
    changed: (day: string) => `Changed ${day}`,
    account: 'The editor’s account',
    source: 'Source:',
    noReport: 'An editor added this event. None of the articles read reports it.',
    edited:
      'An editor has worked on this event. All changes are listed under [Corrections](corrections).',
  },

  differences: {
    heading: 'Where the articles differ',
    region: 'Points on which the articles differ, by article',
    point: 'Point',
    date: 'Date',
    status: 'Status',
    alsoNamed: 'Also named',
    notStated: 'Not stated',
  },

  cite: {
    heading: 'How to cite',
    how: 'The timeline is dated by the latest article that was read. Add the day on which you read this page.',
    plain: 'Plain',
    bibtex: 'BibTeX',
    wikipedia: 'Wikipedia',
    link: 'Link to this event:',
    asOf: (day: string) => `Timeline as of ${day}`,
    eventOf: (date: string) => `Event of ${date}`,
    /** The template of this language's Wikipedia, and the names of its fields. */
    template: {
      name: 'cite web',
      url: 'url',
      title: 'title',
      website: 'website',
      publisher: 'publisher',
      date: 'date',
    },
    copyPlain: 'Copy citation',
    copyBibtex: 'Copy BibTeX',
    copyWikipedia: 'Copy template',
    copyLink: 'Copy link',
    copied: 'Copied',
  },

  actor: {
    description: (actor: string, site: string, events: number) =>
      `${actor} in ${site}: ${count(events, event)}, each with the sentences that report it.`,
    described: (words: string, articles: number) =>
      `Described as “${words}” in ${count(articles, article)}.`,
    noEvent: (articles: number) =>
      articles === 0
        ? 'Takes part in no event.'
        : `Named in ${count(articles, article)}, but takes part in no event.`,
    events: (events: number, planned: number) =>
      `Named in ${count(events, event)}${planned === 0 ? '' : planned === events ? ', planned' : `, ${planned} of them planned`}.`,
    companions: 'In the same events',
    called: 'Described as',
    andMore: (number: number) =>
      ` and ${count(number, { one: 'other article', other: 'other articles' })}`,
    seen: 'When',
    firstEvent: 'First event',
    lastEvent: 'Latest event',
    articles: (number: number): string => capital(form(number, article)),
    namedIn: 'Named in',
    furtherArticles: (number: number) =>
      `${count(number, { one: 'earlier article is', other: 'earlier articles are' })} listed with the events.`,
    alsoWritten: 'Also written as',
    elsewhere: 'Elsewhere',
    sentences: (name: string) => `Sentences that name ${name}`,
    latestSentences: (shown: number, all: number) =>
      `The latest ${shown} of ${count(all, sentence)}.`,
  },

  actors: {
    title: 'Actors',
    deck: 'People, organisations and countries that take part in events, by number of events.',
    description: (site: string, actors: number) =>
      `${site}: ${count(actors, actor)}, and the events in which they take part.`,
    noEvent: 'Named in articles, but in no event',
    mostNamed: (shown: number, all: number) =>
      `The ${shown} with the most events. All ${all} are listed from A to Z.`,
    none: 'No article names anybody so far.',
    names: 'Actors from A to Z',
    namesDeck: (actors: number) =>
      `${count(actors, actor)}. People are listed under their first and their last name.`,
    namesIn: (prefix: string) => `Names under ${prefix}`,
    letters: 'Letters',
    figures: '0 to 9',
  },

  article: {
    kind: 'Article',
    description: (source: string, events: number) =>
      `${source}: ${count(events, event)} on the timeline.`,
    /** Goes on after the name of the publisher, or begins. */
    published: 'published {date}.',
    original: 'Read the original',
    gaveNothing: 'This article gives no event.',
    gave: (sentences: number, events: number) =>
      `${capital(spelled(events))} ${form(events, event)} from ${spelled(sentences)} ${form(sentences, sentence)}, marked in the text.`,
    undated: (number: number) =>
      count(number, {
        one: 'other sentence has a date, but gives no event',
        other: 'other sentences have a date, but give no event',
      }),
    undatedLine: (words: string) => `“${words}”`,
    /** Why a sentence gave no event, as the core says it in English; `null` where it is not known. */
    undatedReason: (english: string): string | null => english,
  },

  articles: {
    title: 'Articles',
    kicker: (articles: number, publishers: number) =>
      `${count(articles, article)}${publishers > 0 ? ` from ${count(publishers, { one: 'publisher', other: 'publishers' })}` : ''}`,
    deck: 'Every article that the timeline was read from, and which events several of them report.',
    description: (site: string, articles: number, period: string) =>
      `${site}: the ${count(articles, article)} it was read from${period ? `, ${period}` : ''}, and which reports which event.`,
    shared: 'Events that several articles report',
    sharedHow: 'Each row is an event that two or more articles report.',
    noneShared: 'No event of these articles is reported by more than one.',
    latest: (number: number) => `Of all articles the latest ${number} are compared.`,
    latestHead: 'The latest articles',
    all: 'All articles, newest first',
    months: 'Articles by publication date',
    table: (number: number, all: number) => `Table ${number} of ${all}`,
    region: (table: string) => `Events by article, a wide table${table ? `: ${table}` : ''}`,
    event: 'Event',
    cells: {
      day: 'reports it',
      year: 'less precise',
      planned: 'planned',
      'planned-undated': 'no date given',
      disputed: 'different date',
    },
    cellKey: {
      day: 'Reports it',
      year: 'Less precise',
      planned: 'Planned',
      'planned-undated': 'Planned, no date',
      disputed: 'Different dates',
    },
  },

  lists: {
    description: (site: string, events: number, title: string) =>
      `${site}: ${count(events, event)}, ${title}.`,
    deck: (events: number, planned: number) =>
      `${count(events, event)}${planned > 0 ? `, ${planned} of them planned` : ''}.`,
    ahead: 'Planned',
    disputed: 'Where sources disagree',
    start: 'From the start',
    startDeck: (events: number) => `${count(events, event)}, oldest first.`,
    byYear: 'Year by year',
    byMonth: 'Month by month',
    byDay: 'Day by day',
    /** The rows that lead to the pages of what names no month. */
    byLetter: 'Without a closer date, by first letter of the address',
    others: 'Other periods',
    later: 'Later:',
    earlier: 'Earlier:',
    next: 'Next:',
    previous: 'Before:',
  },

  ahead: {
    title: 'Ahead',
    heading: 'What is planned',
    deck: (
      { ahead, overdue, calledOff }: { ahead: number; overdue: number; calledOff: number },
      latest: string,
    ) => {
      const others = [
        overdue > 0 ? `${overdue} whose day has passed with no report of what happened` : '',
        calledOff > 0 ? `${calledOff} called off, put off or known not to have happened` : '',
      ].filter(Boolean);
      return `${count(ahead, event)} planned as of the latest article, ${latest}${others.map((other) => `, and ${other}`).join('')}.`;
    },
    about: 'What does “planned” mean?',
  },

  /** What feeds tell of an event beside its title and date. */
  feed: {
    corrected: (day: string, text: string) => `Corrected on ${day}: ${text}`,
    withdrawn: (title: string) => `Withdrawn: ${title}`,
  },

  disputed: {
    none: 'No two articles contradict each other on a date.',
    deck: (events: number) =>
      `${count(events, event)} for which the articles give dates that contradict each other.`,
    about: 'When do sources disagree?',
  },

  corrections: {
    title: 'Corrections',
    description: (site: string) => `${site}: what editors changed.`,
    deck: 'What editors changed, and what has left the timeline.',
    none: 'No event has been corrected, withdrawn or moved so far.',
    newest: 'Corrections, newest first',
    edited: 'Events edited by hand',
    /** After a colon: what of an event. */
    edits: {
      title: 'title',
      summary: 'summary',
      date: 'date',
      status: 'whether it happened',
      actors: 'who takes part',
      merge: 'other events taken in',
      split: 'sentences taken out',
      account: 'the editor’s account',
      sources: 'sources',
    },
    added: 'added by an editor',
    withdrawn: 'Withdrawn events',
    gone: 'No longer reported by any article',
    takenOut: 'Articles no longer read',
    since: ', since {date}',
    moved: 'Addresses that have changed',
    leadsTo: (address: string) => `${address} now leads to`,
  },

  /** Pages of what has left the site, or stands elsewhere now. */
  gone: {
    actor: (name: string) => `No article names ${name} any more.`,
    article: 'This article is no longer among those that the timeline is read from.',
    event: 'No article reports this event any more.',
    eventOfFile: 'The editors’ own account of this event was taken out.',
    since: 'Removed when the latest article was dated {date}.',
    stays: 'The page stays so that links to it keep working.',
    eventSince: 'It was removed when the latest article was dated {date}.',
    eventStays: 'This page stays so that links to it keep working.',
    nearest: 'The nearest event still on the timeline:',
    moved: (to: string) => `Moved: ${to}`,
    movedDescription: (to: string) => `This address now leads to: ${to}.`,
    movedHeading: {
      event: 'This event is now told under another title',
      actor: 'This page has moved',
      article: 'This article has moved',
    },
    nowAt: { event: 'Read it under:', actor: 'It is now:', article: 'It is now:' },
  },

  notFound: {
    title: 'No page here',
    heading: 'There is no page at this address',
    description: 'There is no page at this address.',
    years: 'Years with events:',
    /** Where there are no years to begin with. */
    beginAlone:
      'Begin with [the timeline](timeline), [the actors](actors) or [the articles](articles).',
    begin:
      'Or begin with [the timeline](timeline), [the actors](actors) or [the articles](articles).',
  },

  about: {
    title: 'How dates are read',
    description: (site: string) =>
      `How ${site} is made: how dates are read, what the marks mean, when sources disagree.`,
    kicker: 'About',
    heading: 'How this timeline is made',
    deck: (articles: number) =>
      `It was read from ${count(articles, newsArticle)}. Every date can be followed back to the words it came from.`,
    opening: [
      'A program reads each article sentence by sentence. Where a sentence says that something happened or is planned, and says when, it becomes a report. Reports of the same happening in different articles become one event, with all the sentences side by side. An editor can correct what the program read wrongly.',
      'Only the articles listed under [Articles](articles) are read. What they do not report is not here, and a stretch without events means only that none was reported in them.',
    ],
    dates: {
      heading: 'How a date is worked out',
      text: [
        'Articles seldom print a full date. They write “on Saturday”, and mean the Saturday before the day on which they were published. So each date here rests on three things: the words, the publication date, and a rule that joins them. “on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025. After “will” or “is due to”, the same words look ahead.',
        'Dates are days of the calendar where the events took place, as the articles give them; they are not converted between time zones.',
      ],
    },
    precision: {
      heading: 'Never more precise than the text',
      text: [
        '“In 2014” stays a year, “in February 2022” a month, “earlier this week” a week. An event with only a year or a month comes last in that year or month, since nothing says where in it the event belongs. Where no date is given, the page says so, and no day is made up. What an article tells as its news without a day is “about” the day on which it was published.',
      ],
    },
    marks: {
      heading: 'What the marks mean',
      text: [
        'The bigger and emptier a mark, the less certain the date. Dashed means that no article has reported it as having happened; with a bar inside, that it was called off or put off, or did not happen. Two rings are two dates.',
      ],
    },
    planned: {
      heading: 'Planned events',
      text: (latest: string) => [
        `An event is planned while it lies ahead of the article that announces it and no later article reports it as done. “Ahead” is meant as of the latest article read, ${latest}, and not as of the day on which you read this page. When the day of a plan has gone by and no article says what came of it, the event reads “Planned, outcome not reported”.`,
      ],
    },
    disagreement: {
      heading: 'When sources disagree',
      text: [
        'Articles agree when their dates can all be true: one may say “on 24 February 2022” and another “in 2022”, which is less precise but no contradiction. Sources disagree when their dates cannot all be true. Then both dates are shown with their sentences, and the event’s page says under which of them it is listed, and why. A plan that came about on another day is no disagreement. Where an editor has set the date, the event stands at that one, and its page says what the articles say.',
      ],
    },
    corrections: {
      heading: 'Corrections',
      text: [
        'An event keeps its address for good, also when its date or title is corrected. What editors changed is listed under [Corrections](corrections).',
      ],
    },
    data: {
      heading: 'The data',
      text: 'Everything shown here is in [timeline.json](data), described by [its schema](schema).',
      countries:
        'Names of countries and their people come from world-countries, under the ODbL 1.0.',
    },
    rules: 'The rules',
    rulesDeck: 'Each rule with examples; the words that name the date are highlighted.',
  },

  /** Every rule by which dates are read, by its name. */
  rules: britishRules,
};

function ordinal(number: number): string {
  const suffixes: Forms = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const rule = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(number);
  return `${number}${suffixes[rule] ?? suffixes.other}`;
}
