import type { Clause } from './clauses.ts';
import { isFinite, finiteVerbBeforeComma } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { coordinators } from './words.ts';

/**
 * The kind of clause that opens at a term behind what only led up to it, or `null`: "In a letter to
 * the king, read on the radio, | the rebels said …".
 */
export function afterIntroduction(
  terms: readonly Term[],
  at: number,
  kind: Clause['kind'],
  clauses: readonly Clause[],
): Clause['kind'] | null {
  const term = terms[at];
  if (!term || term.dated || !/,/.test(term.before)) return null;
  if (kind === 'relative') return behindDescribedOpening(terms, at, clauses);
  if (kind !== 'participle' && kind !== 'subordinate') return null;
  if (clauses.some(({ verb }) => verb >= 0)) return null;
  const first = terms[clauses[0]?.from ?? 0];
  const introduced =
    kind === 'subordinate' &&
    clauses.every(({ kind, from, to }) => {
      // "But as the prices fell, …"
      const only = to - from === 1 && coordinators.has(terms[from]?.lower ?? '');
      return kind === 'introduction' || only;
    });
  const opens =
    introduced || first?.tags.has('Preposition') === true || first?.tags.has('Gerund') === true;
  return opens && finiteVerbBeforeComma(terms, at) ? 'main' : null;
}

/** "Of nine women who had been attacked, | six knew …": what opens a statement is described itself. */
function behindDescribedOpening(
  terms: readonly Term[],
  at: number,
  clauses: readonly Clause[],
): Clause['kind'] | null {
  const described = clauses.at(-1);
  if (!described || described.verb >= 0) return null;
  const opening = described.kind === 'participle' && clauses.every(({ verb }) => verb < 0);
  if (!opening && !/^(?:main|said)$/.test(described.kind)) return null;
  let from = described.from;
  while (/^(?:that|and|but|now)$/.test(terms[from]?.lower ?? '')) from++;
  const first = terms[from];
  const opener = first?.tags.has('Preposition') === true || first?.lower === 'following';
  // "A miner who had fought the sale, | Ana Ruiz died": the name is the subject, and not whom it describes.
  const [term, next] = terms.slice(at, at + 2);
  const named = /^an?$/.test(first?.lower ?? '') && described.kind === 'main' && from === 0;
  const names = named && term?.tags.has('ProperNoun') === true && next?.before === ' ';
  const opens = (opener || names) && !isFinite(terms, at);
  if (!opens || !finiteVerbBeforeComma(terms, at)) return null;
  return opening ? 'main' : described.kind;
}
