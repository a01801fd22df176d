import { findFiniteVerb, isFinite } from '../grammar/finite-verbs.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from './title.ts';
import { presentOf } from '../grammar/verb-inflection.ts';
import { surePasts, sureVerbs } from '../grammar/verb-forms.ts';
import {
  auxiliaries,
  coordinators,
  looseSubordinators,
  relatives,
  speechVerbs,
  subordinators,
} from '../grammar/words.ts';
import { reasons, withWords } from '../reasons.ts';

/**
 * Why the title of a statement would not do for somebody who reads no more than it: a sentence for
 * the editor; `null` when it is sound. A title opens with who or what it is about, has one verb, and
 * does not break off.
 */
export function faultOfTitle(terms: readonly Term[], statement: Statement): string | null {
  const { title, standsAlone, verb } = statement;
  if (title === '') return reasons.breaksOff;
  if (contracted.test(title) || !standsAlone) {
    const [word = ''] = title.split(' ');
    return withWords(reasons.unclear, word.toLowerCase());
  }
  if (statement.unclear !== undefined) return withWords(reasons.unclearInTitle, statement.unclear);
  if (helpless.test(title) || headless.test(title) || garbled.test(title)) {
    return reasons.noSubject;
  }
  if (/^(?:[\p{L}-]+ ){1,4}of (?:her|him|them|it|these|those) /u.test(title))
    return reasons.noSubject;
  // "Shootings happen", "Accord is announced"
  if (
    /^\S+ (?:happens?|occurs?|takes? place)$|^\S+ (?:is|are) (?:announced|completed|released|disclosed)$/.test(
      title,
    )
  )
    return reasons.tooLittle;
  // "will not open until May"
  const open = brokenOff.test(title) && !/(?:\buntil|\d) May$/.test(title);
  if (open || !isClosed(title) || losesVerb(statement) || losesSaid(terms, statement)) {
    return reasons.breaksOff;
  }
  if (title.split(' ').length < (isTold(statement) ? 2 : fewestWords)) {
    return reasons.tooLittle;
  }
  if (
    verb.infinitive === 'say' &&
    !/ that |[“"]/.test(title) &&
    /\bsays? (?:in|at|on|to|during|here)\b/.test(title)
  ) {
    return reasons.tooLittleSaid;
  }
  if (verb.infinitive === 'tell' && /\btells? (?:\S+ ?){1,4}$/.test(title)) {
    return reasons.tooLittleTold;
  }
  if (/^[^,]*\band (?:is|are|was|were|has|have|may|might|will|would|could|to)\b/.test(title)) {
    return reasons.noSubject;
  }
  // "Offer to expire": which of them all nobody could tell
  if (
    verb.planned &&
    /^(?:\p{L}+ )?(?:offer|deal|transaction|sale|purchase|merger|accord) to \p{L}+$/iu.test(title)
  )
    return reasons.tooLittlePlanned;
  if (
    !isTold(statement) &&
    verb.planned &&
    title.split(' ').length <= fewestWords &&
    statement.actors.length === 0
  ) {
    return reasons.tooLittlePlanned;
  }
  const behind = terms[verb.to];
  const says = speechVerbs.has(verb.infinitive);
  const object = says || behind?.dated ? '' : (behind?.lower ?? '');
  const stands = /^(?:it|them|him|this|these|those)$/.test(object) && title.includes(` ${object}`);
  if (stands && !isDeterminer(terms, verb.to)) {
    return withWords(reasons.unclearInTitle, object);
  }
  // "rules against them", "implies as much": what a title that ends so means stands elsewhere
  const last = / (?:against|with|for|to|from|by|on|about|at|of) (them|him|us)$/.exec(title)?.[1];
  if (last && !/\b(?:and|people|\p{L}+s)\b/u.test(behindVerb(title, statement)))
    return withWords(reasons.unclearInTitle, last);
  if (/ as much$/.test(title)) return reasons.tooLittleSaid;
  if (verb.supposed === 'could' && verb.voice === 'active' && verb.infinitive !== 'be') {
    return reasons.onlyImagined;
  }
  const name = /^\p{Lu}\S* \p{Lu}/u.test(title) && statement.kind === 'relative';
  if ((statement.actors.length > 0 || name) && happens(terms, verb)) return reasons.misread;
  if (spendsTime(terms, statement) || objectless.test(title)) return reasons.setNotWhen;
  if (!speechVerbs.has(verb.infinitive) && hasSecondVerb(terms, statement)) {
    return reasons.tooInvolved;
  }
  return null;
}

/** Whether the sentence tells it itself, rather than mentioning it in passing. */
function isTold({ kind }: Statement): boolean {
  return kind === 'main' || kind === 'and' || kind === 'resumed';
}

/** A title needs somebody, a verb, and what is done; but a main clause may be as short as it likes. */
const fewestWords = 3;

/** A pronoun with its verb: "He's a strong man". */
const contracted = /^(?:he|she|it|they|we|i|you|that|there|this|who|what)['’]/i;

/** What opens no title even where it is no pronoun; but "US troops". */
const helpless =
  /^(?!US )(?:there|here|being|having|to|of|for|with|by|from|than|because|although|though|despite|following|according|which|what|how|why|when|where|while|whether|as|if|in|on|at(?! least| most)|and|but|or|nor|so(?!-)|not|no longer|soon|even|(?:just|only)(?! \d| (?:one|two|three|four|five|six|seven|eight|nine|ten|a|half|about)\b)|too|later|most of which|neither|nobody|nothing|none|(?:under|over|after|before|during|since|until|through|amid|among|between|without|within|against|near) (?!\d|\w+ (?:hundred|thousand|million|dozen))|we|i|you|us|me|our|my|your)\b/i;

/** Two subjects or two verbs side by side: the sentence was not read right. */
const garbled = /^[^,]+, (?:he|she|it|they)\b|\b(?:is|are) be\b/i;

/** An amount that is nobody's: "29 cents a share adjusts …", "5, 4 - 4 clinches …". */
const headless =
  /^(?:\d[\d.]*%|[A-Z]{0,2}[$£€]?\d[\d.,]*(?: (?:million|billion|cents?|francs|yen|pounds|marks))*,? (?:an?|each|on|in|at|to|or|per)\b|\d+, \d)/;

/** "picks [Saturday] as the start": without the date the verb has lost its object. */
const objectless = /\b(?:picks?|chooses?|selects?|designates?|proclaims?) as\b/;

/** Words behind which a reader waits for more. */
const brokenOff =
  /(?:\b(?:an?|the|of|to|and|or|but|nor|than|that|which|who|whose|whom|as|if|because|while|whether|his|her|its|their|is|are|was|were|be|been|has|have|had|will|would|could|may|might|not|said|very|more|such|into|from|with|between|says?|tells?)|,|[’']s)$/i;

function isClosed(title: string): boolean {
  const count = (mark: string) => title.split(mark).length;
  return count('(') === count(')') && count('“') === count('”');
}

/** What a title says between its verb and its last two words. */
function behindVerb(title: string, { verb: { infinitive, form } }: Statement): string {
  const words = title.split(' ').slice(0, -2);
  const verbs = [infinitive, form, presentOf(infinitive, false)];
  return words.slice(words.findIndex((word) => verbs.includes(word)) + 1).join(' ');
}

/** "these rules" says what, "these" does not. */
function isDeterminer(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  if (!/^(?:this|these|those)$/.test(terms[at]?.lower ?? '') || next?.dated) return false;
  return next?.before === ' ' && (next.tags.has('Noun') || next.tags.has('Adjective'));
}

/** "The boy, his mother, two aunts …": a long subject that was broken off before its verb. */
function losesVerb({ title, verb: { infinitive, form, planned, wish } }: Statement): boolean {
  if (!title.endsWith('…') || planned || infinitive === 'be') {
    return title.endsWith('…') && planned && wish !== null && !title.includes(` ${wish}`);
  }
  const words = title.toLowerCase().split(' ');
  return ![infinitive, form, presentOf(infinitive, false)].some((word) => words.includes(word));
}

/** "The court says that the case against the owner of …": of what is said the title has no verb. */
function losesSaid(terms: readonly Term[], { title, verb, to }: Statement): boolean {
  const said = / that (.*)$/.exec(title)?.[1]?.toLowerCase();
  const that = terms.findIndex(({ lower }, at) => at >= verb.to && lower === 'that');
  if (said === undefined || that < 0 || !speechVerbs.has(verb.form)) return false;
  const told = terms[findFiniteVerb(terms, that + 1, to)]?.lower;
  if (told === undefined) return false;
  // It stands in another tense there: "had" as "has".
  return auxiliaries.has(told) ? !helping.test(said) : !said.includes(told.slice(0, 3));
}

const helping =
  /\b(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|do|does|did|to)\b|n['’]t\b|['’](?:s|ll|d|re|ve)\b|cannot/;

/** "spent part of Sunday night with …": the words that are left of an object that was a time. */
function spendsTime(terms: readonly Term[], { verb, to }: Statement): boolean {
  if (verb.infinitive !== 'spend') return false;
  let at = verb.to;
  while (
    at < to &&
    /^(?:the|a|part|much|most|all|half|rest|some|whole|entire|of)$/.test(terms[at]?.lower ?? '')
  )
    at++;
  return terms[at]?.dated === true || terms[at - 1]?.dated === true;
}

/** Whether a second finite verb follows the first, with nothing between that opens a clause for it. */
function hasSecondVerb(terms: readonly Term[], { verb, to }: Statement): boolean {
  for (let at = verb.to; at < to; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”()]/.test(term.before)) return false;
    if (term.dated) continue;
    const { lower, tags } = term;
    // "the night the plane fell": a noun behind a noun opens a clause about it.
    const before = terms[at - 1];
    if (tags.has('Determiner') && before?.tags.has('Noun') && !before.dated) return false;
    if (coordinators.has(lower) || relatives.has(lower) || subordinators.has(lower)) return false;
    if (looseSubordinators.has(lower) || opensClause.test(lower)) return false;
    if (speechVerbs.has(lower) || (tags.has('Pronoun') && !tags.has('Possessive'))) return false;
    if (isFinite(terms, at) && (sureVerbs.has(lower) || surePasts.has(lower))) return true;
  }
  return false;
}

/** Nobody takes place: what does is not the subject that was found. */
function happens(terms: readonly Term[], { infinitive, to }: Statement['verb']): boolean {
  if (infinitive === 'take') return terms[to]?.lower === 'place';
  return infinitive === 'happen' && terms[to]?.lower !== 'to';
}

const opensClause = /^(?:that|as|than|how|what|why|whether|so|like|to)$/;
