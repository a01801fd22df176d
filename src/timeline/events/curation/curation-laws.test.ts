import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';
import type { SourceFile } from '../../model.ts';

const articles: SourceFile[] = [
  ['2024-03-12-a', 'Karl Weber resigned on Sunday. Ana Ruiz will visit Oslo on 20 March.'],
  [
    '2024-03-13-b',
    'Karl Weber resigned on Sunday, in the rain. The court fined Karl Weber on Monday.',
  ],
  [
    '2024-03-22-c',
    'Ana Ruiz visited Oslo on Wednesday. Maria Stein bought a ferry in early March.',
  ],
].map(([name, text]) => ({ path: `articles/${name}.md`, text: `# Title\n\n${text}\n` }));

const build = (events: SourceFile[], ledger: string | null) =>
  buildTimeline({
    site: null,
    articles,
    actors: [],
    events,
    permalinks: ledger === null ? null : { path: 'permalinks.json', text: ledger },
  });
const plain = build([], null);
const ids = plain.timeline.events.map(({ id }) => id);
const sentences = plain.timeline.events.flatMap(({ reports }) =>
  reports.map((one) => one.sentence),
);

const line = fc.oneof(
  fc.constantFrom('title: T', 'date: 2024-03-09', 'date: none', 'status: planned', 'withdraw: W'),
  fc.constantFrom('status: reported', 'actors: [ana-ruiz]', 'sources: https://example.org/'),
  fc.constantFrom(...ids).map((id) => `merge: [${id}]`),
  fc
    .constantFrom(...sentences)
    .map((sentence) => `split: ["${sentence.split(' ').slice(0, 4).join(' ')}"]`),
  fc.constantFrom(...sentences).map((sentence) => `split: ["${sentence}"]`),
);
/** One line a key, as YAML wants it. */
const head = fc.uniqueArray(line, { selector: (one) => one.split(':')[0], maxLength: 3 });
const files = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), head), { selector: ([id]) => id, maxLength: 3 })
  .map((all): SourceFile[] =>
    all.map(([id, lines]) => ({
      path: `events/${id}.md`,
      text: `---\n${lines.join('\n')}\n---\n`,
    })),
  );
const ledger = fc.constantFrom(null, plain.ledger);

test('the order of the files about events changes nothing', () => {
  fc.assert(
    fc.property(files, ledger, (events, before) => {
      const one = build(events, before);
      const other = build([...events].reverse(), before);
      expect(other.timeline).toEqual(one.timeline);
      expect(other.messages).toEqual(one.messages);
      expect(other.ledger).toBe(one.ledger);
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('what one build says of the events the next one says too', () => {
  fc.assert(
    fc.property(files, ledger, (events, before) => {
      const first = build(events, before);
      fc.pre(first.messages.every(({ level }) => level === 'notice'));
      const second = build(events, first.ledger);
      expect(second.messages.filter(({ level }) => level === 'fault')).toEqual([]);
      expect(second.timeline).toEqual(first.timeline);
      expect(second.ledger).toBe(first.ledger);
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('no report is lost, and none is told twice', () => {
  const placeOf = ({ timeline }: typeof plain) =>
    timeline.events
      .flatMap(({ reports }) => reports)
      .map(({ article, fragment, dateText }) => `${article} ${fragment} ${dateText}`)
      .sort();
  fc.assert(
    fc.property(files, ledger, (events, before) => {
      const built = build(events, before);
      fc.pre(built.messages.every(({ level }) => level === 'notice'));
      expect(placeOf(built)).toEqual(placeOf(plain));
    }),
    { numRuns: 20 },
  );
}, 30_000);
