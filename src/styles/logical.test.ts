import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/styles';
const physical =
  /(?:^|[;{\s])(?:(?:margin|padding|border|inset)-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;

test('style sheets say start and end, not left and right, so that pages go either way', () => {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .map((line, index) => `${name}:${index + 1} ${line.trim()}`),
    );
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line) => physical.test(line.replace(/^\S+/, '')))).toEqual([]);
});
