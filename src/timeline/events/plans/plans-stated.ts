import { readClauses, type Clause } from '../grammar/clauses.ts';
import { endOfParticipants, singular, startOfNounPhrase } from '../grammar/noun-phrase.ts';
import { participantsIn } from '../subjects/participants.ts';
import { offsets, phrase } from '../grammar/phrase.ts';
import { asTitle } from '../titles/shorten.ts';
import { statementOfClause, type DatedStatement } from '../statements/statements.ts';
import { nameSubject } from '../subjects/subject.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { happenings, set } from '../grammar/words.ts';

/** A quick look, so that only sentences worth it are tagged. */
export const mayStatePlan =
  /\b(?:(?:will|to) (?:\p{L}+ly )?(?:meet|visit|host|tour|hold|stage|convene|organi[sz]e|travel|fly)|plan an?|(?:is|are) (?:being |now )?(?:planned|scheduled|arranged))\b/iu;

/**
 * What a sentence without a date says as a fact is planned: that somebody named will meet, visit or do
 * the like to somebody or something named ("Ana Ruiz is to meet Maria Stein in Oslo"), that they will
 * hold a happening or plan one ("agreed to hold a summit"), or that one between them "is planned".
 *
 * `null` for most. An opinion, a forecast, a habit, a condition, what somebody only hopes, and what is not
 * to be, are no plans; nor is what lies ahead of a past one.
 */
export function statedPlan(context: SubjectContext): DatedStatement | null {
  const { sentence, terms } = context;
  if (!mayStatePlan.test(sentence) || unsure.test(sentence)) return null;
  const clauses = readClauses(terms);
  for (const [index, clause] of clauses.entries()) {
    if (clause.verb < 0 || !(clause.kind === 'main' || clause.kind === 'said')) continue;
    const verb = readVerbGroup(terms, clause.verb, clause.to);
    const doubts = [verb.modal, verb.supposed, verb.hedge, verb.chance];
    if (verb.negated || doubts.some((doubt) => doubt !== null)) continue;
    const plan =
      plannedHappening(context, clause) ??
      happeningToBeHeld(context, clause, verb) ??
      namedAct(context, clauses, index, verb);
    if (plan) return plan;
  }
  return null;
}

/**
 * Words with which a sentence leaves it open, speaks of a rule, lets somebody speak for themselves, or
 * leans on the time of what was told before ("during the visit she will meet").
 */
const unsure =
  /["“”?]|\b(?:if|unless|until|once|when|whenever|whether|provided|would|could|might|may|should|never|every|each|usually|often|always|regularly|annual(?:ly)?|during|then|later|afterwards?|also)\b/i;

/** "A summit between Ana Ruiz and Maria Stein is planned": the subject lies ahead. */
function plannedHappening(context: SubjectContext, clause: Clause): DatedStatement | null {
  const { terms, sentence } = context;
  const end = endOfIsPlanned(terms, clause);
  if (end < 0) return null;
  const head = headOfHappening(terms, clause.from, clause.verb);
  if (head < 0) return null;
  const from = startOfNounPhrase(terms, head, clause.from);
  const to = endOfParticipants(terms, head + 1, clause.verb);
  // "The trial of Karl Weber and its costs are planned": what is planned is not told apart.
  if (to !== clause.verb || /^(?:no|neither|any)$/.test(terms[from]?.lower ?? '')) return null;
  const actors = participantsIn(context, from, to);
  if (actors.length === 0) return null;
  const words = phrase(sentence, terms, from, to).replace(/^(?:the|an?|another)\s+/i, '');
  return happeningAt(context, { title: asTitle(words), head, from, to: end, actors });
}

/** Where "is planned", "are being arranged" ends, or -1: what "is planned to" do is its verb's. */
function endOfIsPlanned(terms: readonly Term[], { verb, to }: Clause): number {
  if (!/^(?:is|are)$/.test(terms[verb]?.lower ?? '')) return -1;
  let at = verb + 1;
  while (at < to && /^(?:now|also|still|being)$/.test(terms[at]?.lower ?? '')) at++;
  const planned = at < to && planning.has(terms[at]?.lower ?? '');
  return planned && terms[at + 1]?.lower !== 'to' ? at + 1 : -1;
}

/** "agreed to hold a summit", "will host a conference", "plan a summit in Oslo": the object lies ahead. */
function happeningToBeHeld(
  context: SubjectContext,
  clause: Clause,
  verb: VerbGroup,
): DatedStatement | null {
  const { terms, sentence } = context;
  const opening = openingOfObject(terms, clause, verb);
  if (!opening) return null;
  const { at, holds } = opening;
  const head = headOfHappening(terms, at, clause.to);
  const indefinite = /^(?:an?|another)$/.test(terms[at]?.lower ?? '');
  if (head < 0 || startOfNounPhrase(terms, head, at) !== at) return null;
  if (!indefinite && !/s$/.test(terms[head]?.lower ?? '')) return null;
  const subject = nameSubject(context, clause);
  if (!isNamed(subject)) return null;
  const to = endOfParticipants(terms, head + 1, clause.to);
  return happeningAt(context, {
    title: asTitle(`${subject.words} to ${holds} ${phrase(sentence, terms, at, to)}`),
    head,
    from: clause.from,
    to,
    actors: participantsIn(context, at, to, subject.actors),
  });
}

/** Where the object of "will hold", "agreed to hold" or "plan" opens, and the verb for a title. */
function openingOfObject(
  terms: readonly Term[],
  clause: Clause,
  verb: VerbGroup,
): { at: number; holds: string } | null {
  if (verb.voice !== 'active') return null;
  if (verb.infinitive === 'plan' && !verb.past && !verb.planned) {
    return { at: verb.to, holds: 'hold' };
  }
  if (isSure(terms, clause, verb) && holding.has(verb.infinitive)) {
    return { at: verb.to, holds: verb.infinitive };
  }
  const [to, infinitive] = terms.slice(verb.to, verb.to + 2);
  if (verb.infinitive !== 'agree' || to?.lower !== 'to' || !infinitive) return null;
  return holding.has(infinitive.lower) ? { at: verb.to + 2, holds: infinitive.lower } : null;
}

/** "Ana Ruiz will meet Maria Stein in Oslo": what somebody named does to somebody or something named. */
function namedAct(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  verb: VerbGroup,
): DatedStatement | null {
  const { terms } = context;
  const clause = clauses[index];
  if (!clause || !isSure(terms, clause, verb) || verb.voice !== 'active') return null;
  const subject = nameSubject(context, clause);
  if (!isNamed(subject)) return null;
  let at = verb.to;
  // "A and B will meet in Oslo"
  const each =
    verb.infinitive === 'meet' && subject.actors.length > 1 && isObjectless(terms, at, clause);
  if (moving.has(verb.infinitive)) {
    if (terms[at]?.lower !== 'to') return null;
    at++;
  } else if (!acts.has(verb.infinitive)) return null;
  else if (verb.infinitive === 'meet' && terms[at]?.lower === 'with') at++;
  if (terms[at]?.lower === 'the') at++;
  const named = /^\p{Lu}/u.test(terms[at]?.text ?? '') && !terms[at]?.dated;
  if (!named && !each) return null;
  const statement = statementOfClause(context, clauses, index, null);
  if ('reason' in statement || !statement.standsAlone || statement.tense !== 'ahead') return null;
  return statement;
}

/** Whether nobody and nothing is told behind a verb but where. */
function isObjectless(terms: readonly Term[], at: number, { to }: Clause): boolean {
  return at >= to || /^(?:in|at|again|soon|but|and)$/.test(terms[at]?.lower ?? '');
}

/** "will", "is to", "is due to", "plans to": surer than what is only expected, hoped for or likely. */
function isSure(terms: readonly Term[], clause: Clause, verb: VerbGroup): boolean {
  if (!verb.planned || verb.past) return false;
  return terms
    .slice(clause.verb, verb.to - 1)
    .every(({ lower, tags }) => sure.has(lower) || tags.has('Adverb'));
}

const sure = set("will 'll is are to due set scheduled plan plans intend intends");

function isNamed(subject: Subject | null): subject is Subject {
  return subject?.standsAlone === true && subject.actors.length > 0;
}

/** Index of the first happening that a noun phrase is about, or -1. */
function headOfHappening(terms: readonly Term[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated || term.tags.has('Preposition') || /^to$/.test(term.lower)) return -1;
    if (happenings.has(term.lower) && !happenings.has(terms[at + 1]?.lower ?? '')) {
      const next = terms[at + 1];
      const goesOn = at + 1 < to && next?.tags.has('Noun') && !/^\p{Lu}/u.test(next.text);
      return goesOn ? -1 : at;
    }
  }
  return -1;
}

function happeningAt(
  { terms }: SubjectContext,
  found: { title: string; head: number; from: number; to: number; actors: string[] },
): DatedStatement | null {
  const head = terms[found.head];
  if (!head) return null;
  const noun = singular(head);
  const { title, actors } = found;
  return {
    title,
    noun,
    heads: [noun],
    standsAlone: true,
    tense: 'ahead',
    actors,
    ...offsets(terms, found.from, found.to),
  };
}

const planning = set('planned scheduled arranged prepared');

const holding = set('hold host stage convene organise organize');

/** What is done on a day that people fix; a company that "will buy" another may mean a year of talks. */
const acts = set('meet visit host tour');

const moving = set('travel fly');
