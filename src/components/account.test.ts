import { expect, test } from 'vitest';
import { belowHeading } from './account.ts';

test.each([
  ['<p>Text</p>', '<p>Text</p>'],
  ['<h2>A</h2><p>Text</p>', '<h3>A</h3><p>Text</p>'],
  ['<h1>A</h1><h2>B</h2>', '<h3>A</h3><h4>B</h4>'],
  ['<h3 id="a">A</h3>', '<h3 id="a">A</h3>'],
  ['<h2>A</h2><h6>B</h6>', '<h3>A</h3><h6>B</h6>'],
  ['<hr><p>a &#x3C;h2> b</p>', '<hr><p>a &#x3C;h2> b</p>'],
])('%s', (html, below) => {
  expect(belowHeading(html, 2)).toBe(below);
});
