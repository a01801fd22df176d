import { stemOf, weightOf } from '../joining/background.ts';
import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import { nameSubject } from '../subjects/subject.ts';
import { closedApposition, type SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from './terms.ts';
import type { VerbGroup } from './verbs.ts';
import { beforeOpenList } from '../titles/cut.ts';
import { coordinators, learningVerbs, speechVerbs } from './words.ts';

/** What somebody says, as the title has it after the verb of saying: with its "that", if there is one. */
export function whatIsSaid(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  to: number,
): string {
  const clause = clauses[index];
  if (!clause) return '';
  const that = context.terms[clause.from]?.lower === 'that' ? 'that ' : '';
  const end = beforeOpenList(context.terms, clause.from, to);
  const plain = phrase(context.sentence, context.terms, clause.from, end);
  const long = to === clause.to && plain.length > longestPlain;
  const described = clauses[index + 1]?.kind === 'relative' && to <= clause.to;
  return long || described
    ? `${that}${asSaid(context, clauses, index, long ? end : (clauses.at(-1)?.to ?? to)).replace(/^that /, '')}`
    : plain;
}

/** From this length on, in characters, what is said goes without what its subject is described by. */
const longestPlain = 80;

/**
 * "…, she said on Monday": what was said stands before, and keeps its quotation marks if it says "we".
 */
export function whatWasSaid(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): string {
  const opening = clauses.findIndex(({ kind }) => kind !== 'introduction');
  const before = clauses[opening];
  const source = clauses[index];
  if (!before || !source || opening >= index) return '';
  const { sentence, terms } = context;
  const words = asSaid(context, clauses, opening, source.from)
    .replace(/^["“]|["”]$/g, '')
    .replace(/^(?:but|and|so|yet|still)\s+/i, '');
  const quoted = /^\s*["“]/.test(sentence);
  if (/\b(?:I|we|our|my|you|us|me)\b/i.test(words) && quoted) return `“${words}”`;
  const first = terms.slice(before.from).find(({ dated }) => !dated);
  const next = terms[terms.findIndex((term) => term === first) + 1];
  const single =
    !next?.tags.has('Noun') &&
    first?.tags.has('Noun') === true &&
    !first.tags.has('Determiner') &&
    !first.tags.has('Plural') &&
    !first.tags.has('Pronoun') &&
    weightOf(stemOf(first.lower)) >= 1;
  const small = /^(?:the|an?|this|these|those|it|he|she|they|in|on|at|for)$/.test(
    first?.lower ?? '',
  );
  const capitals = /^\p{Lu}{2,}$/u.test(first?.text ?? '');
  const isName =
    capitals ||
    (first !== undefined && !words.toLowerCase().startsWith(first.lower)) ||
    (!small &&
      ((first !== undefined && context.mentions.some(({ start }) => start === first.start)) ||
        single ||
        !first ||
        !words.startsWith(first.text) ||
        first.tags.has('ProperNoun') ||
        /^\p{Lu}+\b.*\p{Lu}|^I$/u.test(first.text)));
  return `that ${isName ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`}`;
}

/** "Norvik will close a mill, it said": what it says, under the pronoun by which it calls itself. */
export function saidOfItself(
  { sentence, terms }: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): string {
  const [main, source] = [clauses[0], clauses[index]];
  if (!main || !source) return '';
  return `it ${phrase(sentence, terms, main.verb, source.from)}`;
}

/**
 * The words of a statement from its first clause on. What stands between its subject and its verb, a
 * relative clause or a participle, is left out when the verb comes only after it.
 */
function asSaid(
  context: SubjectContext,
  clauses: readonly Clause[],
  opening: number,
  to: number,
): string {
  const { sentence, terms } = context;
  const first = clauses[opening];
  if (!first) return '';
  const resumed =
    first.verb < 0
      ? clauses.find(({ kind, verb, from }, at) => {
          return at > opening && kind === 'resumed' && verb >= 0 && from < to;
        })
      : undefined;
  const whole = phrase(sentence, terms, first.from, to);
  const verb = resumed?.verb ?? first.verb;
  if (verb < 0) return whole;
  const long = resumed !== undefined || whole.length > longestSaid;
  const subject = long ? nameSubject(context, { ...first, verb: resumed ? first.to : verb }) : null;
  if (!subject?.standsAlone) return whole;
  let opens = first.from;
  while (terms[opens]?.dated || terms[opens]?.lower === 'that') opens++;
  const article = /^(?:the|an?)$/i.exec(terms[opens]?.text ?? '')?.[0] ?? '';
  const adverb = terms[verb - 1]?.tags.has('Adverb') === true && !terms[verb - 1]?.dated;
  const end = adverb ? verb - 1 : verb;
  const own = phrase(sentence, terms, opens, resumed ? first.to : end).replace(
    /[\s,]+[–—_-]*$/,
    '',
  );
  const named = subject.actors.length > 0 || !article;
  // A pronoun stays: whom it means inside what is said nobody can tell for sure.
  const short = own.length <= shortSubject;
  const kept = short ? own : named ? subject.words : `${article} ${subject.words}`;
  return `${closedApposition(kept)} ${phrase(sentence, terms, end, Math.min(to, (resumed ?? first).to))}`;
}

/** Up to this length, in characters, who somebody speaks of is called as the sentence does. */
const shortSubject = 30;

/** From this length on, in characters, what is said goes without what its subject is described by. */
const longestSaid = 60;

/**
 * Index of the clause whose verb says what a clause states: "said that … and that …" has one for both;
 * or -1.
 */
export function matrixOf(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
): number {
  let at = index;
  for (;;) {
    const joined = clauses[at]?.kind === 'said' && opensJoined(terms, clauses[at]?.from ?? 0);
    at = clauses.slice(0, at).findLastIndex(({ verb }) => verb >= 0);
    if (!joined || clauses[at]?.kind !== 'said') return at;
    // The clause it is joined to has the same matrix.
    const before = clauses.slice(0, at).findLastIndex(({ verb }) => verb >= 0);
    if (!opensJoined(terms, clauses[at]?.from ?? 0)) return before;
  }
}

/** "… and that a meeting had been called" */
function opensJoined(terms: readonly Term[], from: number): boolean {
  return coordinators.has(terms[from]?.lower ?? '') && terms[from + 1]?.lower === 'that';
}

/** Whether a verb of saying has nothing but where and when before what it says. */
export function saysNothingElse(
  { terms }: SubjectContext,
  clause: Clause,
  verb: VerbGroup,
): boolean {
  const says = [speechVerbs, learningVerbs].some((verbs) => {
    return verbs.has(verb.form) || verbs.has(verb.infinitive);
  });
  const rest = terms
    .slice(verb.to, clause.to)
    .filter(({ dated, tags }) => !dated && !tags.has('Adverb'));
  if (verb.infinitive === 'tell') return rest.every(({ tags }) => !tags.has('Verb'));
  const where = rest[0]?.tags.has('Preposition') === true;
  const short = where || rest.length <= 1;
  return says && short && rest.every(({ tags }) => !tags.has('Verb'));
}

/** "She said that they would meet": what was ahead when it was said. */
export function inReportedSpeech(clause: Clause, verb: VerbGroup): VerbGroup {
  if (clause.kind === 'said' && verb.wish === 'plan') return { ...verb, wish: null };
  const ahead = clause.kind === 'said' && verb.modal === 'would';
  return ahead ? { ...verb, planned: true, modal: null } : verb;
}
