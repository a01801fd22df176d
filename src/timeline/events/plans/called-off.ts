import type { CalendarDate, DateExpression, Day, Event, Sentence } from '../../model.ts';
import { parseEdtf } from '../../dates/index.ts';
import { headOf } from '../joining/actions.ts';
import { stemOf } from '../joining/background.ts';
import { deniedBy, mayDeny } from './called-off-denied.ts';
import { wayOff } from './plan-called-off.ts';
import { readClauses, type Clause } from '../grammar/clauses.ts';
import type { ArticleText } from '../draft.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';

/** A sentence that says of a plan that it was called off, put off to another day, or did not happen. */
export interface CallingOff {
  at: NonNullable<Event['calledOff']>;
  published: Day;
  /** What was called off, by the kinds of action or stems of its nouns; the last is the head. */
  nouns: readonly string[];
  actors: ReadonlySet<string>;
  /** Stems of the words of the sentence, and of those that name an actor. */
  stems: ReadonlySet<string>;
  nameStems: ReadonlySet<string>;
  /** The days the sentence names, without the one that something was put off to. */
  days: readonly { earliest: Day; latest: Day }[];
}

/** A quick look, so that only sentences worth it are tagged. */
export function mayCallOff(text: string): boolean {
  return callsOffWords.test(text) || mayDeny.test(text);
}

const callsOffWords =
  /\b(?:cancel|scrap|abandon|postpone|defer|(?:call|put)(?:s|ed)? (?:\p{L}+ ){0,5}off\b)/iu;

/** What a sentence says was called off, or did not happen; `null` for most, and where it only might be. */
export function callingOffIn(
  context: SubjectContext,
  article: ArticleText,
  index: number,
  sentence: Sentence,
): CallingOff | null {
  if (!mayCallOff(sentence.text)) return null;
  const { terms, mentions } = context;
  const dates = article.dates[index] ?? [];
  const words = terms.filter(({ dated }) => !dated);
  const isName = ({ start, end }: Term) =>
    mentions.some((mention) => start < mention.end && end > mention.start);
  for (const clause of readClauses(terms)) {
    const asks = conditions.test(terms[clause.from]?.lower ?? '');
    if (clause.verb < 0 || asks) continue;
    const verb = readVerbGroup(terms, clause.verb, clause.to);
    if (verb.modal !== null || verb.supposed !== null || verb.hedge !== null) continue;
    const off = verb.negated ? null : wayOff(terms, verb, clause);
    const nouns = off
      ? nounsOf(verb.voice === 'passive' ? subjectOf(terms, clause) : objectOf(terms, verb, clause))
      : deniedBy(terms, clause, () => nounsOf(subjectOf(terms, clause)));
    if (!nouns || nouns.length === 0) continue;
    const to = off === 'put off' ? newDateOf(sentence, dates, article.published) : null;
    const { line, column, fragment, text } = sentence;
    const at = { article: article.id, line, column, fragment, sentence: text };
    return {
      at: { ...at, outcome: off ?? 'did not happen', to: to && publishedDate(to) },
      published: article.published,
      nouns,
      actors: new Set(mentions.map(({ actor }) => actor)),
      stems: new Set(words.map((term) => stemOf(term.text))),
      nameStems: new Set(words.filter(isName).map((term) => stemOf(term.text))),
      days: dates.flatMap(({ date }) =>
        date?.earliest && date.latest && date !== to
          ? { earliest: date.earliest, latest: date.latest }
          : [],
      ),
    };
  }
  return null;
}

/** The date behind "to" or "until", of those a sentence names: "postponed from 20 March to 27 March". */
function newDateOf(
  { text }: Sentence,
  dates: readonly DateExpression[],
  published: Day,
): CalendarDate | null {
  const found = dates.findLast(
    ({ kind, date, relation, start, words }) =>
      kind === 'date' &&
      (relation === 'at' || relation === 'until') &&
      (date?.latest ?? '') >= published &&
      /(?:^|\s)(?:to|until|till)\s+$/i.test(
        text.slice(0, start) + (/^(?:until|till)\s/i.exec(words)?.[0] ?? ''),
      ),
  );
  // "until 29 January" is open at its beginning; the new day is its end.
  return found?.relation === 'until' ? parseEdtf(found.date?.latest ?? '') : (found?.date ?? null);
}

function publishedDate({ edtf, earliest, latest, precision, approximate }: CalendarDate) {
  return { date: edtf, earliest, latest, precision, approximate };
}

/** What opens a clause that leaves open whether it is so. */
const conditions = /^(?:if|unless|whether)$/;

/** The terms of the subject, up to what describes it. */
function subjectOf(terms: readonly Term[], { from, verb }: Clause): Term[] {
  return phraseOf(terms.slice(from, verb));
}

function objectOf(terms: readonly Term[], { to }: VerbGroup, clause: Clause): Term[] {
  const behind = terms.slice(to, clause.to);
  return phraseOf(behind[0]?.lower === 'off' ? behind.slice(1) : behind);
}

/** A noun phrase up to its first preposition or participle: "The service" of "The service planned for …". */
function phraseOf(terms: readonly Term[]): Term[] {
  const ends = terms.findIndex(
    ({ tags, lower, dated }, index) =>
      !dated && (lower === 'off' || tags.has('Preposition') || (index > 0 && tags.has('Verb'))),
  );
  return terms.slice(0, ends < 0 ? undefined : ends);
}

function nounsOf(phrase: readonly Term[]): string[] {
  return phrase
    .filter(
      ({ tags, dated }) =>
        tags.has('Noun') && !dated && !tags.has('Pronoun') && !tags.has('Determiner'),
    )
    .map(({ text }) => headOf(text));
}
