import {
  beforeApposition,
  endsWhole,
  isBetweenClauses,
  isInsideList,
  mayStopBefore,
  shortestCut,
} from './cut.ts';
import { withoutApposition } from './cut-apposition.ts';
import { cutBeforeDescription } from './cut-description.ts';
import { tagTerms, type Term } from '../grammar/terms.ts';
import { termsOfTitle, type KnownWords } from './title-terms.ts';

const longestTitle = 90;

/** Up to here a title stays whole where it could only be cut inside a clause. */
const barelyLonger = 96;

/** What a title may have where it would else be cut in a bad place. */
const longestAllowed = 104;

/** What it may have before it would break off with "…". */
const longestWhole = 120;

/**
 * Turns words into a title: a capital first, no stray quotation marks, about 90 characters at most, cut
 * where a reader may stop: before a conjunction, a preposition or a participle, never inside a
 * name, after a word that leads on ("associated …"), or between a conjunction and its verb. What is
 * known of the words from their sentence spares tagging them again.
 */
export function asTitle(words: string, known?: KnownWords): string {
  let title = closeUp(words)
    .replace(looseEnd, '')
    .replace(initials, '')
    .replace(/^[\s,;:–—_-]+|[\s,;:–—_-]+$/g, '')
    .replace(/([^.\s])\.$/, stopOf);
  title = closeBracket(title);
  while (unfinished.test(title)) title = title.replace(unfinished, '');
  if (!isBalanced(title)) title = title.replace(/["“”„«»]/g, '').trim();
  title = closeBracket(shorten(title, known)).replace(/[\s,;:–—-]+$/, '');
  while (unfinished.test(title)) title = title.replace(unfinished, '');
  return /^(?:i\p{Lu}|e\p{Lu})/u.test(title)
    ? title
    : title.charAt(0).toUpperCase() + title.slice(1);
}

/** Takes out the space that some texts set inside quotation marks and before punctuation. */
function closeUp(words: string): string {
  return words
    .replace(/([“(])\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s+([”),;:%])/g, '$1')
    .replace(/(?<=\d) - (?=\p{Ll})|(?<=\byear) - (?=old\b)/gu, '-');
}

/** "the Union of Fishermen (UF)": the letters that a text goes on with, or a time of day. */
const initials = /\s\((?:[A-Z]{2,6}|\d{1,2}:?\d{2} GMT)\)/g;

/** What a clause that was cut off leaves behind: "…, even | though". */
const looseEnd =
  /,\s+(?:even|especially|particularly|partly|mainly|just as|only|except|soon|shortly|most recently|just)[\s,]*$/;

/** Words on which no title ends, among them what the date words leave behind. */
const unfinished =
  /,\s+(?:the|its|their) (?:\p{L}+est|most \p{L}+)(?: (?:rate|level|rise|fall|gain|loss|increase|drop|total|figure|number|pace))?$|,\s+(?:the|an?) (?:day|night|week|month|year|time|period)$|\s+(?:on|in|at|during|by) the (?:early |late )?(?:day|night|morning|afternoon|evening|week|weekend|month|year|hours?|eve|start|beginning|end|middle|time)(?: of)?$|\s+(?:in|for|over|during) the (?:\p{L}+ )?(?:days|weeks|months?|quarters?|years?|half|hours|period)(?: to| ended| ending| through)$|\s+(?:to be )?(?:held|scheduled for|planned for)$|\s+that (?:began|started|ended|opened|occurred|happened|took place)$|\s+as last$|\s+at the (?:earliest|latest)$|\s+in (?:both|each|either)$|[\s,]+(?:and|or|but|of|the|an?|at|from|than|as|starting|beginning|about|around|at least|at most|(?<!\bas )much|most|as (?:well|long|soon|far)|(?<!\b(?:be|is|are) )due|(?<!(?:\b(?:be|is|are|was|were|become)|%) )effective|ended|ending|early|late|just)$/u;

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

const dangling =
  /[\s,]+(?:our|my|your|and|but|or|to|for|with|in|on|at|by|from|of|the|an?|their|his|its|her|that|which|who|as|not|any|some|is|are|be|if|when|than|more|also|only|even|about|at least|at most)$/i;

/**
 * A title of at most 90 characters, or somewhat more where only that ends well; where nothing does,
 * it breaks off with "…". A cut between clauses is better than one inside a clause.
 */
function shorten(whole: string, known?: KnownWords): string {
  if (whole.length <= longestTitle) return whole;
  const plain = whole.replace(betweenDashes, '');
  if (plain.length <= longestTitle) return plain;
  let title = withoutApposition(plain, termsIn(plain, known));
  // "sentences Jo Lunt, 41, a clerk at the bank, to …"
  if (title.length > longestTitle && title !== plain)
    title = withoutApposition(title, termsIn(title, known));
  if (title.length <= longestTitle) return title;
  const terms = termsIn(title, known);
  const fits = bestCut(terms, longestTitle);
  if (title.length <= barelyLonger && !/[,;]/.test(terms[fits]?.before ?? '')) return title;
  const cut =
    fits ||
    (title.length <= longestAllowed ? terms.length : bestCut(terms, longestAllowed)) ||
    (title.length <= longestWhole ? terms.length : bestCut(terms, longestWhole)) ||
    Math.max(0, cutInList(terms)) ||
    cutBeforeDescription(terms, longestWhole);
  if (cut === terms.length) return title;
  if (cut === 0) return breakOff(title, terms);
  const end = terms[beforeApposition(terms, cut) - 1]?.end ?? 0;
  let short = title.slice(0, end).replace(/\s+between\s+(?:(?!\sand\s).)*$/, '');
  while (dangling.test(short)) short = short.replace(dangling, '');
  if (short.split('(').length > short.split(')').length)
    short = short.slice(0, short.lastIndexOf('('));
  return isBalanced(short) ? short : closeQuote(short);
}

/** The terms of a title's words; what lies far behind the longest title cannot change where it is cut. */
function termsIn(title: string, known: KnownWords | undefined): Term[] {
  const start = title.slice(0, 4 * longestTitle);
  return known ? termsOfTitle(start, known) : tagTerms(start, []);
}

/** What a long title goes without: "a ship -- the oldest of the fleet -- and its crew". */
const betweenDashes = /\s(?:--|[–—_])\s[^–—_]*?\s(?:--|[–—_])(?=\s)/u;

/** Words that stop nowhere: cut behind the last that fits, not inside a name, and shown to be cut. */
function breakOff(title: string, terms: readonly Term[]): string {
  let at = terms.findLastIndex(({ end }) => end <= longestTitle - 2);
  while (at > 0 && !mayBreakBehind(terms, at)) at--;
  let short = title.slice(0, terms[at]?.end ?? 0);
  while (dangling.test(short)) short = short.replace(dangling, '');
  if (short.length < shortestCut) return '';
  if (!isBalanced(short)) return closeQuote(short);
  return endsWhole(terms, at + 1) ? short : `${short} …`;
}

/** Behind a noun or a verb that is whole: not inside a name, and not behind what leads on to more. */
function mayBreakBehind(terms: readonly Term[], at: number): boolean {
  const [term, next] = [terms[at], terms[at + 1]];
  if (
    !term ||
    /^-/.test(next?.before ?? '') ||
    term.tags.has('Auxiliary') ||
    /^(?:that|-+)$/.test(term.lower)
  )
    return false;
  if (!['Noun', 'Verb', 'Value'].some((tag) => term.tags.has(tag))) return false;
  return !(term.tags.has('Noun') && next?.tags.has('Noun') === true && next.before === ' ');
}

/** Index of the term before which a title may end within so many characters; 0 when there is none. */
function bestCut(terms: readonly Term[], longest: number): number {
  const verb = terms.findIndex(({ tags }, at) => at > 0 && tags.has('Verb') && !tags.has('Gerund'));
  let [between, inside] = [0, 0];
  for (let at = Math.max(1, verb + 1); at < terms.length; at++) {
    const end = terms[at - 1]?.end ?? 0;
    if (end > longest) break;
    if (end < shortestCut || !mayStopBefore(terms, at)) continue;
    if (isInsideList(terms, at)) continue;
    if (isBetweenClauses(terms, at)) between = at;
    else inside = at;
  }
  const far = (terms[between - 1]?.end ?? 0) >= longEnough;
  return far ? between : inside || between;
}

/** Where everything else is too long: inside a list; 0 when there is none. */
function cutInList(terms: readonly Term[]): number {
  return terms.findLastIndex((_, at) => {
    const end = terms[at - 1]?.end ?? 0;
    const fits = end >= shortestCut && end <= longestTitle;
    return fits && isInsideList(terms, at) && mayStopBefore(terms, at);
  });
}

/** From this length on a cut between clauses is better than a later one inside a clause. */
const longEnough = 40;

function closeBracket(title: string): string {
  const open = title.split('(').length > title.split(')').length;
  return open ? title.slice(0, title.lastIndexOf('(')) : title;
}

/** A quotation that is cut shows it. */
function closeQuote(short: string): string {
  return short.includes('“') ? `${short} …”` : `${short} …"`;
}
