import { actionOf, headOf } from '../joining/actions.ts';
import { stemOf } from '../joining/background.ts';
import { readClauses, type Clause } from '../grammar/clauses.ts';
import { isOfALife } from './goes-on.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { tagTerms, type Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { presentOf } from '../grammar/verb-inflection.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import { speechVerbs } from '../grammar/words.ts';

/** Whether a headline tells in the present tense what a sentence tells, in its words or in others. */
export function isToldByHeadline(
  title: string,
  clause: Clause,
  statement: Statement,
  context: SubjectContext,
): boolean {
  const headline = tagTerms(title, []);
  return (
    usesItsVerb(title, headline, clause, statement, context) || isRetold(headline, context.terms)
  );
}

/**
 * Whether a headline tells the same in the present tense: with the verb of the sentence ("releases" or
 * "release" for "has released"), its bare participle ("jailed" for "were jailed", "chief charged" for
 * "have charged the chief"), or another verb of which an actor of the sentence is the subject, be it
 * "to" do what the sentence announces.
 */
function usesItsVerb(
  title: string,
  headline: readonly Term[],
  clause: Clause,
  { verb, actors }: Statement,
  { sentence, terms, mentions, actorOf }: SubjectContext,
): boolean {
  const words = new Set(headline.map(({ lower }) => lower));
  if (words.has(presentOf(verb.infinitive, false)) || hasPlural(headline, verb)) return true;
  const hot = /^(?:has|have)$/.test(terms[clause.verb]?.lower ?? '');
  if ((verb.voice === 'passive' || hot) && words.has(verb.form)) return true;
  if (verb.voice === 'passive' || isOfALife(verb, sentence)) return false;
  const announces =
    speechVerbs.has(verb.infinitive) || actionOf(stemOf(verb.infinitive)) === 'agree';
  const subject = subjectOfHeadline(title, headline, announces);
  if (subject === undefined) return false;
  const start = terms[clause.verb]?.start ?? 0;
  const names = new Set(
    terms.filter((term) => term.start < start && isNameLike(term)).map(({ text }) => text),
  );
  if (!sharesMore(headline, subject.length, terms)) return false;
  if (headline.some((term) => term.end <= subject.length && names.has(term.text))) return true;
  const named = mentions.filter(({ end }) => end <= start);
  return [...actors, ...named.map(({ actor }) => actor)].some((id) => {
    const actor = actorOf(id);
    return [actor?.name ?? '', ...(actor?.aliases ?? [])].some(
      (name) => name !== '' && subject.toLowerCase().includes(name.toLowerCase()),
    );
  });
}

/**
 * Whether a headline in the present tense tells in other words what its news tells: "Bomb kills three in
 * Jos" for "A bomb exploded in Jos, killing three".
 */
function isRetold(headline: readonly Term[], terms: readonly Term[]): boolean {
  const verb = presentVerb(headline);
  if (!verb || verb === headline[0] || /^(?:do|does)$/.test(verb.lower)) return false;
  const told = new Set(terms.map(headOfTerm));
  const words = headline.filter(
    (term) => tells(term) || /^\p{N}/u.test(term.text) || term.tags.has('Value'),
  );
  const shared = words.filter((term) => told.has(headOfTerm(term)));
  return shared.length >= 3 && shared.length >= leastShared * words.length;
}

/** The share of a headline's words that its news must have. */
const leastShared = 0.75;

function tells({ tags, dated }: Term): boolean {
  return !dated && (tags.has('Noun') || tags.has('Verb'));
}

/** Whether a headline shares more with its news than the subject: its deed, or a word. */
function sharesMore(headline: readonly Term[], after: number, terms: readonly Term[]): boolean {
  const heads = new Set(terms.filter(tells).map(headOfTerm));
  return headline.some((term) => term.start >= after && tells(term) && heads.has(headOfTerm(term)));
}

/** The kind of action a word stands for, or its stem; to launch something is to announce it. */
function headOfTerm({ text }: Term): string {
  const head = headOf(text);
  return head === 'launch' ? 'state' : head;
}

/** "Airbus", "EU", but not "The", nor the "New" of a headline in capitals. */
function isNameLike({ text, tags }: Term): boolean {
  return /^\p{Lu}(?:\p{L}{3}|\p{Lu})/u.test(text) && tags.has('Noun') && !tags.has('Determiner');
}

/** "Brandt, Lind sign deal": the verb of a plural subject, not a noun of the same letters. */
function hasPlural(headline: readonly Term[], { infinitive }: VerbGroup): boolean {
  const at = headline.findIndex(({ lower }) => lower === infinitive);
  const [before, next] = [headline[at - 1], headline[at + 1]];
  const isVerb = before?.tags.has('Noun') && !before.tags.has('Singular') && next?.lower !== 'of';
  const listed = headline
    .slice(0, at)
    .some(({ before: gap, lower }) => /,/.test(gap) || lower === 'and');
  return at > 0 && next !== undefined && next.lower !== 'of' && (isVerb === true || listed);
}

/**
 * What stands before the present tense of a headline, or before the "to" of one that announces;
 * `undefined` where it has neither.
 */
function subjectOfHeadline(
  title: string,
  headline: readonly Term[],
  announces: boolean,
): string | undefined {
  const to = headline.findIndex(({ lower }) => lower === 'to');
  const before = headline.slice(0, to);
  const bare = to > 0 && before.every(({ tags }) => tags.has('Noun') || tags.has('Adjective'));
  if (announces && bare) return title.slice(0, headline[to]?.start);
  const verb = presentVerb(headline);
  return verb && title.slice(0, verb.start);
}

/** The main verb of a headline in the present tense, as most are; no helping verb. */
function presentVerb(headline: readonly Term[]): Term | undefined {
  const main = readClauses(headline).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  const verb = main && headline[main.verb];
  const present = verb?.tags.has('PresentTense') && !/^(?:is|are|has|have)$/.test(verb.lower);
  return present ? verb : undefined;
}
