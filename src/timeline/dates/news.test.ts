/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foundLines } from './found-lines.ts';

/**
 * The sentences of `news.txt`: as newspapers, agencies, courts, clubs and historians write them,
 * all published on Thursday 17 July 2025. Below each, indented, stand the dates that a careful
 * editor would read in it, as `foundLines` writes them. To add a case, add its lines.
 */
const published = '2025-07-17';
const file = new URL('news.txt', import.meta.url);

interface Group {
  title: string;
  cases: { text: string; dates: string[] }[];
}

function parse(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const cases = groups.at(-1)?.cases ?? [];
    if (line.startsWith('# ')) groups.push({ title: line.slice(2), cases: [] });
    else if (line.startsWith('  ')) cases.at(-1)?.dates.push(line.slice(2));
    else if (line !== '') cases.push({ text: line, dates: [] });
  }
  return groups;
}

describe.each(parse(readFileSync(file, 'utf8').split('\n')))('$title', ({ cases }) => {
  test.each(cases)('$text', ({ text, dates }) => {
    expect(foundLines(text, published)).toEqual(dates);
  });
});
