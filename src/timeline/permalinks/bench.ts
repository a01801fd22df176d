import { performance } from 'node:perf_hooks';
import { runSeries } from './series/run.ts';

/**
 * `npm run bench:permalinks [-- series]`: random series of edits, 1,000 unless told; prints the
 * share of events that kept their id and every miss. Ends with 1 when an address died.
 */
const count = Number(process.argv[2] ?? 1000);
const start = performance.now();
const outcomes = Array.from({ length: count }, (_, seed) => runSeries(seed + 1));
const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);
const misses = outcomes.flatMap((outcome) => outcome.misses);
const dead = outcomes.flatMap((outcome) => outcome.dead);
for (const line of [...dead.map((one) => `dead: ${one}`), ...misses]) console.log(line);

const same = sum((outcome) => outcome.same);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `\n${count} series in ${seconds} s: ${dead.length} dead addresses; ${same - misses.length} of ${same} events kept their id, ${((1 - misses.length / same) * 100).toFixed(2)} %.`,
);
console.log(
  `${sum((outcome) => outcome.unread)} events were told on but not read as events any more; ${sum((outcome) => outcome.refused)} edits had faults and were taken back.`,
);
if (dead.length > 0) process.exitCode = 1;
