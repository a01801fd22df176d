import { findFiniteVerb } from './clauses.ts';
import { tagTerms, type Term } from './terms.ts';
import { openEnded, relatives, speechVerbs, subordinators } from './words.ts';

const longestTitle = 90;
const shortestCut = 25;

/**
 * Turns words into a title: a capital first, no stray quotation marks, at most 90 characters, cut
 * where a reader may stop: before a conjunction, a preposition or a participle, never inside a
 * name, after a word that leads on ("associated …"), or between a conjunction and its verb.
 */
export function asTitle(words: string): string {
  let title = words.replace(/^[\s,;:–—_-]+|[\s,;:–—_-]+$/g, '').replace(/([^.\s])\.$/, stopOf);
  if (!isBalanced(title)) title = title.replace(/["“”„«»]/g, '');
  title = shorten(title).replace(/[\s,;:–—-]+$/, '');
  return /^(?:i\p{Lu}|e\p{Lu})/u.test(title) ? title : title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title ends without a full stop, unless an abbreviation owns it: "Apple Inc." */
function stopOf(end: string, last: string, at: number, all: string): string {
  return /(?:\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St)|\.\p{L})\.$/u.test(all.slice(0, at) + end) ? end : last;
}

function isBalanced(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 0 && text.split('“').length === text.split('”').length;
}

const cutBefore = new Set(
  (
    'and but or to for with in on at by from about after before as while during over amid amidst among ' +
    'against between because where when if including according through under into despite unless until since ' +
    'although though who which near across without following toward towards'
  ).split(' '),
);
const dangling =
  /[\s,]+(?:and|but|or|to|for|with|in|on|at|by|from|of|the|an?|their|his|its|her|that|which|who|as|not|any|some|is|are|be|if|when|than|more|also|only|even)$/i;

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  const terms = tagTerms(title, []);
  let best = 0;
  for (let at = 1; at < terms.length; at++) {
    const end = terms[at - 1]?.end ?? 0;
    if (end > longestTitle) break;
    if (end >= shortestCut && mayStopBefore(terms, at)) best = at;
  }
  const end = best > 0 ? (terms[best - 1]?.end ?? 0) : title.lastIndexOf(' ', longestTitle);
  let short = title.slice(0, end).replace(/\s+between\s+(?:(?!\sand\s).)*$/, '');
  while (dangling.test(short)) short = short.replace(dangling, '');
  return isBalanced(short) ? short : closeQuote(short);
}

/** A quotation that is cut shows it. */
function closeQuote(short: string): string {
  return short.includes('“') ? `${short} …”` : `${short} …"`;
}

function mayStopBefore(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const before = terms[at - 1];
  if (!term || !before) return false;
  const comma = /[,;]/.test(term.before);
  const participle = term.tags.has('Gerund') && before.tags.has('Noun');
  if (!comma && !participle && !cutBefore.has(term.lower)) return false;
  if (isInsideName(terms, at, comma)) return false;
  if (!comma && leadsOn(before, term)) return false;
  return isWhole(terms, at);
}

/** "Immigration and Naturalization Service", "Tbilisi, Georgia". */
function isInsideName(terms: readonly Term[], at: number, comma: boolean): boolean {
  const capital = (term: Term | undefined) => /^\p{Lu}/u.test(term?.text ?? '');
  const next = comma ? terms[at] : terms[at + 1];
  const joins = comma || /^(?:and|of|for)$/.test(terms[at]?.lower ?? '');
  return joins && capital(terms[at - 1]) && capital(next);
}

/** Whether the word before a cut needs what comes after: "associated | with", "trying | to". */
function leadsOn(before: Term, term: Term): boolean {
  if (before.tags.has('Preposition') || before.tags.has('Determiner')) return true;
  if (before.tags.has('Conjunction') || before.tags.has('Auxiliary')) return true;
  if (openEnded.has(before.lower)) return true;
  if (before.tags.has('Gerund')) return true;
  if (term.lower === 'to' && before.tags.has('Adjective')) return true;
  return before.tags.has('PastTense') && /^(?:with|to|in|of|on|for|into)$/.test(term.lower);
}

/** Whether every clause begun before the cut has its verb before it. */
function isWhole(terms: readonly Term[], end: number): boolean {
  for (let at = end - 1; at > 0; at--) {
    const { lower, tags } = terms[at] ?? { lower: '', tags: new Set<string>() };
    const opens = relatives.has(lower) || subordinators.has(lower) || lower === 'that';
    if (opens) return findFiniteVerb(terms, at + 1, end) > at;
    if (tags.has('Verb') && speechVerbs.has(lower)) {
      const whole = findFiniteVerb(terms, at + 1, terms.length);
      const own = findFiniteVerb(terms, at + 1, end);
      return whole < 0 || own >= 0 || terms.slice(end, whole).some((term) => /,/.test(term.before));
    }
  }
  return true;
}
