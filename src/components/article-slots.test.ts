import { expect, test } from 'vitest';
import { slotFiller } from './article-slots.ts';
import { article, event, report, timeline } from './sample.ts';
import { viewOf } from './view.ts';

const paper = article('a', '2025-02-16');
const events = [
  event('summit', null, {
    status: 'planned',
    reports: [report('a', null, { status: 'planned' })],
  }),
  event('call', '2025-02-15', { reports: [report('a', '2025-02-15')] }),
  event('other', '2025-02-14', { reports: [report('a', '2025-02-14', { fragment: 's2' })] }),
];
const view = viewOf(
  { timeline: timeline({ events, articles: [paper] }), theme: null },
  (path) => `/base${path}`,
);
const fill = slotFiller(view, paper);

test('a sentence that gives events is marked, and leads to each, the undated last', () => {
  expect([fill('class:s1'), fill('class:s3')]).toEqual(['said', '']);
  const links = [...fill('after:s1').matchAll(/class="([^"]+)" href="([^"]+)"/g)];
  expect(links.map(([, look, href]) => [look, href])).toEqual([
    ['gives', '/base/events/call/'],
    ['gives planned', '/base/events/summit/'],
  ]);
  expect(fill('after:s3')).toBe('');
});
