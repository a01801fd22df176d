import type { Message } from '../model.ts';
import { faultAt, type Curation } from './curation.ts';
import type { Draft } from './draft.ts';

/**
 * Which reports an editor's files take out of their events: those whose sentence holds the words of
 * `split`, in whatever event they would stand. What is taken out becomes another event, and joins
 * nothing that was not.
 *
 * Words that are too few to tell a report by are a fault; so are words that stand in none, with the
 * article of the nearest sentence.
 */
export function readSplits(
  curations: readonly Curation[],
  drafts: readonly Draft[],
): { splitOff: (draft: Draft) => string | null; messages: Message[] } {
  const messages: Message[] = [];
  const taken = new Map<Draft, string>();
  const own = drafts.filter(({ follows }) => follows === null);
  for (const curation of curations) {
    for (const words of curation.values.split ?? []) {
      const wanted = plain(words);
      if (wanted.split(' ').length < fewestWords) {
        const what = `“${words}” is too little to tell one sentence by.`;
        messages.push(faultAt(curation, 'split', what, `Copy ${fewestWords} words or more of it.`));
        continue;
      }
      const found = own.filter(({ report }) => plain(report.sentence).includes(wanted));
      for (const draft of found) taken.set(draft, curation.id);
      if (found.length > 0) continue;
      const what = `No report has the words “${words}”, so nothing is split off.`;
      messages.push(faultAt(curation, 'split', what, mendOf(words, own)));
    }
  }
  return { splitOff: (draft) => taken.get(draft) ?? null, messages };
}

/** Fewer words stand in many a sentence, and would cut reports out of other events too. */
const fewestWords = 3;

function mendOf(words: string, drafts: readonly Draft[]): string {
  const wanted = new Set(plain(words).split(' '));
  const shared = (sentence: string) =>
    new Set(
      plain(sentence)
        .split(' ')
        .filter((word) => wanted.has(word)),
    ).size;
  const [nearest] = drafts
    .map(({ report }) => ({ report, score: shared(report.sentence) }))
    .sort((a, b) => b.score - a.score);
  const copy = 'Copy some words of the sentence as the article has them';
  return nearest && nearest.score > 1
    ? `${copy}. The nearest is in "${nearest.report.article}", line ${nearest.report.line}: “${nearest.report.sentence}”`
    : `${copy}.`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}
