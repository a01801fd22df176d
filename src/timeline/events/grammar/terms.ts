import nlp from 'compromise';
import type { Span } from '../../article/index.ts';
import { mendTags, verbTags } from './mend-tags.ts';
import { datePrepositions } from './words.ts';
import { afterDates } from './dated-terms.ts';

/** A word of a sentence with its part of speech. */
export interface Term {
  text: string;
  /** Lower case, for comparing. */
  lower: string;
  /** UTF-16 offsets in the sentence. */
  start: number;
  end: number;
  /** Part-of-speech tags of compromise: `Noun`, `Verb`, `PastTense`, `Preposition`… */
  tags: ReadonlySet<string>;
  /** What stands between this word and the one before: punctuation and white space. */
  before: string;
  /** Whether the word belongs to a date expression, and so not to what happened. */
  dated: boolean;
}

/**
 * Tags the words of a sentence with their parts of speech (compromise).
 *
 * Offsets are found again in the text, so that they hold whatever the tagger normalised.
 */
export function tagTerms(sentence: string, dates: readonly Span[]): Term[] {
  const json: unknown = nlp(sentence).json({ terms: { tags: true }, text: false });
  const terms: Term[] = [];
  let at = 0;
  for (const { text, tags } of rawTerms(json)) {
    if (text === '') continue;
    const start = sentence.indexOf(text, at);
    if (start < 0) continue;
    const end = start + text.length;
    // "Polish" and "May" are verbs to a tagger; in print a capital inside a sentence is a name.
    const isName =
      /^\p{Lu}/u.test(text) && (terms.length > 0 || /^\s+\p{Lu}/u.test(sentence.slice(end)));
    terms.push({
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      start,
      end,
      tags: new Set(isName ? [...tags.filter((tag) => !verbTags.has(tag)), 'Noun'] : tags),
      before: sentence.slice(at, start),
      dated: dates.some((date) => start < date.end && date.start < end),
    });
    at = end;
  }
  mendTags(terms);
  for (const [index, term] of terms.entries()) {
    if (isPartOfDate(terms, index)) term.dated = true;
    if (isPartOfName(terms, index)) term.dated = false;
  }
  keepEndOfDenial(terms);
  for (const [index, term] of terms.entries()) {
    if (governsPeriod(terms, index)) term.dated = false;
  }
  for (const [index, term] of [...terms.entries()].reverse()) {
    if (leadsToDate(terms, index, dates)) term.dated = true;
  }
  return terms;
}

/** "a gain in third-quarter income": the preposition is the noun's, and stays. */
function governsPeriod(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.dated || !term.tags.has('Preposition')) return false;
  const last = afterDates(terms, index + 2) - 1;
  if (describesObject(terms, index, last)) return true;
  if (terms[index - 1]?.dated) return false;
  const period =
    terms[last]?.before === '-' && /^(?:quarter|half|year|month)$/.test(terms[last]?.lower ?? '');
  const next = terms[last + 1];
  // "the host of February's show", "during winter meetings"
  const genitive = /['’]s$/.test(terms[last]?.text ?? '');
  const season =
    last === index + 1 && /^(?:winter|summer|spring|autumn)$/.test(terms[last]?.lower ?? '');
  return (
    (period || genitive || season) &&
    next?.before === ' ' &&
    (next.tags.has('Noun') || next.tags.has('Adjective'))
  );
}

/** "reported a drop in May sales", "held after midday prayers"; but "said in May sales rose", "in May 2004 sales". */
function describesObject(terms: readonly Term[], index: number, last: number): boolean {
  const [time, noun, after] = [terms[last], terms[last + 1], terms[last + 2]];
  const single =
    last === index + 1 &&
    (time?.tags.has('Month') || /^(?:noon|midday|midnight)$/.test(time?.lower ?? ''));
  if (!single || !noun?.tags.has('Noun') || !/^\p{Ll}/u.test(noun.text)) return false;
  const told = terms.slice(0, index).some(({ tags, dated }) => !dated && tags.has('Verb'));
  const closed = !after || /[,;:]/.test(after.before) || after.tags.has('Preposition');
  return told && closed;
}

/** "the post-1959 years", "last week alone". */
function isPartOfDate(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = [terms[index - 1], terms[index], terms[index + 1]];
  if (term?.lower === 'alone') return before?.dated === true;
  // "saw the bird first [in 2019]", but "finished first on Sunday"
  if (term?.lower === 'first' && before?.tags.has('Noun') && term.before === ' ' && next?.dated)
    return !before.dated && /^(?:in|on|at)$/.test(next.lower);
  if (/^(?:ended|ending)$/.test(term?.lower ?? '')) {
    const comma = /,/.test(term?.before ?? '');
    return !comma && before?.dated === true && next?.dated === true;
  }
  return next?.dated === true && next.before === '-';
}

/** "the Daily Standard": what a paper is called. */
function isPartOfName(terms: readonly Term[], index: number): boolean {
  const [term, next] = [terms[index], terms[index + 1]];
  const often = /^(?:Daily|Weekly|Monthly|Quarterly)$/.test(term?.text ?? '');
  return often && next?.before === ' ' && !next.dated && /^\p{Lu}/u.test(next.text);
}

/** "will not open until May": without its date it would be denied for good. */
function keepEndOfDenial(terms: readonly Term[]): void {
  for (const [index, { lower }] of terms.entries()) {
    if (lower !== 'until' || !isDenied(terms, index)) continue;
    for (const term of terms.slice(index, afterDates(terms, index + 1))) term.dated = false;
  }
}

/** Whether a "not" stands before a term in its stretch. */
function isDenied(terms: readonly Term[], index: number): boolean {
  const comma = terms.findLastIndex(({ before }, at) => at <= index && /[,;:]/.test(before));
  return terms.slice(Math.max(0, comma), index).some(({ lower }) => {
    return /^(?:not|never|cannot)$|n't$/.test(lower);
  });
}

/** "… four years ago and now are ready": the conjunction joins verbs, not dates. */
function opensPredicate(terms: readonly Term[], from: number): boolean {
  const at = afterDates(terms, from);
  // "rain on Sunday and Monday caused floods": without a verb before it, this one is the first.
  const second = terms.slice(0, from).some(({ dated, tags }) => !dated && tags.has('Verb'));
  return second && terms[at]?.tags.has('Verb') === true && !/,/.test(terms[at]?.before ?? '');
}

/**
 * Words that go with date words, whether or not those include them: "at the weekend", "as early as",
 * "ahead of", "so far", and the "and" between two dates.
 */
function leadsToDate(terms: readonly Term[], index: number, dates: readonly Span[]): boolean {
  const [term, next] = [terms[index], terms[index + 1]];
  if (!term || !next?.dated) return false;
  const before = terms[index - 1];
  // "goes on on Monday": a date with its own preposition needs no second.
  const own =
    !next.tags.has('Preposition') &&
    dates.some(({ start, end }) => next.start < end && start < next.end);
  // "will go on next week": behind its verb a particle is the verb's.
  const particle = term.tags.has('Particle') && before?.tags.has('Verb') === true;
  if (
    governsPeriod(
      [...terms.slice(0, index), { ...term, dated: true }, ...terms.slice(index + 1)],
      index,
    )
  )
    return false;
  // "extended to Friday its offer"
  const after = afterDates(terms, index + 1);
  const moved = term.lower === 'to' && own && before?.tags.has('Verb') === true;
  if (moved && terms[after]?.before === ' ' && opensObject(terms[after])) return true;
  const leads =
    (term.tags.has('Preposition') && !/^(?:out|off|up|down|away|back)$/.test(term.lower)) ||
    (datePrepositions.has(term.lower) && !particle);
  if (own && leads) return true;
  if (isLongerGap(terms, index)) return true;
  if (/^(?:and|or)$/.test(term.lower)) {
    const joins = before?.dated === true && !/,/.test(term.before);
    return joins && (next.lower === 'again' || !opensPredicate(terms, index + 1));
  }
  // "in 2014 and again in 2019"
  if (term.lower === 'again')
    return /^(?:and|or)$/.test(before?.lower ?? '') && terms[index - 2]?.dated === true;
  // "shortly after midnight"
  const nears = /^(?:after|before)$/.test(next.lower);
  if (nears && /^(?:shortly|just|soon|immediately)$/.test(term.lower)) return true;
  if (/^(?:early|late|soon|far)$/.test(term.lower)) return /^(?:as|so)$/.test(before?.lower ?? '');
  return /^(?:as|so|ahead)$/.test(term.lower) && /^(?:as|far|early|late|soon|of)$/.test(next.lower);
}

/** "three hours and [four minutes later]": of a gap in two units the larger goes with the smaller. */
function isLongerGap(terms: readonly Term[], index: number): boolean {
  const units = /^(?:minute|hour|day|week|month|year)s?$/;
  const and = terms.findIndex(({ lower }, at) => at >= index && at < index + 3 && lower === 'and');
  const [amount, unit, joint, less, smaller, last] = terms.slice(Math.max(0, and - 2), and + 4);
  if (
    and < 2 ||
    !amount ||
    !joint ||
    !less?.dated ||
    !/^(?:later|earlier|ago)$/.test(last?.lower ?? '')
  )
    return false;
  const pair = [unit, smaller].every((term) => units.test(term?.lower ?? ''));
  const value = amount.tags.has('Value') || /^an?$/.test(amount.lower);
  return pair && value && joint.before === ' ';
}

function opensObject(term: Term | undefined): boolean {
  return term?.tags.has('Determiner') === true || term?.tags.has('Possessive') === true;
}

function* rawTerms(json: unknown): Generator<{ text: string; tags: string[] }> {
  if (!Array.isArray(json)) return;
  for (const sentence of json) {
    const terms: unknown = isRecord(sentence) ? sentence['terms'] : null;
    if (!Array.isArray(terms)) continue;
    for (const term of terms) {
      if (!isRecord(term) || typeof term['text'] !== 'string') continue;
      const tags = Array.isArray(term['tags']) ? term['tags'] : [];
      yield { text: term['text'], tags: tags.filter((tag) => typeof tag === 'string') };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
