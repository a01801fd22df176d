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
  let title = words
    .replace(looseEnd, '')
    .replace(/^[\s,;:–—_-]+|[\s,;:–—_-]+$/g, '')
    .replace(/([^.\s])\.$/, stopOf);
  title = closeBracket(title);
  while (unfinished.test(title)) title = title.replace(unfinished, '');
  if (!isBalanced(title)) title = title.replace(/["“”„«»]/g, '');
  title = closeBracket(shorten(title)).replace(/[\s,;:–—-]+$/, '');
  return /^(?:i\p{Lu}|e\p{Lu})/u.test(title)
    ? title
    : title.charAt(0).toUpperCase() + title.slice(1);
}

/** What a clause that was cut off leaves behind: "…, even | though". */
const looseEnd =
  /,\s+(?:even|especially|particularly|partly|mainly|just as|only|except|soon|shortly|just)[\s,]*$/;

/** Words on which no title ends. */
const unfinished = /[\s,]+(?:and|or|but|of|the|an?|at|from|than|as)$/;

/** A title ends without a full stop, unless an abbreviation owns it: "Apple Inc." */
function stopOf(end: string, last: string, at: number, all: string): string {
  return /(?:\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St)|\.\p{L})\.$/u.test(all.slice(0, at) + end)
    ? end
    : last;
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
  /[\s,]+(?:our|my|your|and|but|or|to|for|with|in|on|at|by|from|of|the|an?|their|his|its|her|that|which|who|as|not|any|some|is|are|be|if|when|than|more|also|only|even)$/i;

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  // What lies far behind the longest title cannot change where it is cut.
  const terms = tagTerms(title.slice(0, 4 * longestTitle), []);
  const verb = terms.findIndex(({ tags }, at) => at > 0 && tags.has('Verb') && !tags.has('Gerund'));
  let best = 0;
  for (let at = Math.max(1, verb + 1); at < terms.length; at++) {
    const end = terms[at - 1]?.end ?? 0;
    if (end > longestTitle) break;
    if (end >= shortestCut && mayStopBefore(terms, at)) best = at;
  }
  best = beforeApposition(terms, best);
  const end = best > 0 ? (terms[best - 1]?.end ?? 0) : lastResort(title);
  let short = title.slice(0, end).replace(/\s+between\s+(?:(?!\sand\s).)*$/, '');
  if (best === 0) short = short.replace(/\s[$£€#]?[\d.,]+$/, '');
  while (dangling.test(short)) short = short.replace(dangling, '');
  if (short.split('(').length > short.split(')').length)
    short = short.slice(0, short.lastIndexOf('('));
  return isBalanced(short) ? short : closeQuote(short);
}

/** A cut inside an apposition goes back to its comma: "a dog named Rex, a gift | from …". */
function beforeApposition(terms: readonly Term[], cut: number): number {
  for (let at = cut - 1; at > 1; at--) {
    const term = terms[at];
    if (!term || term.tags.has('Verb')) return cut;
    if (!/[,;]/.test(term.before)) continue;
    const whole = (terms[at - 1]?.end ?? 0) >= shortestCut;
    return whole && term.tags.has('Determiner') && !/,/.test(terms[cut]?.before ?? '') ? at : cut;
  }
  return cut;
}

/** Where nothing better is found: before an "of", else between words. */
function lastResort(title: string): number {
  const of = title.lastIndexOf(' of ', longestTitle);
  return of >= shortestCut * 2 ? of : title.lastIndexOf(' ', longestTitle);
}

function closeBracket(title: string): string {
  const open = title.split('(').length > title.split(')').length;
  return open ? title.slice(0, title.lastIndexOf('(')) : title;
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
  const participle =
    /^\p{Ll}/u.test(term.text) && term.tags.has('Gerund') && before.tags.has('Noun');
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
  return before.tags.has('PastTense') && /^(?:with|to|of|into)$/.test(term.lower);
}

/** Whether every clause begun before the cut has its verb before it. */
function isWhole(terms: readonly Term[], end: number): boolean {
  for (let at = end - 1; at > 0; at--) {
    const { lower, tags } = terms[at] ?? { lower: '', tags: new Set<string>() };
    const opens = relatives.has(lower) || subordinators.has(lower) || lower === 'that';
    const whole = findFiniteVerb(terms, at + 1, terms.length);
    if (opens) return whole >= 0 && whole < end;
    if (tags.has('Verb') && speechVerbs.has(lower)) {
      const later = terms.slice(end, whole).some(({ before }) => /,/.test(before));
      return whole < 0 || whole < end || later;
    }
  }
  return true;
}
