import { describe, expect, test } from 'vitest';
import { buildTimeline, type Built } from '../index.ts';
import type { ContentFolder, SourceFile } from '../model.ts';
import { actorFile, nearestIds } from './index.ts';

const prose = `Ambassador Helga Brandt met Tomas Lind on Monday. Brandt left on Tuesday.

The North Plain Trade Organization (NPTO) met on Friday. NPTO sued Zyrk Widgets Inc. on Saturday.

Donald Holm, Donald J. Holm and Donald Holm Jr. came to Zyrk Widgets on Sunday, said Senator D. Holm.

Foreign Minister Sergei Wqxtov spoke. Foreign Minister Sergey Wqxtov met French officials.
`;

describe('the list', () => {
  const { provisional } = build();

  test('those of most reports first, with the first place that names each', () => {
    expect(
      provisional.map(({ actor, reports, sentences, first }) =>
        [actor.id, actor.kind, reports, sentences, `${first.line}:${first.column}`].join(' '),
      ),
    ).toEqual([
      'helga-brandt person 2 2 5:12',
      'north-plain-trade-organization organisation 2 2 7:5',
      'zyrk-widgets organisation 2 2 7:68',
      'donald-holm person 1 1 9:1',
      'donald-holm-jr person 1 1 9:33',
      'donald-j-holm person 1 1 9:14',
      'tomas-lind person 1 1 5:29',
      'sergei-wqxtov person 0 2 11:18',
      'd-holm person 0 1 9:94',
      'france country 0 1 11:74',
    ]);
  });

  test('proposes what may be the same, and joins none of it', () => {
    expect(proposals(provisional, 'donald-holm')).toEqual([
      'Donald J. Holm: a middle name or initial',
      'Donald Holm Jr.: father and son, or one of them',
      'D. Holm: an initial for the given name',
    ]);
    expect(proposals(provisional, 'donald-holm-jr')).toEqual([
      'Donald Holm: father and son, or one of them',
      'Donald J. Holm: father and son, or one of them',
      'D. Holm: an initial for the given name',
    ]);
    expect(proposals(provisional, 'tomas-lind')).toEqual([]);
  });
});

describe('the file of an actor', () => {
  test.each([
    ['helga-brandt', '---\nname: Helga Brandt\nkind: person\n---\n'],
    [
      'north-plain-trade-organization',
      '---\nname: North Plain Trade Organization\nkind: organisation\naliases:\n  - NPTO\n---\n',
    ],
    ['sergei-wqxtov', '---\nname: Sergei Wqxtov\nkind: person\naliases:\n  - Sergey Wqxtov\n---\n'],
    [
      'donald-holm',
      '---\nname: Donald Holm\nkind: person\n# May be the same; put what is among the aliases, and delete these lines:\n# - Donald J. Holm (a middle name or initial)\n# - Donald Holm Jr. (father and son, or one of them)\n# - D. Holm (an initial for the given name)\n---\n',
    ],
    ['france', '---\nname: France\nkind: country\n---\n'],
  ])('%s', (id, text) => {
    expect(filesFor(build()).find(({ path }) => path === `actors/${id}.md`)?.text).toBe(text);
  });

  test('a rebuild gives the same actors the same ids and addresses, and nobody else', () => {
    const before = build();
    const after = build(filesFor(before));
    expect(after.messages.filter(({ level }) => level === 'fault')).toEqual([]);
    expect(addresses(after)).toEqual(addresses(before));
    expect(after.provisional).toEqual([]);
  });

  test('nor does it matter which of them get one', () => {
    const before = build();
    for (const file of filesFor(before)) {
      const after = build([file]);
      expect(addresses(after), file.path).toEqual(addresses(before));
    }
  });
});

test.each([
  ['helga-brand', ['helga-brandt']],
  ['brandt', ['helga-brandt']],
  ['donald-holm-junior', ['donald-holm-jr', 'donald-holm', 'donald-j-holm']],
  ['xyz', []],
])('nobody has the id %s: nearest are %j', (wanted, near) => {
  const ids = ['helga-brandt', 'tomas-lind', 'donald-holm', 'donald-holm-jr', 'donald-j-holm'];
  expect(nearestIds(wanted, ids)).toEqual(near);
});

function build(actors: SourceFile[] = []): Built {
  const text = `---\ntitle: What happened\npublished: 2022-06-13\n---\n${prose}`;
  const folder: ContentFolder = {
    site: null,
    articles: [{ path: 'articles/a.md', text }],
    actors,
    events: [],
    permalinks: null,
  };
  return buildTimeline(folder);
}

function filesFor({ provisional, timeline }: Built): SourceFile[] {
  return provisional.map(({ actor, proposed }) => actorFile(actor, proposed, timeline.actors));
}

function addresses({ timeline }: Built): string[] {
  return timeline.actors.map(({ id, path, name }) => `${id} ${path} ${name}`);
}

function proposals(provisional: Built['provisional'], id: string): string[] {
  const proposed = provisional.find(({ actor }) => actor.id === id)?.proposed ?? [];
  return proposed.map(({ name, why }) => `${name}: ${why}`);
}
