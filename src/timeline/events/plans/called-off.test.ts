import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

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

const meeting = 'Helga Brandt will meet Tomas Lind in Oslo on 19 June.';

/** What became of a plan, by the words of the later article; `null` where these do not speak of it. */
const outcomes: [plan: string, later: string, outcome: string | null, to: string | null][] = [
  [
    'Helga Brandt will meet Tomas Lind in Oslo on 25 June.',
    'Helga Brandt called off her meeting with Tomas Lind.',
    'called off',
    null,
  ],
  [
    'Helga Brandt will meet Tomas Lind in Oslo on 25 June.',
    'Helga Brandt put off her meeting with Tomas Lind.',
    'put off',
    null,
  ],
  [
    meeting,
    'Helga Brandt and Tomas Lind postponed their meeting in Oslo from 19 June to 27 June.',
    'put off',
    '2022-06-27',
  ],
  [
    'Fans will hold a rally in Oslo on 25 June.',
    'The rally in Oslo planned for 25 June has been deferred to July.',
    'put off',
    '2022-07',
  ],
  [
    'Fans will hold a rally in Oslo on 27 June.',
    'The rally in Oslo was postponed from 19 June to 27 June.',
    null,
    null,
  ],
  [meeting, 'Helga Brandt did not meet Tomas Lind in Oslo on Sunday.', 'did not happen', null],
  [meeting, 'Helga Brandt never met Tomas Lind in Oslo.', 'did not happen', null],
  [
    'A memorial service will be held in the cathedral of Oslo on 19 June.',
    'The memorial service in the cathedral of Oslo did not take place on Sunday.',
    'did not happen',
    null,
  ],
  // Another day, somebody else, something else, or a part of it.
  [meeting, 'Helga Brandt did not meet Tomas Lind in Oslo on Monday.', null, null],
  [meeting, 'Helga Brandt did not meet reporters in Oslo on Sunday.', null, null],
  [meeting, 'Helga Brandt did not greet Tomas Lind in Oslo on Sunday.', null, null],
  [
    meeting,
    'Helga Brandt did not meet Tomas Lind in Oslo until the evening of Sunday.',
    null,
    null,
  ],
  [
    'Helga Brandt will visit Rome on 19 June.',
    'Helga Brandt did not visit the new harbour on Sunday.',
    null,
    null,
  ],
];

test.each(outcomes)('%s %s: %s', (plan, later, outcome, to) => {
  const event = build(plan, later).timeline.events.find(
    ({ reports }) => reports[0]?.article === '2022-06-13-a',
  );
  expect(event?.status).toBe('planned');
  expect(event?.calledOff?.outcome ?? null).toBe(outcome);
  expect(event?.calledOff?.to?.date ?? null).toBe(to);
});

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
