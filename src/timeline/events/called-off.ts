import { byCodeUnit } from '../by-code-unit.ts';
import { daysBetween } from '../dates/index.ts';
import type { Day, Event, Sentence } from '../model.ts';
import { headOf } from './actions.ts';
import { readClauses, type Clause } from './clauses.ts';
import type { ArticleText, Draft } from './draft.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { cancelling, deferring } from './verb-forms.ts';
import { readVerbGroup, type VerbGroup } from './verbs.ts';

/** A sentence that says of a plan that it was called off, or put off to another day. */
export interface CallingOff {
  at: NonNullable<Event['calledOff']>;
  published: Day;
  /** What was called off, by the kinds of action or stems of its nouns; the last is the head. */
  nouns: readonly string[];
  actors: ReadonlySet<string>;
  /** The days the sentence names. */
  days: readonly { earliest: Day; latest: Day }[];
}

/** A quick look, so that only sentences worth it are tagged. */
export function mayCallOff(text: string): boolean {
  return /\b(?:cancel|scrap|abandon|postpone|defer|(?:call|put)(?:s|ed)? (?:\p{L}+ ){0,5}off\b)/iu.test(
    text,
  );
}

/** What a sentence says was called off; `null` for most, and where it only might be. */
export function callingOffIn(
  context: SubjectContext,
  article: ArticleText,
  index: number,
  sentence: Sentence,
): CallingOff | null {
  if (!mayCallOff(sentence.text)) return null;
  const { terms, mentions } = context;
  const clauses = readClauses(terms);
  for (const clause of clauses) {
    const asks = conditions.test(terms[clause.from]?.lower ?? '');
    if (clause.verb < 0 || asks) continue;
    const verb = readVerbGroup(terms, clause.verb, clause.to);
    if (verb.negated || verb.modal !== null || verb.supposed !== null || verb.hedge !== null)
      continue;
    if (!callsOff(terms, verb, clause)) continue;
    const nouns = nounsOf(
      verb.voice === 'passive' ? subjectOf(terms, clause) : objectOf(terms, verb, clause),
    );
    if (nouns.length === 0) continue;
    const { line, column, fragment, text } = sentence;
    return {
      at: { article: article.id, line, column, fragment, sentence: text },
      published: article.published,
      nouns,
      actors: new Set(mentions.map(({ actor }) => actor)),
      days: (article.dates[index] ?? []).flatMap(({ date }) =>
        date?.earliest && date.latest ? { earliest: date.earliest, latest: date.latest } : [],
      ),
    };
  }
  return null;
}

/** What opens a clause that leaves open whether it is so. */
const conditions = /^(?:if|unless|whether)$/;

function callsOff(terms: readonly Term[], { infinitive, to }: VerbGroup, clause: Clause): boolean {
  if (cancelling.has(infinitive) || deferring.has(infinitive)) return true;
  const near = terms.slice(to, Math.min(clause.to, to + 6));
  return /^(?:call|put)$/.test(infinitive) && near.some(({ lower }) => lower === 'off');
}

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

/** How long before its day a plan without other words for it may be meant, in days. */
const nearestPlan = 92;

/**
 * Which sentence says that a plan was called off, the latest one: told after the plan, of the same kind
 * of happening, and naming its day or one of its actors. `null` for none.
 */
export function calledOffBy(
  plan: readonly Draft[],
  callings: readonly CallingOff[],
): CallingOff | null {
  return (
    callings
      .filter((calling) => plan.some((draft) => isOf(calling, draft)))
      .sort(
        (a, b) =>
          byCodeUnit(b.published, a.published) ||
          byCodeUnit(b.at.article, a.at.article) ||
          b.at.line - a.at.line ||
          b.at.column - a.at.column,
      )
      .at(0) ?? null
  );
}

function isOf({ published, nouns, actors, days }: CallingOff, plan: Draft): boolean {
  const { earliest, latest, status } = plan.report;
  const head = nouns.at(-1) ?? '';
  if (status !== 'planned' || published < plan.published) return false;
  const known = plan.vector.heads.has(head) || plan.vector.weights.has(`word:${head}`);
  if (!known) return false;
  if (earliest === null || latest === null) {
    return [...plan.vector.actors].some((id) => actors.has(id));
  }
  if (days.some((day) => day.earliest <= latest && earliest <= day.latest)) return true;
  const near =
    daysBetween(published, latest) >= 0 && daysBetween(published, earliest) <= nearestPlan;
  return near && plan.report.actors.some((id) => actors.has(id));
}
