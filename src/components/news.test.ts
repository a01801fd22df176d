import { expect, test } from 'vitest';
import { newsOf } from './news.ts';
import { newestFirst } from './order.ts';
import { calledOff, event } from './sample.ts';

const planned = { status: 'planned' } as const;

test('the newest report, the nearest plan with a date, and how often sources disagree', () => {
  const events = [
    event('call', '2025-02-15'),
    event('tour', '2025-02-10', { disputed: true }),
    event('someday', null, planned),
    event('gala', '2025-02-16', { ...planned, calledOff: calledOff('called off') }),
    event('visit', '2025-02-17', planned),
    event('congress', '2025-03-01', planned),
    event('missed', '2025-02-14', planned),
  ].sort(newestFirst);
  const { last, next, disputed } = newsOf(events, '2025-02-16');
  expect([last?.id, next?.id, disputed]).toEqual(['call', 'visit', 1]);
});

test('a plan without a date is next where no plan has one', () => {
  expect(newsOf([event('someday', null, planned)], '2025-02-16')).toMatchObject({
    last: null,
    next: { id: 'someday' },
    disputed: 0,
  });
});
