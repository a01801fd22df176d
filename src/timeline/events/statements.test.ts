import { describe, expect, test } from 'vitest';
import type { Actor, ActorMention, DateExpression } from '../model.ts';
import { statementAt } from './statements.ts';
import { tagTerms } from './terms.ts';

/**
 * What a sentence states about a date. In the sentence, date words stand in [brackets] and persons
 * in {braces}; beside it the title that is expected, or the reason why there is none.
 */
const statements: [sentence: string, title: string, tense: string][] = [
  ['{Ana Ruiz} met {Tom Hale} [on Monday].', 'Ana Ruiz meets Tom Hale', 'past'],
  [
    'The finance ministers of Chile and Peru, {Ana Ruiz} and {Tom Hale}, signed a treaty [on Monday], ending a long dispute.',
    'Ana Ruiz and Tom Hale sign a treaty',
    'past',
  ],
  [
    'Chilean Finance Minister {Ana Ruiz} will visit Lima [on Friday] at the invitation of the bank.',
    'Ana Ruiz to visit Lima at the invitation of the bank',
    'ahead',
  ],
  [
    'The envoy revealed at the forum that his colleague, {Tom Hale}, is expected to travel to Oslo [next week].',
    'Tom Hale to travel to Oslo',
    'ahead',
  ],
  [
    'However, {Ana Ruiz} suggested [earlier in the week] that the talks could move to Oslo, according to the radio.',
    'Ana Ruiz suggests that the talks could move to Oslo',
    'past',
  ],
  [
    'In response, the parliament approved the budget [in March].',
    'Parliament approves the budget',
    'past',
  ],
  ['[On Tuesday], a bridge was closed by the police.', 'Bridge is closed by the police', 'past'],
  ['The bank has raised its rate [on Tuesday], officials said.', 'Bank raises its rate', 'past'],
  [
    '“We are ready to sign,” {Tom Hale} said [on Tuesday].',
    'Tom Hale says “We are ready to sign”',
    'past',
  ],
  [
    '{Ana Ruiz} and {Tom Hale} had struck the same tone when they talked [on Tuesday].',
    'Ana Ruiz and Tom Hale talk',
    'past',
  ],
  [
    '“It is over,” the captain, {Ana Ruiz}, said [on Tuesday].',
    'Ana Ruiz says that it is over',
    'past',
  ],
  ['{Ana Ruiz} said that the talks would resume [on Tuesday].', 'Talks to resume', 'ahead'],
  ['A treaty was agreed at [the weekend].', 'Treaty is agreed', 'past'],
  [
    'The chair met the minister, {Tom Hale}, [on Friday] to discuss the strike.',
    'Chair meets the minister, Tom Hale, to discuss the strike',
    'past',
  ],
  ['[1998]: Russia annexes Crimea and begins a war.', 'Russia annexes Crimea', 'present'],
  ['Prices have risen since the flood [in 2011].', 'Flood', 'past'],
  [
    'The plan keeps the aim set by their teams in a previous meeting [on Tuesday].',
    'Meeting between the teams',
    'past',
  ],
  [
    '[17 February]: talks between the unions and the port in Antwerp',
    'Talks between the unions and the port in Antwerp',
    'present',
  ],
  ['[17 February]: {Tom Hale} is due in Antwerp.', 'Tom Hale due in Antwerp', 'ahead'],
  [
    '{Ana Ruiz}, who left the party [in 2019], has joined the bank.',
    'Ana Ruiz leaves the party',
    'past',
  ],
  ['The strike, which began [on Monday], has closed the port.', 'Strike begins', 'past'],
];

const refusals: [sentence: string, reason: string][] = [
  ['Will they meet [on Monday]?', 'question'],
  ['The minister did not sign the treaty [on Monday].', 'did not happen'],
  ['If they meet [on Monday], the strike ends.', 'condition'],
  ['They would meet [on Monday].', 'imagines'],
  ['A fine day [on Monday].', 'No statement'],
];

describe('statementAt', () => {
  test.each(statements)('%s', (marked, title, tense) => {
    expect(read(marked)).toMatchObject({ title, tense });
  });

  test.each(refusals)('%s', (marked, reason) => {
    expect(read(marked)).toMatchObject({ reason: expect.stringContaining(reason) });
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
    antecedents: [],
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
    timex: { type: 'DATE', value: '' },
    warning: null,
  };
}
