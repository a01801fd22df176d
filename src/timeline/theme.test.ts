import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastFaults, ownColours, readTheme } from './theme.ts';

const read = (...lines: string[]) => readTheme({ path: 'theme.yml', text: lines.join('\n') });

test('without a file there is no theme', () => {
  expect(readTheme(null)).toEqual({ theme: null, messages: [] });
});

test('the colours of the style sheet are those that are checked, and contrast enough', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const found = (part: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(part)?.[1];
  for (const [name, colours] of Object.entries(ownColours)) {
    expect([found(light, name), found(dark, name)], name).toEqual(colours);
  }
  expect(contrastFaults({})).toEqual([]);
});

test('the file that the README shows has the colours of the site', () => {
  const [, text = ''] = /```yml\n(paper:[^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { theme, messages } = read(text);
  expect(messages).toEqual([]);
  expect(theme?.colours).toEqual(ownColours);
});

test('colours as CSS writes them, families and size', () => {
  const { theme, messages } = read(
    'accent: [darkgreen, "oklch(85% 0.1 150)"]',
    'warn: ["rgb(140 20 20)", "#f3a481"]',
    'serif: Charter, "Iowan Old Style", serif',
    'size: 110',
  );
  expect(messages).toEqual([]);
  expect(theme).toMatchObject({
    colours: {
      accent: ['#006400', expect.stringMatching(/^#\w{6}$/)],
      warn: ['#8c1414', '#f3a481'],
    },
    serif: 'Charter, "Iowan Old Style", serif',
    sans: null,
    size: 110,
  });
});

test('a contrast too low names file, line, pair, ratio and what is wanted', () => {
  const { messages } = read('# ours', 'ink2: ["#909090", "#abb5b8"]');
  expect(messages).toEqual([
    {
      level: 'fault',
      file: 'theme.yml',
      line: 2,
      column: 1,
      what: 'On light screens ink2 (#909090) on paper (#fbfcfb), for secondary text, has a contrast of 3.10:1; 4.5:1 is wanted.',
      mend: 'Make ink2 darker or paper lighter.',
    },
    expect.objectContaining({ what: expect.stringContaining('ink2 (#909090) on tint (#eff3f2)') }),
    expect.objectContaining({ what: expect.stringContaining('ink2 (#909090) on wash (#fbeee8)') }),
  ]);
});

test('a paper that does not go with the other colours is told at its own line', () => {
  const { messages } = read('paper: ["#fbfcfb", "#fafafa"]');
  expect(messages.length).toBeGreaterThan(3);
  expect(messages.every(({ line, what }) => line === 1 && what.startsWith('On dark'))).toBe(true);
});

test.each([
  ['papper: ["#fff", "#000"]', 'Dateline does not know the key "papper".', /Known here: paper/],
  ['ink: ["#14191b", "#12345"]', 'ink: “#12345” is no colour that can be shown.', /#0a5262/],
  ['ink: ["#14191b80", "#e7eae8"]', 'ink: “#14191b80” is no colour that can be shown.', /transp/],
  ['ink: #14191b', 'ink: ', /quotation marks/],
  ['ink: "#14191b"', 'ink: ', /two colours/],
  ['serif: "x; } body { display: none"', 'serif: it is not a list of families', /commas/],
  ['size: 300', 'size: ', /80 to 150/],
])('%s is a fault', (line, what, mend) => {
  const { messages } = read('', line);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ level: 'fault', file: 'theme.yml', line: 2 });
  expect(messages[0]?.what).toContain(what);
  expect(messages[0]?.mend).toMatch(mend);
});
