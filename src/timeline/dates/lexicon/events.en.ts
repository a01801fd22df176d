import type { EventName } from './lexeme.ts';

/** Events that news names by their day: data only. */
export const eventNames: readonly EventName[] = [
  { month: 9, day: 11, year: 2001, alone: true },
  { month: 7, day: 7, year: 2005 },
  { month: 1, day: 6, year: 2021 },
  { month: 10, day: 7, year: 2023 },
];

/** With one of these after it, a day without a year is the name of its event. */
export const eventNouns: ReadonlySet<string> = new Set([
  'assault',
  'attack',
  'attacks',
  'bombers',
  'bombing',
  'bombings',
  'committee',
  'defendants',
  'hijackers',
  'insurrection',
  'massacre',
  'riot',
  'rioters',
  'riots',
]);

/** These may stand between: "the September 11 terrorist attacks". */
export const eventAdjectives: ReadonlySet<string> = new Set([
  '2001',
  'capitol',
  'hamas',
  'london',
  'suicide',
  'terror',
  'terrorist',
]);
