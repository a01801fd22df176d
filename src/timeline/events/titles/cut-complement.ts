import { findFiniteVerb } from '../grammar/finite-verbs.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Term } from '../grammar/terms.ts';
import { infinitiveOf } from '../grammar/verb-inflection.ts';
import { clauseOpeners, complements, openEnded, takesInfinitive } from './cut-words.ts';

/**
 * Whether what follows a cut is the other half of what stands before it: "as long | as", "turned it |
 * over", "expects prices | to fall", "links him | to a theft", "it is a matter of days | before".
 */
export function completes(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (!before || !term) return false;
  // "to seek, unsuccessfully, | a seat"
  if (/,/.test(term.before) && before.tags.has('Adverb') && /,/.test(before.before)) return true;
  const aside = /,/.test(term.before) && /,/.test(next?.before ?? '') && term.tags.has('Adverb');
  if (aside && before.tags.has('Verb')) return true;
  // "whether the mill | and two rivals had fixed prices"
  const asks = terms.findLastIndex(({ lower }, index) => index < at && lower === 'whether');
  const asked = terms.slice(asks + 1, at).some(({ tags }) => tags.has('Verb'));
  if (asks >= 0 && !asked) return true;
  // "in a cell hours | after", "$1 million | in damage"
  if (/^(?:hours|minutes|days|weeks|months|years|moments)$/.test(before.lower)) {
    if (/^(?:after|before|later|earlier)$/.test(term.lower)) return true;
  }
  // "saves the mill | about $4 million"
  if (/^(?:about|around|over|nearly|some)$/.test(term.lower) && next?.tags.has('Value'))
    return true;
  // "a fall of 87 cents | in its shares"
  const fall = terms.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'of');
  if (fall && term.lower === 'in' && /^(?:cents|points|pence|yen)$/.test(before.lower)) return true;
  const amount = before.tags.has('Value') || before.tags.has('Money');
  if (amount && term.lower === 'in' && next?.before === ' ' && /^\p{Ll}/u.test(next.text)) {
    if (next.tags.has('Noun') && !next.tags.has('Place')) return true;
  }
  if (/^(?:as|than)$/.test(term.lower) && isCompared(terms, at)) return true;
  // "falls 50% | to 75%"
  if (term.lower === 'to' && before.tags.has('Value') && next?.tags.has('Value')) return true;
  if (!next && (term.tags.has('Preposition') || clauseOpeners.has(term.lower))) return true;
  if (term.tags.has('Particle') && !isNominal(next)) return true;
  if (/^(?:before|until|that|when|to|for)$/.test(term.lower) && isEmptySubject(terms, at)) {
    return true;
  }
  const verb = terms.slice(0, at).findLast(({ tags }) => tags.has('Verb'));
  if (!verb || verb === before) return false;
  return isOwed(terms, at, verb);
}

/** "asks the owner | of the ship to sell it": whether what a verb needs comes only behind the cut. */
function isOwed(terms: readonly Term[], at: number, verb: Term): boolean {
  const infinitive = infinitiveOf(verb);
  const rest = terms.slice(at, at + farthestComplement);
  if (takesInfinitive.has(infinitive)) {
    return rest.some(({ lower }, index) => {
      return lower === 'to' && terms[at + index + 1]?.tags.has('Infinitive') === true;
    });
  }
  if (waitsForInfinitive(terms, at, verb)) return true;
  const prepositions = complements.get(infinitive);
  if (!prepositions || hasComplement(terms, at, verb)) return false;
  return rest.some(({ lower }, index) => {
    // "is seen from the hill, | as well as …"
    if ([rest[index - 1], rest[index + 1]].some((near) => near?.lower === 'well')) return false;
    return prepositions.has(lower) && (index === 0 || /^(?:as|to|with)$/.test(lower));
  });
}

/** "pays for two clerks | to fly to Lima", "decides at a congress | in Lima to invite two parties" */
function waitsForInfinitive(terms: readonly Term[], at: number, verb: Term): boolean {
  const from = terms.indexOf(verb) + 1;
  const infinitive = infinitiveOf(verb);
  const pays = terms[from]?.lower === 'for' && /^(?:pay|wait|ask|arrange)$/.test(infinitive);
  const behind = terms[from]?.tags.has('Preposition') === true && decides.test(infinitive);
  if (!pays && !behind) return false;
  const to = terms.findIndex(({ lower }, index) => {
    return index >= from && lower === 'to' && terms[index + 1]?.tags.has('Infinitive') === true;
  });
  return to >= at && to < at + farthestComplement;
}

/** Verbs that say with an infinitive what somebody does next, whatever stands between. */
const decides =
  /^(?:decide|agree|refuse|vow|promise|threaten|offer|pledge|decline|choose|resolve)$/;

/** How many words behind a cut the other half of its verb may stand. */
const farthestComplement = 8;

/** "as well | as", "more | than", "so far | as". */
function isCompared(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.lower ?? '';
  return /^(?:well|long|soon|far|much|many|early|late|such|same|more|less|rather|other)$/.test(
    before,
  );
}

/** "it is a matter of days | before …": what is told comes after the cut. */
function isEmptySubject(terms: readonly Term[], at: number): boolean {
  const it = terms.slice(0, at).findLastIndex(({ lower }) => lower === 'it');
  if (it < 0 || (it > 0 && terms[it - 1]?.lower !== 'that')) return false;
  return terms
    .slice(it + 1, it + 3)
    .some(({ lower }) => /^(?:is|was|be|will|would|may)$/.test(lower));
}

/** Whether the verb has its preposition already: "links him to a theft | in …". */
function hasComplement(terms: readonly Term[], at: number, verb: Term): boolean {
  const from = terms.indexOf(verb) + 1;
  const prepositions = complements.get(infinitiveOf(verb));
  return terms.slice(from, at).some(({ lower }) => prepositions?.has(lower));
}

/** "asks the bank | …": the verb's other half is still to come. */
export function takesMore(terms: readonly Term[], at: number): boolean {
  const verb = terms.slice(0, at).findLast(({ tags }) => tags.has('Verb'));
  return verb !== undefined && takesInfinitive.has(infinitiveOf(verb));
}

/** "ended in shouting | after …": what a preposition governs and a clause follows is a noun. */
function isNounInIng(terms: readonly Term[], at: number): boolean {
  const governed = terms[at - 2]?.tags.has('Preposition') === true;
  return (
    governed && /^(?:after|before|as|when|while|because|amid|during)$/.test(terms[at]?.lower ?? '')
  );
}

/** Whether the word before a cut needs what comes after: "associated | with", "trying | to". */
export function leadsOn(terms: readonly Term[], at: number): boolean {
  const [before, term] = terms.slice(at - 1, at + 1);
  if (!before || !term) return true;
  if (before.tags.has('Preposition') || before.tags.has('Determiner')) return true;
  if (before.tags.has('Possessive')) return true;
  // "gather to go | through the agenda"
  if (before.tags.has('Verb') && terms[at - 2]?.lower === 'to') return true;
  if (before.tags.has('Verb') && term.lower === 'to') return true;
  // "an agreement reached | between"
  const participle = before.tags.has('PastTense') && terms[at - 2]?.tags.has('Noun') === true;
  if (participle && findFiniteVerb(terms, 0, at - 1) >= 0 && !clauseOpeners.has(term.lower))
    return true;
  const verbal =
    terms[at - 2]?.lower === 'to' || before.tags.has('Verb') || before.tags.has('Particle');
  if (verbal && /^(?:and|or)$/.test(term.lower)) return true;
  if (before.tags.has('Conjunction') || before.tags.has('Auxiliary')) return true;
  if (openEnded.has(before.lower)) return true;
  if (before.tags.has('Gerund')) return !isNounInIng(terms, at);
  if (/^(?:to|for|of|with|about|from)$/.test(term.lower) && before.tags.has('Adjective'))
    return true;
  // "belongs | with his father"; but "dies | at a hospital"
  if (
    before.tags.has('Verb') &&
    !terms[at - 2]?.tags.has('Adjective') &&
    /^(?:with|to|for|on|from|about|against|into|by|than|under|over)$/.test(term.lower)
  ) {
    return true;
  }
  return before.tags.has('PastTense') && /^(?:with|to|of|into)$/.test(term.lower);
}
