import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

const told = (article: string) => ({ article });
const publishedOn = (article: string) => (article === 'unknown' ? undefined : article);

test.each([
  ['of its articles', ['2025-02-16', '2025-02-14'], {}, ['2025-02-14', '2025-02-16']],
  ['of a correction', ['2025-02-16'], { corrected: '2025-03-01' }, ['2025-02-16', '2025-03-01']],
  [
    'of the article that calls it off',
    ['2025-02-16'],
    { off: '2025-02-20' },
    ['2025-02-16', '2025-02-20'],
  ],
  ['when it left', ['2025-02-16'], { left: '2025-02-21' }, ['2025-02-16', '2025-02-21']],
  [
    'of an editor’s own, once corrected',
    [],
    { corrected: '2025-03-01' },
    ['2025-03-01', '2025-03-01'],
  ],
  ['of an editor’s own', [], {}, [undefined, undefined]],
] as const)('the day %s', (_, articles, { corrected, off, left }: Days, days) => {
  const { first, last } = changesOf(
    {
      reports: articles.map(told),
      corrections: corrected ? [{ on: corrected }] : [],
      ...(off && { calledOff: told(off) }),
      ...(left && { left: { since: left } }),
    },
    publishedOn,
  );
  expect([first, last]).toEqual(days);
});

interface Days {
  corrected?: string;
  off?: string;
  left?: string;
}
