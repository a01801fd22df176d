import { existsSync, readFileSync } from 'node:fs';
import { findActors } from '../actors/index.ts';
import { readDates } from '../dates/index.ts';
import type { ActorMention, CalendarDate, Sentence } from '../model.ts';
import { readClauses } from './grammar/clauses.ts';
import { joinReports } from './joining/join.ts';
import type { Draft } from './draft.ts';
import { noFocus } from './subjects/focus.ts';
import { statementAt } from './statements/statements.ts';
import { tagTerms } from './grammar/terms.ts';
import { cosine, vectorOf } from './joining/vector.ts';

/**
 * `npm run bench:events -- <ecbplus.jsonl>`: how well reports of one happening are told from reports
 * of another, on sentences that people annotated.
 *
 * Every sentence is taken as one report, with the date it names in full, if any: the corpus has no
 * publication dates, so that "on Monday" may be any day. A pair of sentences of one topic from different
 * documents counts as the same happening when people gave them an event in common.
 *
 * In a folder of dated articles the days tell the two happenings of a topic apart. "of one day" measures
 * what is left to do then: every report is dated the same day, and only documents of one of the two
 * happenings are compared.
 */
interface GoldSentence {
  topic: string;
  doc: string;
  sentence: number;
  text: string;
  mentions: { text: string; event: string | null }[];
}

interface Candidate {
  gold: GoldSentence;
  draft: Draft;
}

function main(path: string | undefined): void {
  if (!path || !existsSync(path)) {
    console.error('Name a gold file: npm run bench:events -- <ecbplus.jsonl>.');
    process.exitCode = 1;
    return;
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const sentences: GoldSentence[] = lines.map((line) => JSON.parse(line));
  const topics = Map.groupBy(sentences, ({ topic }) => topic);
  const results: Record<string, Score> = {};
  const note = (system: string, gold: boolean, said: boolean) => {
    const score = (results[system] ??= { hit: 0, wrong: 0, missed: 0 });
    if (said && gold) score.hit++;
    else if (said) score.wrong++;
    else if (gold) score.missed++;
  };
  for (const group of topics.values()) {
    for (const half of Map.groupBy(group, ({ doc }) => doc.endsWith('plus')).values()) {
      const candidates = candidatesOf(half, oneDay);
      const areJoined = join(candidates);
      for (const [a, b] of pairsOf(candidates)) {
        note('Dateline, joined, of one day', sharesEvent(a.gold, b.gold), areJoined(a, b));
      }
    }
    const candidates = candidatesOf(group, null);
    const areJoined = join(candidates);
    for (const [a, b] of pairsOf(candidates)) {
      const gold = sharesEvent(a.gold, b.gold);
      const head = sharesHead(a.draft, b.draft);
      note('Dateline, joined', gold, areJoined(a, b));
      note('same head verb or noun', gold, head);
      const likeness = cosine(a.draft.vector, b.draft.vector);
      for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
        note(`cosine ≥ ${threshold}`, gold, likeness >= threshold);
        note(`cosine ≥ ${threshold} and head`, gold, likeness >= threshold && head);
      }
    }
  }
  for (const [system, { hit, wrong, missed }] of Object.entries(results).sort()) {
    const precision = hit / (hit + wrong);
    const recall = hit / (hit + missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    const row = [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6));
    console.log(
      `${system.padEnd(30)} P ${row[0]}  R ${row[1]}  F1 ${row[2]}   said ${hit + wrong}`,
    );
  }
}

interface Score {
  hit: number;
  wrong: number;
  missed: number;
}

/** Which candidates Dateline makes one event. */
function join(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => boolean {
  const groups = new Map<Draft, number>();
  joinReports(candidates.map(({ draft }) => draft)).forEach((drafts, index) =>
    drafts.forEach((draft) => groups.set(draft, index)),
  );
  return (a, b) => groups.get(a.draft) === groups.get(b.draft);
}

/** Every two candidates from different documents. */
function* pairsOf(candidates: readonly Candidate[]): Generator<[Candidate, Candidate]> {
  for (const [index, a] of candidates.entries()) {
    for (const b of candidates.slice(index + 1)) {
      if (a.gold.doc !== b.gold.doc) yield [a, b];
    }
  }
}

/** @param day the date of every report; `null` for the one its sentence names */
function candidatesOf(group: readonly GoldSentence[], day: CalendarDate | null): Candidate[] {
  const byDoc = [...Map.groupBy(group, ({ doc }) => doc)];
  const articles = byDoc.map(([doc, sentences]) => ({
    id: doc,
    file: doc,
    sentences: sentences.map(({ text }, index): Sentence => ({
      fragment: `s${index + 1}`,
      text,
      line: index + 1,
      column: 1,
      block: 'paragraph',
      blockIndex: index,
      headingDepth: 0,
    })),
  }));
  const { roster, mentions } = findActors([], articles);
  const actors = new Map(roster.map((actor) => [actor.id, actor]));
  return byDoc.flatMap(([doc, sentences], docIndex) => {
    const dates = readDates(articles[docIndex]?.sentences ?? [], '2011-01-01');
    return sentences.flatMap((gold, index) => {
      const named: ActorMention[] = mentions[docIndex]?.[index] ?? [];
      const places = (dates[index] ?? []).filter(({ kind }) => kind === 'date');
      const terms = tagTerms(gold.text, places);
      const context = {
        sentence: gold.text,
        terms,
        mentions: named,
        actorOf: (id: string) => actors.get(id),
        focus: noFocus,
      };
      const main = readClauses(terms).find(({ verb }) => verb >= 0);
      const statement = main ? statementAt(context, null) : null;
      const whole = { start: 0, end: gold.text.length, heads: [] };
      const stretch = statement && !('reason' in statement) ? statement : whole;
      const vector = vectorOf(terms, named, stretch);
      const own = (dates[index] ?? []).find(
        ({ anchor, date }) => anchor === 'none' && date !== null,
      );
      return [{ gold, draft: draftOf(doc, index, vector, day ?? own?.date ?? anyDay) }];
    });
  });
}

/** Fits every date: a sentence that names none may tell of any day. */
const anyDay: CalendarDate = {
  edtf: '../..',
  earliest: '0001-01-01',
  latest: '9999-12-31',
  precision: 'range',
  approximate: false,
};

const oneDay: CalendarDate = {
  edtf: '2011-01-01',
  earliest: '2011-01-01',
  latest: '2011-01-01',
  precision: 'day',
  approximate: false,
};

function draftOf(doc: string, index: number, vector: Draft['vector'], date: CalendarDate): Draft {
  return {
    report: {
      article: doc,
      line: index + 1,
      column: 1,
      fragment: `s${index + 1}`,
      sentence: '',
      dateText: '',
      dateStart: null,
      dateLine: null,
      date: date.edtf,
      earliest: date.earliest,
      latest: date.latest,
      precision: date.precision,
      approximate: date.approximate,
      rule: '',
      status: 'reported',
      actors: [...vector.actors],
    },
    published: '2011-01-01',
    title: '',
    standsAlone: true,
    inPassing: false,
    occasion: null,
    share: 1,
    noun: null,
    vector,
    follows: null,
    span: { start: 0, end: 0 },
    verb: null,
    mark: null,
  };
}

function sharesEvent(a: GoldSentence, b: GoldSentence): boolean {
  const events = new Set(b.mentions.map(({ event }) => event));
  return a.mentions.some(({ event }) => event !== null && events.has(event));
}

function sharesHead(a: Draft, b: Draft): boolean {
  return [...a.vector.heads].some((head) => b.vector.heads.has(head));
}

main(process.argv[2]);
