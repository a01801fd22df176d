import type { Term } from './terms.ts';
import { auxiliaries, coordinators } from './words.ts';

/**
 * The tags of a word that news uses in few ways, where the words beside it tell which: "net income", "an air
 * raid", "a clerk let go from his job". `null` where its own tags stay.
 */
export function tagByNeighbours(terms: readonly Term[], index: number): ReadonlySet<string> | null {
  const term = terms[index];
  if (!term) return null;
  const fits = rules.find(([rule]) => rule(term, terms, index));
  return fits ? new Set(fits[1]) : null;
}

type Rule = (term: Term, terms: readonly Term[], index: number) => boolean;

/** The first that fits decides. */
const rules: [Rule, readonly string[]][] = [
  [opensSentence, ['Preposition']],
  [isDismissed, ['Adjective']],
  [isNet, ['Adjective']],
  [isAir, ['Noun', 'Singular']],
  [isRate, ['Noun', 'Plural']],
  [isOffice, ['Noun', 'Actor', 'Singular']],
  [isEvidence, ['Noun', 'Plural']],
  [isShown, ['Verb', 'PresentTense']],
  [isFirstInfinitive, ['Verb', 'Infinitive']],
  [isPaid, ['Verb', 'PastTense']],
];

/** "Thanks to a sale that …, the firm is rich" */
function opensSentence({ lower }: Term, terms: readonly Term[], index: number): boolean {
  return (
    lower === 'thanks' && terms[index + 1]?.lower === 'to' && !terms[index - 1]?.tags.has('Verb')
  );
}

/** "a clerk let go from his job", but "he was let go" */
function isDismissed({ text }: Term, terms: readonly Term[], index: number): boolean {
  const at = text === 'let' ? index : text === 'go' ? index - 1 : -1;
  const [before, verb, particle, after] = terms.slice(Math.max(0, at - 1), at + 3);
  if (at < 1 || verb?.text !== 'let' || particle?.text !== 'go') return false;
  return !auxiliaries.has(before?.lower ?? '') && /^(?:from|by|in)$/.test(after?.lower ?? '');
}

/** "said net income fell" */
function isNet({ text }: Term, terms: readonly Term[], index: number): boolean {
  return text === 'net' && isBeforeNoun(terms, index);
}

/** "the air raid" */
function isAir({ text }: Term, terms: readonly Term[], index: number): boolean {
  return text === 'air' && isBeforeNoun(terms, index) && terms[index - 1]?.lower !== 'to';
}

/** "interest rates" */
function isRate({ lower }: Term, terms: readonly Term[], index: number): boolean {
  return /^rates?$/.test(lower) && terms[index - 1]?.lower === 'interest';
}

/** "and coach Ana Ruiz said" */
function isOffice({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  const office = /^(?:coach|captain|host|pilot|judge|guard)$/.test(text) && tags.has('Verb');
  const named = terms[index + 1]?.tags.has('ProperNoun') === true;
  return office && named && terms[index - 1]?.lower !== 'to';
}

/** "court records show Ana Ruiz …" */
function isEvidence({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1];
  if (!tags.has('Verb') || !/s$/.test(text) || next?.text !== 'show') return false;
  return !next.tags.has('Verb') && opensNounPhrase(terms[index + 2]);
}

/** "records show the ship …" */
function isShown({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  const several = /s$/.test(terms[index - 1]?.text ?? '');
  return text === 'show' && !tags.has('Verb') && several && opensNounPhrase(terms[index + 1]);
}

/** "to impede or delay the vote" */
function isFirstInfinitive({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  const [to, , joint, second] = terms.slice(Math.max(0, index - 1), index + 3);
  if (index === 0 || to?.lower !== 'to' || !to.tags.has('Conjunction')) return false;
  const joined = coordinators.has(joint?.lower ?? '') && second?.tags.has('Infinitive') === true;
  return joined && tags.has('Singular') && /^\p{Ll}+$/u.test(text);
}

/** "the firm charged about $4 million": before a sum it is the verb. */
function isPaid({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  if (!tags.has('Adjective') || !/^\p{Ll}+ed$/u.test(text)) return false;
  const [next, after] = terms.slice(index + 1, index + 3);
  const sum = /^(?:about|nearly|some)$/.test(next?.lower ?? '') ? after : next;
  return terms[index - 1]?.tags.has('Noun') === true && sum?.tags.has('Money') === true;
}

function isBeforeNoun(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1];
  return next?.tags.has('Noun') === true && next.before === ' ';
}

function opensNounPhrase(term: Term | undefined): boolean {
  return ['Determiner', 'ProperNoun', 'Pronoun'].some((tag) => term?.tags.has(tag));
}
