/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorMention, DateExpression } from '../../model.ts';
import { noFocus } from '../subjects/focus.ts';
import { statementAt } from './statements.ts';
import { tagTerms } from '../grammar/terms.ts';

/**
 * The sentences of `statements.txt` and what each states about its date. In a sentence the date words
 * stand in [brackets] and persons in {braces}. Below it, indented, stands the title of what happened,
 * with `ahead:` or `present:` before it where it is not past; or `none:` and words from the reason why
 * nothing is stated. To add a case, add its two lines.
 */
const file = new URL('statements.txt', import.meta.url);

interface Group {
  subject: string;
  cases: { marked: string; expected: string }[];
}

function parse(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const cases = groups.at(-1)?.cases ?? [];
    const last = cases.at(-1);
    if (line.startsWith('# ')) groups.push({ subject: line.slice(2), cases: [] });
    else if (line.startsWith('  ') && last) last.expected = line.trim();
    else if (line !== '') cases.push({ marked: line, expected: '' });
  }
  return groups;
}

describe.each(parse(readFileSync(file, 'utf8').split('\n')))('$subject', ({ cases }) => {
  test.each(cases)('$marked', ({ marked, expected }) => {
    const [, kind = 'past', words = ''] = /^(?:(none|ahead|present): ?)?(.*)$/.exec(expected) ?? [];
    expect(read(marked)).toMatchObject(
      kind === 'none' ? { reason: expect.stringContaining(words) } : { title: words, tense: kind },
    );
  });
});

function read(marked: string) {
  const mentions: ActorMention[] = [];
  const dates: { start: number; end: number }[] = [];
  let sentence = '';
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const words = part.replace(/^[[{]|[\]}]$/g, '');
    const span = { start: sentence.length, end: sentence.length + words.length };
    if (part.startsWith('[')) dates.push(span);
    if (part.startsWith('{')) mentions.push({ ...span, words, actor: words });
    sentence += words;
  }
  const context = {
    sentence,
    terms: tagTerms(sentence, dates),
    mentions,
    actorOf: person,
    focus: noFocus,
  };
  const [date] = dates;
  return statementAt(context, date ? expression(sentence, date.start, date.end) : null);
}

function person(name: string): Actor {
  return {
    id: name,
    path: '',
    name,
    kind: 'person',
    aliases: [],
    description: null,
    described: [],
    sameAs: [],
    provisional: true,
  };
}

function expression(sentence: string, start: number, end: number): DateExpression {
  return {
    start,
    end,
    words: sentence.slice(start, end),
    kind: 'date',
    date: null,
    direction: null,
    relation: 'at',
    rule: '',
    anchor: 'none',
    leansOn: null,
    tense: null,
    timex: { type: 'DATE', value: '' },
    warning: null,
  };
}
