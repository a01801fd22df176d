import type { Term } from '../grammar/terms.ts';
import { hedges } from '../grammar/verb-forms.ts';
import { auxiliaries } from '../grammar/words.ts';

/** What is known of the words of a title from the sentence it is made of. */
export interface KnownWords {
  /** Who or what it opens with. */
  subject: string;
  /** Its verb, with what helps it: "is launched", "to visit". */
  verb: string;
  /** The terms of the sentence, in order, that its other words come from. */
  terms: readonly Term[];
}

/**
 * The terms of a title, tagged as its sentence is: a present tense without its sentence is taken for a
 * noun too easily, and the sentence is tagged already.
 */
export function termsOfTitle(title: string, known: KnownWords): Term[] {
  const words = [
    ...known.subject.split(' ').map((word) => subjectWord(word, known.terms)),
    ...verbTerms(known.verb),
    ...known.terms,
  ];
  const lower = title.toLowerCase().replace(/’/g, "'");
  const terms: Term[] = [];
  let at = 0;
  for (const word of words) {
    if (word.lower === '') continue;
    const start = lower.indexOf(word.lower, at);
    if (start < 0 || /[\p{L}\p{N}]/u.test(lower.slice(at, start))) continue;
    const end = start + word.lower.length;
    const text = title.slice(start, end);
    terms.push({ ...word, text, start, end, before: title.slice(at, start), dated: false });
    at = end;
  }
  return terms;
}

type Word = Pick<Term, 'lower' | 'tags'>;

/** What opens a title is no verb, whatever it looks like. */
function subjectWord(text: string, terms: readonly Term[]): Word {
  const lower = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}$£€#]+|[^\p{L}\p{N}%]+$/gu, '');
  const tags = terms.find((term) => term.lower === lower)?.tags;
  if (!tags) return { lower, tags: new Set(['Noun', 'ProperNoun']) };
  return { lower, tags: tags.has('Verb') ? new Set(['Noun']) : tags };
}

function verbTerms(verb: string): Word[] {
  const words = verb.split(' ').filter((word) => word !== '');
  return words.map((lower, at) => {
    if (/^(?:to|that)$/.test(lower)) return { lower, tags: new Set(['Conjunction']) };
    if (hedges.has(lower)) return { lower, tags: new Set(['Adverb']) };
    const tags = new Set(['Verb']);
    if (auxiliaries.has(lower)) tags.add('Auxiliary');
    const helper = words[at - 1] ?? '';
    if (helper === 'to') tags.add('Infinitive');
    if (/^(?:be|been|is|are|have)$/.test(helper))
      tags.add(/ing$/.test(lower) ? 'Gerund' : 'PastTense');
    else tags.add('PresentTense');
    return { lower, tags };
  });
}
