import type { Term } from './terms.ts';
import { unchangedParticiples } from './verb-forms.ts';
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
  [isNoOrder, ['Noun', 'Singular']],
  [isThingBeforeVerb, ['Noun', 'Singular']],
  [isOver, ['Preposition']],
  [isOfSome, ['Verb', 'PastTense']],
  [isHelping, ['Verb', 'Auxiliary']],
  [isHelped, ['Verb', 'PastTense']],
  [isDeparture, ['Verb', 'PastTense']],
  [isPlace, ['Preposition']],
  [isIntroducing, ['Noun', 'Plural']],
  [isDismissed, ['Adjective']],
  [isNet, ['Adjective']],
  [isUntouched, ['Adjective']],
  [isNuclear, ['Adjective']],
  [isOfState, ['Noun', 'Singular']],
  [isAir, ['Noun', 'Singular']],
  [isRate, ['Noun', 'Plural']],
  [isOffice, ['Noun', 'Actor', 'Singular']],
  [isEvidence, ['Noun', 'Plural']],
  [isShown, ['Verb', 'PresentTense']],
  [isFirstInfinitive, ['Verb', 'Infinitive']],
  [isPaid, ['Verb', 'PastTense']],
  [isOfRelative, ['Verb', 'PresentTense']],
  [isSpreading, ['Verb', 'PastTense']],
];

/** "Thanks to a sale that …, the firm is rich" */
function opensSentence({ lower }: Term, terms: readonly Term[], index: number): boolean {
  return (
    lower === 'thanks' && terms[index + 1]?.lower === 'to' && !terms[index - 1]?.tags.has('Verb')
  );
}

/** "Oil prices fell": no sentence of news opens with an order */
function isNoOrder({ tags }: Term, terms: readonly Term[], index: number): boolean {
  const [, noun, verb] = terms;
  const fits = index === 0 && tags.has('Imperative') && noun?.tags.has('Plural') === true;
  return fits && verb?.tags.has('PastTense') === true;
}

/** "the northern bore resumed", "the saw was": behind an article and before a verb a past is the subject */
function isThingBeforeVerb({ lower, tags }: Term, terms: readonly Term[], index: number): boolean {
  if (!tags.has('PastTense') || /(?:ed|en|wn|lt)$/.test(lower) || auxiliaries.has(lower))
    return false;
  const [first, second] = [terms[index - 2], terms[index - 1]];
  const opener = second?.tags.has('Adjective') === true ? first : second;
  if (!/^(?:the|an?)$/.test(opener?.lower ?? '')) return false;
  const next = terms[index + 1];
  return next?.before === ' ' && next.tags.has('PastTense') && !next.dated;
}

/** "talks over pay": behind a noun no particle */
function isOver({ lower, tags }: Term, terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]];
  if (lower !== 'over' || !tags.has('Particle') || next?.before !== ' ') return false;
  if (!before || before.dated || next.dated) return false;
  const governs = next.tags.has('Noun') || next.tags.has('Infinitive');
  const opens = index === 1 && /[^s]s$/.test(before.lower) && terms[3]?.tags.has('PastTense');
  return governs && (before.tags.has('Noun') || opens === true);
}

/** "and some threw scarves" */
function isOfSome({ lower, tags }: Term, terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]];
  if (!/^(?:threw|tore|broke|sang|wore|drove|flew|swam|fled)$/.test(lower) || tags.has('Verb'))
    return false;
  return (
    /^(?:some|many|several|others|two|three)$/.test(before?.lower ?? '') && next?.before === ' '
  );
}

/** "a motorcyclist has died", taken for a noun */
function isHelping({ lower, tags }: Term, terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1];
  const helped = next?.tags.has('PastTense') === true || next?.lower === 'been';
  return /^(?:has|have|had)$/.test(lower) && !tags.has('Verb') && helped;
}

/** "had run out", "was hit by a car": a participle in the form of an infinitive, or of a noun */
function isHelped({ lower, tags }: Term, terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1]?.lower ?? '', terms[index + 1]];
  if (/^(?:has|have|had)$/.test(before)) {
    return unchangedParticiples.has(lower) || /^(?:become|come)$/.test(lower);
  }
  const passive = /^(?:was|were|been|being)$/.test(before) && !tags.has('Verb');
  return passive && unchangedParticiples.has(lower) && next?.tags.has('Preposition') === true;
}

/** "left Lima", but "the left wing" */
function isDeparture({ text }: Term, terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]];
  const name = next?.tags.has('ProperNoun') === true && next.before === ' ';
  const described = ['Determiner', 'Possessive', 'Value'].some((tag) => before?.tags.has(tag));
  return text === 'left' && name && (!described || before?.dated === true);
}

/** "markets around the world", "a crash near Cork": no adverb and no adjective */
function isPlace({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  if (text === 'under' && terms[index + 1]?.before === ' ') return true;
  if (!/^(?:around|across|near|inside|outside|along|over)$/.test(text) || tags.has('Verb'))
    return false;
  const next = terms[index + 1];
  return next?.before === ' ' && opensNounPhrase(next) && !next.dated && next.lower !== 'it';
}

/** "the software firms Arta and Lenta agreed": what the names are that the verb follows */
function isIntroducing({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  if (!tags.has('PresentTense') || !/^\p{Ll}{3,}s$/u.test(text)) return false;
  if (auxiliaries.has(text) || !terms[index - 1]?.tags.has('Noun')) return false;
  let at = index + 1;
  while (isListed(terms, at)) at++;
  const several = terms.slice(index + 1, at).some(({ lower }) => lower === 'and');
  return several && terms[at]?.tags.has('PastTense') === true && terms[at]?.before === ' ';
}

/** A name in a row of names, or the "and" before the last. */
function isListed(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const name = term?.tags.has('ProperNoun') === true && /^\p{Lu}/u.test(term.text);
  return name || (term?.lower === 'and' && terms[at - 1]?.tags.has('ProperNoun') === true);
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

/** "left rates unchanged": how they are, and not what was done to them */
function isUntouched({ text }: Term): boolean {
  return /^un(?:changed|harmed|injured|hurt|decided|finished|solved|answered|opposed|defeated|resolved|noticed)$/.test(
    text,
  );
}

/** "state media said" */
function isOfState({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  return text === 'state' && tags.has('Verb') && isBeforeNoun(terms, index);
}

/** "a nuclear power station", taken for a verb */
function isNuclear({ lower }: Term): boolean {
  return lower === 'nuclear';
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

/** "the airline, which employs 4,000 people": behind its pronoun a word in -s is the verb. */
function isOfRelative({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]];
  if (!tags.has('Plural') || !/^\p{Ll}{3,}s$/u.test(text) || next?.before !== ' ') return false;
  const opens = /^(?:which|who)$/.test(before?.lower ?? '') && before?.before.trim() === ',';
  return opens && !next.tags.has('Verb');
}

/** "The fire broke out in a mill and spread to two houses" */
function isSpreading({ text, tags }: Term, terms: readonly Term[], index: number): boolean {
  if (text !== 'spread' || tags.has('Verb') || !coordinators.has(terms[index - 1]?.lower ?? ''))
    return false;
  const goes = /^(?:to|into|across|through|over|along|throughout)$/.test(
    terms[index + 1]?.lower ?? '',
  );
  return goes && terms.slice(0, index).some((term) => term.tags.has('PastTense'));
}

function isBeforeNoun(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1];
  return next?.tags.has('Noun') === true && next.before === ' ';
}

function opensNounPhrase(term: Term | undefined): boolean {
  return ['Determiner', 'ProperNoun', 'Pronoun'].some((tag) => term?.tags.has(tag));
}
