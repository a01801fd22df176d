import { expect, test } from 'vitest';
import { isMarketMove } from './market.ts';

test.each([
  'Norvik shares close at $19, down 2%',
  'Dow Jones falls 777 points',
  'Stock markets fall sharply',
  'Gold rises 2%',
  'Dollar falls against the yen by 2%',
  'Oil slips to $80 a barrel',
])('what a market does: %s', (title) => {
  expect(isMarketMove(title)).toBe(true);
});

test.each([
  'Museum closes at 5',
  'Race ends at 8',
  'Rovers gain 3 points',
  'Helga Brandt gains 4 points in a poll',
  'Tanker loses 400 barrels',
  'Norvik Systems adds shares to its pension plan',
])('what others do: %s', (title) => {
  expect(isMarketMove(title)).toBe(false);
});
