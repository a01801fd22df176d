import type { Message } from '../../model.ts';
import { entryFault, faultAt, type Curation } from './curation.ts';
import type { Draft } from '../draft.ts';

/** That an editor's file took a report out of its event. */
export interface SplitOff {
  /** Id of the event it was taken out of. */
  from: string;
  /** The words of `split` by which it was told. */
  words: string;
}

/** What is known of the events before anything is split. */
export interface Unsplit {
  /** The reports of every event, without those that only go on with one. */
  groups: readonly (readonly Draft[])[];
  /** The reports that an id has, as the articles stand; none for an id that is no event's. */
  reportsOf(id: string): readonly Draft[];
  /** The id of the event that has a report. */
  idOf(draft: Draft): string | null;
  /** The sentences that an event had when it was last published; none for one that was not. */
  rememberedOf(id: string): readonly { article: string; sentence: string }[];
  /**
   * Of some reports those that are, in other words, what was split off by words that no report has
   * any more.
   */
  splitBefore(split: SplitOff, drafts: readonly Draft[]): readonly Draft[];
}

/**
 * Which reports an editor's files take out of their events: those of the event whose sentence holds
 * the words of `split`. What is taken out becomes another event, and joins nothing that was not; it
 * stays one when its sentence is reworded.
 *
 * Words that are too few to tell a report by are a fault; so are words that stand in no report of the
 * event, with the event or the sentence that is meant, and words that would leave nothing of it.
 */
export function readSplits(
  curations: readonly Curation[],
  unsplit: Unsplit,
): { taken: ReadonlyMap<Draft, SplitOff>; messages: Message[] } {
  const messages: Message[] = [];
  const taken = new Map<Draft, SplitOff>();
  for (const curation of curations) {
    const { id, values } = curation;
    if (values.split === undefined) continue;
    const ofEvent = reportsBefore(id, unsplit);
    if (ofEvent.length === 0) {
      if (values.title === undefined || values.sources === undefined) continue;
      const what = 'This event is wholly the editor’s: it has no reports that could be split off.';
      messages.push(faultAt(curation, 'split', what, 'Take split out.'));
      continue;
    }
    const ofFile = new Map<Draft, SplitOff>();
    for (const [entry, words] of values.split.entries()) {
      const say = (what: string, mend: string) => {
        messages.push(entryFault(curation, 'split', entry, what, mend));
      };
      if (plain(words).split(' ').length < fewestWords) {
        const what = `“${words}” is too little to tell one sentence by.`;
        say(what, `Copy ${fewestWords} words or more of it.`);
        continue;
      }
      const split = { from: id, words };
      const found = ofEvent.filter((draft) => holds(draft, words));
      const again = found.length > 0 ? [] : unsplit.splitBefore(split, ofEvent);
      for (const draft of [...found, ...again]) ofFile.set(draft, split);
      if (again[0]) messages.push(rewordedNotice(curation, entry, words, again[0]));
      else if (found.length === 0) say(...notFound(curation, words, ofEvent, unsplit));
    }
    if (ofFile.size > 0 && ofEvent.every((draft) => ofFile.has(draft)) && !values.merge) {
      const all = ofEvent.length === 1 ? 'the only report' : 'every report';
      const what = `The words stand in ${all} of this event, so that nothing would be left of it.`;
      const mend =
        'Take split out; title: and date: say otherwise what the event is, and withdraw: takes it off the timeline.';
      messages.push(faultAt(curation, 'split', what, mend));
      continue;
    }
    for (const [draft, split] of ofFile) taken.set(draft, split);
  }
  return { taken, messages };
}

/** The reports that stand, unsplit, with those an event had; else those that its id has now. */
function reportsBefore(id: string, { groups, rememberedOf, reportsOf }: Unsplit): readonly Draft[] {
  const placeOf = ({ article, sentence }: { article: string; sentence: string }) =>
    `${article}\n${sentence}`;
  const known = new Set(rememberedOf(id).map(placeOf));
  const ofEvent = groups.filter((group) => group.some(({ report }) => known.has(placeOf(report))));
  return ofEvent.length > 0 ? ofEvent.flat() : reportsOf(id);
}

/** Fewer words stand in many a sentence, and would cut reports out of other events too. */
const fewestWords = 3;

/** What is wrong with words that no report of their event has, and what may be meant. */
function notFound(
  { id, values }: Curation,
  words: string,
  ofEvent: readonly Draft[],
  { groups, idOf }: Unsplit,
): [what: string, mend: string] {
  const elsewhere = groups.flat().find((draft) => holds(draft, words));
  const other = elsewhere ? idOf(elsewhere) : null;
  if (!elsewhere || other === null || other === id) {
    const what = `No report of this event has the words “${words}”, so nothing is split off.`;
    return [what, mendOf(words, ofEvent)];
  }
  const { article, line } = elsewhere.report;
  const what = `No report of this event has the words “${words}”: they stand in "${article}", line ${line}, a report of "${other}".`;
  const taking = values.merge?.includes(other);
  const mend = taking
    ? `This event takes "${other}" in: write split in events/${other}.md, or take "${other}" out of merge.`
    : `If that event is meant, write split in events/${other}.md.`;
  return [what, mend];
}

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

function rewordedNotice(
  curation: Curation,
  entry: number,
  words: string,
  { report }: Draft,
): Message {
  const what = `The words “${words}” stand in no report any more; what they split off is known again in "${report.article}", line ${report.line}: “${report.sentence}”`;
  const mend = 'Copy words of the sentence as it is now, so that it stays split off.';
  return { ...entryFault(curation, 'split', entry, what, mend), level: 'notice' };
}

function holds({ report }: Draft, words: string): boolean {
  return plain(report.sentence).includes(plain(words));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}
