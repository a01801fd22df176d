import type { Message, Report } from '../model.ts';
import { faultAt, type Curation } from './curation.ts';
import type { Draft } from './draft.ts';
import { joinReports } from './join.ts';

/** A report as the ledger remembers it. */
type Remembered = Pick<Report, 'article' | 'sentence'>;

/**
 * Which reports an editor's files take out of their events: those of the event whose sentence holds
 * the words of `split`. What is taken out becomes another event, and joins nothing that was not.
 *
 * Words that are too few to tell a report by are a fault; so are words that stand in no report of the
 * event, with the article of the nearest sentence.
 *
 * @param toldOf the reports an event had when it was last published; none for one that was not
 */
export function readSplits(
  curations: readonly Curation[],
  drafts: readonly Draft[],
  toldOf: (id: string) => readonly Remembered[],
): { splitOff: (draft: Draft) => string | null; messages: Message[] } {
  const messages: Message[] = [];
  const taken = new Map<Draft, string>();
  const own = drafts.filter(({ follows }) => follows === null);
  const splitting = curations.filter(({ values }) => values.split !== undefined);
  const groups = splitting.length > 0 ? joinReports(own) : [];
  for (const curation of splitting) {
    const ofEvent = reportsOfEvent(groups, toldOf(curation.id)) ?? own;
    for (const words of curation.values.split ?? []) {
      const wanted = plain(words);
      if (wanted.split(' ').length < fewestWords) {
        const what = `“${words}” is too little to tell one sentence by.`;
        messages.push(faultAt(curation, 'split', what, `Copy ${fewestWords} words or more of it.`));
        continue;
      }
      const found = ofEvent.filter(({ report }) => plain(report.sentence).includes(wanted));
      for (const draft of found) taken.set(draft, curation.id);
      if (found.length > 0) continue;
      const what = `No report of this event has the words “${words}”, so nothing is split off.`;
      messages.push(faultAt(curation, 'split', what, mendOf(words, ofEvent)));
    }
  }
  return { splitOff: (draft) => taken.get(draft) ?? null, messages };
}

/** The reports that would stand with those an event had; `null` where none of them is told any more. */
function reportsOfEvent(
  groups: readonly Draft[][],
  told: readonly Remembered[],
): readonly Draft[] | null {
  const placeOf = ({ article, sentence }: Remembered) => `${article}\n${sentence}`;
  const known = new Set(told.map(placeOf));
  const ofEvent = groups.filter((group) => group.some(({ report }) => known.has(placeOf(report))));
  return ofEvent.length > 0 ? ofEvent.flat() : null;
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
