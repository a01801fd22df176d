import { expect, test } from 'vitest';
import { titleByStatus } from './title-by-status.ts';

/** A title as it is for what is reported, and for what is planned; `null` where nobody can tell. */
const pairs: [reported: string, planned: string][] = [
  ['Ana Ruiz opens the Linden Bridge', 'Ana Ruiz to open the Linden Bridge'],
  ['Karl Weber resigns', 'Karl Weber to resign'],
  ['Ana Ruiz and Karl Weber meet in Ulm', 'Ana Ruiz and Karl Weber to meet in Ulm'],
  ['Ministers visit the plant', 'Ministers to visit the plant'],
  ['Plant is closed', 'Plant to be closed'],
  ['Workers are locked out', 'Workers to be locked out'],
  ['Ana Ruiz goes to Oslo', 'Ana Ruiz to go to Oslo'],
  ['Norvik buys a ferry to save jobs', 'Norvik to buy a ferry to save jobs'],
];

test.each(pairs)('%s ↔ %s', (reported, planned) => {
  expect(titleByStatus(reported, 'planned')).toBe(planned);
  expect(titleByStatus(planned, 'reported')).toBe(reported);
  expect(titleByStatus(reported, 'reported')).toBe(reported);
  expect(titleByStatus(planned, 'planned')).toBe(planned);
});

const both = [
  'Summit between Ana Ruiz and Maria Stein',
  'Election called by the king',
  'Agreement to close the mine',
  'Opening of the road to Oslo',
];

test.each(both)('%s: fits both', (title) => {
  expect(titleByStatus(title, 'planned')).toBe(title);
  expect(titleByStatus(title, 'reported')).toBe(title);
});

test('what cannot be told is not guessed', () => {
  expect(titleByStatus('Ana Ruiz likely to resign', 'reported')).toBeNull();
  expect(titleByStatus('Court fines Karl Weber', 'planned')).toBeNull();
});
