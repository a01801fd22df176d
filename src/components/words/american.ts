import { british, type Words } from './british.ts';
import { calendarOf } from './calendar.ts';
import { numbersOf } from './numbers.ts';

const numbers = numbersOf('en-US');

/** What American English says in another way: the order of dates, and some spellings. */
export const american: Words = {
  ...british,
  calendar: calendarOf('en-US'),
  numbers,
  dates: {
    ...british.dates,
    season: (name, year) => `${name === 'autumn' ? 'fall' : name} ${year}`,
  },
  count: {
    ...british.count,
    shortList: (names, most) =>
      names.length <= most ? numbers.and(names) : british.count.shortList(names, most),
  },
  kinds: { ...british.kinds, organisation: 'Organization' },
  kindsRunning: { ...british.kindsRunning, organisation: 'organization' },
  kindsAll: { ...british.kindsAll, organisation: 'Organizations' },
  frame: { ...british.frame, licence: (license) => `License: ${license}.` },
  overview: {
    ...british.overview,
    own: (own, all) =>
      `${numbers.format(own)} of ${numbers.format(all)} events; the others in gray`,
  },
  event: { ...british.event, neighbours: 'Neighboring events' },
  actors: {
    ...british.actors,
    deck: 'People, organizations, and countries that take part in events, by number of events.',
  },
  notFound: {
    ...british.notFound,
    beginAlone:
      'Begin with [the timeline](timeline), [the actors](actors), or [the articles](articles).',
    begin:
      'Or begin with [the timeline](timeline), [the actors](actors), or [the articles](articles).',
  },
  about: {
    ...british.about,
    dates: {
      ...british.about.dates,
      text: british.about.dates.text.map((paragraph) =>
        paragraph
          .replace('Sunday 16 February 2025', 'Sunday, February 16, 2025')
          .replace('Saturday 15 February 2025', 'Saturday, February 15, 2025'),
      ),
    },
    disagreement: {
      ...british.about.disagreement,
      text: british.about.disagreement.text.map((paragraph) =>
        paragraph.replace('24 February 2022', 'February 24, 2022'),
      ),
    },
  },
  rules: Object.fromEntries(
    Object.entries(british.rules).map(([name, { title, explanation }]) => [
      name,
      { title, explanation: explanation.replaceAll('recognised', 'recognized') },
    ]),
  ),
};
