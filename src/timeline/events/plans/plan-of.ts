import { isCancelled } from './plan-called-off.ts';
import type { Clause } from '../grammar/clauses.ts';
import { phrase } from '../grammar/phrase.ts';
import { asTitle } from '../titles/shorten.ts';
import { nameSubject } from '../subjects/subject.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { verbWords } from '../titles/verb-words.ts';
import { presentOf } from '../grammar/verb-inflection.ts';
import { reasons } from '../reasons.ts';
import { set } from '../grammar/words.ts';

/** What a clause with a date ahead says is planned for it. */
interface Plan {
  title: string;
  /** The noun of the happening, where one carries the date. */
  noun: string | null;
  /** The words that say what is planned. */
  heads: string[];
}

/** Why a date ahead gives no plan: a sentence for the editor. */
interface NoPlan {
  reason: string;
}

/**
 * What is planned by a clause whose date lies ahead of its article, where its verb does not say so
 * itself: "called an election for 24 July" (the election), "agreed to meet on 24 July" (to meet), "is
 * scheduled for 24 July" (its subject), "opens on 24 July" (to open). No report of what has happened
 * may stand on a day that had not come when its article appeared.
 *
 * @param dateAt index of the first term of the date
 * @returns `null` when the clause itself says what is planned: "will meet"
 */
export function planOf(
  context: SubjectContext,
  clause: Clause,
  statement: Statement,
  dateAt: number,
): Plan | NoPlan | null {
  const { verb } = statement;
  if (verb.modal !== null) return null;
  if (isCancelled(context, statement)) {
    return { reason: reasons.willNotHappen };
  }
  const scheduled = scheduledSubject(context, clause, dateAt);
  if (scheduled || verb.planned) return scheduled;
  const arranged =
    intended(context, clause, statement, dateAt) ??
    arrangedObject(context, clause, statement, dateAt);
  if (arranged) return arranged;
  return verb.past ? { reason: reasons.aheadOfThePast } : inToForm(context, clause, statement);
}

/** "agreed to meet on 24 July", "announced plans to meet": the infinitive lies ahead. */
function intended(
  context: SubjectContext,
  clause: Clause,
  { verb, to }: Statement,
  dateAt: number,
): Plan | null {
  const { terms, sentence } = context;
  // "announced plans to meet", "unveiled a plan to meet"
  const noun = verb.to + (terms[verb.to]?.tags.has('Determiner') ? 1 : 0);
  const announces = announcing.has(verb.infinitive) && /^plans?$/.test(terms[noun]?.lower ?? '');
  const at = announces ? noun + 1 : verb.to;
  const infinitive = terms[at + 1];
  if (!(announces || intending.has(verb.infinitive)) || terms[at]?.lower !== 'to') return null;
  if (!infinitive?.tags.has('Verb') || dateAt <= at + 1) return null;
  const subject = nameSubject(context, clause);
  if (!subject?.standsAlone) return null;
  const title = asTitle(`${subject.words} ${phrase(sentence, terms, at, to)}`);
  return { title, noun: null, heads: [infinitive.lower] };
}

/** "a hearing on the dam was scheduled for 24 July": the subject lies ahead. */
function scheduledSubject(context: SubjectContext, clause: Clause, dateAt: number): Plan | null {
  const { terms } = context;
  let at = dateAt - 1;
  while (terms[at]?.dated || terms[at]?.lower === 'for') at--;
  let be = at - 1;
  while (terms[be]?.tags.has('Adverb') || terms[be]?.dated) be--;
  const isBe = /^(?:is|are|was|were|been)$/.test(terms[be]?.lower ?? '');
  if (at <= clause.verb || !isBe || !scheduledFor.has(terms[at]?.lower ?? '')) return null;
  const subject = nameSubject(context, clause);
  if (!subject?.standsAlone) return null;
  const is = subject.plural ? 'are' : 'is';
  const { words } = subject;
  return named(words) ?? { ...bare(words), title: asTitle(`${words} ${is} scheduled`) };
}

/** "called an election for 24 July": the object lies ahead. */
function arrangedObject(
  context: SubjectContext,
  clause: Clause,
  { verb }: Statement,
  dateAt: number,
): Plan | null {
  const { terms, sentence } = context;
  const calls = calling.has(verb.infinitive);
  if (verb.voice !== 'active' || !(calls || scheduling.has(verb.infinitive))) return null;
  const to = endOfObject(terms, verb.to, dateAt);
  const words = phrase(sentence, terms, verb.to, to).replace(/^(?:the|an?|another)\s+/i, '');
  // "set out plans"
  if (/^(?:out|up|off|aside|down|on|upon)\b/.test(words)) return null;
  if (words === '' || /^(?:it|them|this|that|its|his|her|their)\b/i.test(words)) return null;
  const plan = named(words);
  if (plan) return plan;
  if (!calls) return { ...bare(words), title: asTitle(`${words} is scheduled`) };
  const subject = nameSubject(context, clause);
  if (!subject?.standsAlone) return null;
  const common = subject.actors.length === 0 && terms[clause.from]?.lower === 'the';
  const by = subject.words.charAt(0).toLowerCase() + subject.words.slice(1);
  return {
    ...bare(words),
    title: asTitle(`${words} called by ${common ? `the ${by}` : subject.words}`),
  };
}

/** "The film opens on 24 July", "is meeting her on Monday": the present of what is settled. */
function inToForm(context: SubjectContext, clause: Clause, statement: Statement): Plan | null {
  const { verb, title } = statement;
  // "The agency expects the comet to return": it expects that today.
  if (foreseeing.has(verb.infinitive)) return null;
  const subject = verb.voice === 'passive' ? null : nameSubject(context, clause);
  // "a law that takes effect on 24 July": its subject stands in another clause.
  const told = [false, true].map((plural) => ` ${presentOf(verb.infinitive, plural)} `);
  const found = told.find((words) => title.includes(words));
  if (clause.kind === 'relative' && found && verb.voice === 'active') {
    const words = title.replace(found, ` to ${verb.infinitive} `);
    return { title: asTitle(words), noun: null, heads: [verb.infinitive] };
  }
  const opening = subject && asTitle(`${subject.words} ${verbWords(verb, subject)}`);
  if (!subject || !opening || !`${title} `.startsWith(`${opening} `)) return null;
  const words = `${subject.words} to ${verb.infinitive}${title.slice(opening.length)}`;
  return { title: asTitle(words), noun: null, heads: [verb.infinitive] };
}

/** A happening with what tells it from others: "hearing on the dam"; `null` for a bare noun. */
function named(words: string): Plan | null {
  return words.includes(' ') ? { ...bare(words), title: asTitle(words) } : null;
}

function bare(words: string): Plan {
  const head = /^(?:\S+ )*?(\S+?)(?= (?:of|on|in|between|with|by|for|to|at|against)\b|$)/i.exec(
    words,
  );
  const noun = (head?.[1] ?? words).toLowerCase();
  return { title: words, noun, heads: [noun] };
}

/** Where the object ends: before the date and the preposition that leads to it. */
function endOfObject(terms: readonly Term[], from: number, dateAt: number): number {
  let to = dateAt;
  while (to > from && (terms[to - 1]?.dated || leading.has(terms[to - 1]?.lower ?? ''))) to--;
  return to;
}

const leading = set('for on to planned scheduled set due');

const scheduledFor = set('scheduled set slated planned fixed arranged booked');

/** But neither "threaten" nor "offer": whether it comes to that lies with another. */
const intending = set('agree promise vow pledge decide commit undertake resolve choose');

const announcing = set('announce unveil outline disclose reveal make');

const foreseeing = set(
  'expect believe forecast predict foresee anticipate fear see say think want need',
);

const scheduling = set(
  'schedule set plan fix arrange slate reschedule postpone delay move adjourn defer',
);

const calling = set('call convene summon order announce');
