import { expect, test } from 'vitest';
import { buildTimeline } from '../index.ts';

/**
 * Whether a later sentence says that a plan was called off. Each case has the plan, announced on Monday
 * 13 June 2022, what an article of Tuesday 21 June says, and whether the event tells of that sentence.
 */
const cases: [name: string, plan: string, later: string, isCalledOff: boolean][] = [
  [
    'by its noun and its day',
    'A memorial service will be held in the cathedral of Oslo on 19 June.',
    'The memorial service planned for 19 June was cancelled.',
    true,
  ],
  [
    'by its noun and a weekday',
    'A memorial service will be held in the cathedral of Oslo on 19 June.',
    'Sunday’s memorial service was postponed because of a storm.',
    true,
  ],
  [
    'by its noun and who takes part',
    'Helga Brandt and Tomas Lind will hold a summit in Oslo on 25 June.',
    'Helga Brandt called the summit off.',
    true,
  ],
  [
    'by the verb of the plan',
    'Helga Brandt will visit Rome on 25 June.',
    'Helga Brandt has put off her visit.',
    true,
  ],
  [
    'another happening of that day',
    'A memorial service will be held in the cathedral of Oslo on 19 June.',
    'Sunday’s football final was cancelled because of a storm.',
    false,
  ],
  [
    'one of another day',
    'A memorial service will be held in the cathedral of Oslo on 19 June.',
    'The memorial service planned for 12 June was cancelled.',
    false,
  ],
  [
    'somebody else’s',
    'Helga Brandt will visit Rome on 25 June.',
    'Tomas Lind has cancelled his visit.',
    false,
  ],
  [
    'what only may be, and what was not',
    'Helga Brandt will visit Rome on 25 June.',
    'Helga Brandt may cancel her visit. Helga Brandt has not cancelled her visit. Fishermen will cheer if Helga Brandt cancels her visit.',
    false,
  ],
  [
    'what happened after all',
    'Helga Brandt will visit Rome on 19 June.',
    'Helga Brandt visited Rome on Sunday. Helga Brandt has cancelled her visit.',
    false,
  ],
];

test.each(cases)('%s', (_, plan, later, isCalledOff) => {
  const event = build(plan, later).timeline.events.find(
    ({ reports }) => reports[0]?.article === '2022-06-13-a',
  );
  expect(event?.calledOff?.sentence).toBe(isCalledOff ? later : undefined);
});

test('an editor who says that it happened has the last word', () => {
  const id = 'brandt-visit-rome';
  const { timeline } = build(
    'Helga Brandt will visit Rome on 25 June.',
    'Helga Brandt has cancelled her visit.',
    [{ path: `events/${id}.md`, text: '---\nstatus: reported\n---\n' }],
  );
  expect(timeline.events.find((event) => event.id === id)).not.toHaveProperty('calledOff');
});

function build(plan: string, later: string, events: { path: string; text: string }[] = []) {
  return buildTimeline({
    site: null,
    articles: [
      { path: 'articles/2022-06-13-a.md', text: `# Title\n\n${plan}\n` },
      { path: 'articles/2022-06-21-b.md', text: `# Title\n\n${later}\n` },
    ],
    actors: ['Helga Brandt', 'Tomas Lind'].map((name) => ({
      path: `actors/${name.toLowerCase().replace(' ', '-')}.md`,
      text: `---\nname: ${name}\nkind: person\n---\n`,
    })),
    events,
    permalinks: null,
  });
}
