import type { Clause } from './clauses.ts';
import { findFiniteVerb, isFinite, skipAdverbs } from './finite-verbs.ts';
import { isPerson } from './speech.ts';
import type { Term } from './terms.ts';
import { speechVerbs } from './words.ts';

/**
 * “…, officials said”: a noun or two and a verb of saying, up to the next comma or the end. After a
 * closing quotation mark the speaker may be longer: “…,” the captain, Olga Petrova, said.
 */
export function isSpeechTag(terms: readonly Term[], at: number): boolean {
  const quoted = /["”]/.test(terms[at]?.before ?? '') || isNameWithOffice(terms, at);
  for (let index = at; index < Math.min(terms.length, at + 12); index++) {
    const term = terms[index];
    if (!term || (index > at && !quoted && /,/.test(term.before))) return false;
    if (index > at && speechVerbs.has(term.lower)) {
      let after = index + 1;
      while (terms[after]?.dated || (term.lower === 'told' && isPerson(terms[after]))) after++;
      const rest = terms[after];
      const opens = rest?.tags.has('Preposition') === true && !saysThat(terms, after);
      return !rest || opens || quoted || /[,;"”]/.test(rest.before);
    }
    const helps =
      /^(?:has|have)$/.test(term.lower) && speechVerbs.has(terms[index + 1]?.lower ?? '');
    if (term.tags.has('Verb') && !helps) return false;
  }
  return false;
}

/** "…, Ana Ruiz, the mayor, said": a name, what its bearer is, and a verb of saying that ends the sentence. */
function isNameWithOffice(terms: readonly Term[], at: number): boolean {
  if (!/^\p{Lu}/u.test(terms[at]?.text ?? '')) return false;
  let says = at + 1;
  while (says < at + longestTag && !speechVerbs.has(terms[says]?.lower ?? '')) says++;
  const between = terms.slice(at, says);
  const commas = between.slice(1).filter(({ before }) => /,/.test(before)).length;
  const closed = /,/.test(terms[says]?.before ?? '') && commas === 1;
  if (!closed || between.some(({ tags }) => tags.has('Verb'))) return false;
  return terms.slice(says + 1).every(({ dated }) => dated);
}

/** How many words a name with what its bearer is may have. */
const longestTag = 16;

/** Whether a "that" follows in the same stretch: "officials said in a letter that …". */
function saysThat(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < terms.length; at++) {
    if (/[,;]/.test(terms[at]?.before ?? '')) return false;
    if (terms[at]?.lower === 'that') return true;
  }
  return false;
}

/** “…,” said Ana Ruiz: a verb of saying first, and who says it. */
export function isInvertedTag(
  terms: readonly Term[],
  from: number,
  at: number,
  kind: Clause['kind'],
): boolean {
  const [says, who] = [terms[at], terms[at + 1]];
  if (!says || !who || !speechVerbs.has(says.lower) || !says.tags.has('Verb')) return false;
  const quoted = /["”]/.test(says.before);
  if (!quoted && (kind !== 'main' || !/^(?:says|said|adds|added|wrote)$/.test(says.lower)))
    return false;
  if (who.dated || !['ProperNoun', 'Determiner', 'Noun'].some((tag) => who.tags.has(tag)))
    return false;
  return (quoted || findFiniteVerb(terms, from, at) >= 0) && !who.tags.has('Pronoun');
}

/** “…, it was reported”: nobody in particular says it. */
export function isImpersonalTag(terms: readonly Term[], at: number): boolean {
  const [it, be, says] = terms.slice(at, at + 3);
  return (
    it?.lower === 'it' &&
    /^(?:is|was|has|had)$/.test(be?.lower ?? '') &&
    /^(?:reported|announced|said|revealed|confirmed|disclosed|been)$/.test(says?.lower ?? '')
  );
}

/** What stands before a source in commas: a statement, or the subject of one that goes on after it. */
export function statesSomething(terms: readonly Term[], from: number, at: number): boolean {
  if (findFiniteVerb(terms, from, at) >= 0) return true;
  let end = at;
  while (end < terms.length && !isFinite(terms, end)) end++;
  const next = skipAdverbs(terms, end + 1);
  return /,/.test(terms[next]?.before ?? '') && isFinite(terms, next);
}
