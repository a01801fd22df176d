import { expect, test } from 'vitest';
import { citationsOf } from './cite.ts';
import { event, timeline } from './sample.ts';
import { british } from './words/british.ts';
import { german } from './words/german.ts';

const site = timeline({
  title: 'Harbour | news',
  publisher: 'Port & Sons',
  latestArticle: '2025-02-16',
});
const cite = (title: string, edtf: string | null) =>
  Object.fromEntries(
    citationsOf(
      event('talks', edtf, { title }),
      site,
      'https://example.org/events/talks/',
      british,
    ).map(({ form, text }) => [form, text]),
  );

test('plain', () => {
  expect(cite('They talk', '2025-02-15')['plain']).toBe(
    '“They talk” (15 February 2025). Harbour | news. Port & Sons. Timeline as of 16 February 2025. https://example.org/events/talks/',
  );
  expect(cite('They talk', null)['plain']).toContain('“They talk”. Harbour');
});

test('BibTeX, with what TeX would read as its own escaped', () => {
  expect(cite('100 % of {them} talk', '2025-02')['bibtex']).toBe(
    `@misc{talks,
  title = {{100 \\% of \\{them\\} talk}},
  author = {{Port \\& Sons}},
  howpublished = {Harbour | news},
  year = 2025,
  month = feb,
  note = {Event of February 2025. Timeline as of 16 February 2025},
  url = {https://example.org/events/talks/}
}`,
  );
});

test('the Wikipedia template, with what would end a field escaped', () => {
  expect(cite('They [all] talk', '2025-02-15')['wikipedia']).toBe(
    '{{cite web |url=https://example.org/events/talks/ |title=They &#91;all&#93; talk |website=Harbour {{!}} news |publisher=Port &#38; Sons |date=16 February 2025}}',
  );
});

test.each([
  ['<ref>x</ref>', '&#60;ref&#62;x&#60;/ref&#62;'],
  ['a ~~~~ b', 'a &#126;&#126;&#126;&#126; b'],
  ['[[File:A.png]] {{delete}}', '&#91;&#91;File:A.png&#93;&#93; &#123;&#123;delete&#125;&#125;'],
  ["''bold'', the mayor's", "&#39;&#39;bold&#39;&#39;, the mayor's"],
  ['__TOC__ &amp; #1', '&#95;&#95;TOC&#95;&#95; &#38;amp; #1'],
  ['* Weber resigns', '&#42; Weber resigns'],
])('in wikitext %s is nothing but words', (title, text) => {
  expect(cite(title, null)['wikipedia']).toContain(` |title=${text} |website=`);
});

test('in German, with the template of the German Wikipedia', () => {
  const [plain, bibtex, wikipedia] = citationsOf(
    event('talks', '2025-02', { title: 'They talk' }),
    site,
    'https://example.org/events/talks/',
    german,
  );
  expect(plain?.text).toBe(
    '„They talk“ (Februar 2025). Harbour | news. Port & Sons. Stand der Chronik: 16. Februar 2025. https://example.org/events/talks/',
  );
  expect(bibtex?.text).toContain('month = feb');
  expect(wikipedia?.text).toContain(
    '{{Internetquelle |url=https://example.org/events/talks/ |titel=',
  );
});
