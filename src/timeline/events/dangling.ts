import { mayStopBefore } from './cut.ts';
import { phrase } from './phrase.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import { namePronoun } from './taken-up.ts';

/**
 * The words behind a title's verb, without a "his" or "she" that its reader could not tell: named,
 * where the sentences before say who it is; else the title ends before it, where it may.
 *
 * @param from index of the first term of the words; `opening` that of the clause's first
 */
export function wordsBehindVerb(
  context: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
): { words: string; to: number } {
  const { sentence, terms } = context;
  const persons = danglingAt(context, subject, { opening, from, to });
  const at = persons < 0 ? itsAt(context, subject, { from, to }) : persons;
  if (at < 0) return { words: phrase(sentence, terms, from, to), to };
  const lower = terms[at]?.lower ?? '';
  const who = namePronoun(context, /^(?:her|she)$/.test(lower) ? 'she' : 'he');
  if (persons >= 0 && who.standsAlone && who.actors.length === 1) {
    const owns = lower === 'his' || (lower === 'her' && isNominal(context, at + 1));
    const name = owns ? `${who.words}’s` : who.words;
    const words = [phrase(sentence, terms, from, at), name, phrase(sentence, terms, at + 1, to)];
    return { words: words.filter(Boolean).join(' '), to };
  }
  // "find rust | in its hull"
  if (persons < 0 && terms[at - 1]?.tags.has('Preposition') && at - 1 > from) {
    return { words: phrase(sentence, terms, from, at - 1), to: at - 1 };
  }
  const clause = terms.slice(opening, Math.min(to, at + 2));
  for (let end = at; end > Math.max(from + 1, at - longestWay); end--) {
    if (mayStopBefore(clause, end - opening)) {
      return { words: phrase(sentence, terms, from, end), to: end };
    }
  }
  return { words: phrase(sentence, terms, from, to), to };
}

/** How many words before a pronoun a title may end for its sake. */
const longestWay = 20;

/** How far a title reaches, in words of its clause. */
const longestRead = 80;

/** Index of the first pronoun for a person where the title names no one person before it; or -1. */
function danglingAt(
  { terms, mentions, actorOf }: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
): number {
  if (subject.actors.some((id) => actorOf(id)?.kind === 'person')) return -1;
  for (let at = opening; at < Math.min(to, from + longestRead); at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    const named = mentions.some(({ start, end, actor }) => {
      return start <= term.start && term.start < end && actorOf(actor)?.kind === 'person';
    });
    const person = term.tags.has('Person') || term.tags.has('Actor') || persons.test(term.lower);
    if (named || (person && !term.tags.has('Plural'))) return -1;
    if (at >= from && /^(?:his|her|him|he|she)$/.test(term.lower)) return at;
  }
  return -1;
}

/** Index of an "its" behind a verb whose subject is several and that nothing else there can own; or -1. */
function itsAt(
  { terms, mentions }: SubjectContext,
  subject: Subject,
  { from, to }: { from: number; to: number },
): number {
  if (!subject.plural) return -1;
  for (let at = from; at < Math.min(to, from + longestRead); at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'its') return at;
    const named = mentions.some(({ start, end }) => start < term.end && term.start < end);
    const determined = term.tags.has('Determiner') || term.tags.has('Possessive');
    if (named || determined || term.tags.has('ProperNoun') || term.tags.has('Verb')) return -1;
  }
  return -1;
}

/** Nouns for one person that a tagger does not know as such. */
const persons =
  /(?:^(?:man|woman|boy|girl|mother|father|brother|sister|son|daughter|wife|husband|chief|head|pilot|star|suspect|victim|striker|singer|actress)|(?:man|woman|er|or|ist|ian|ant))$/;

function isNominal({ terms }: SubjectContext, at: number): boolean {
  return ['Noun', 'Adjective', 'Value'].some((tag) => terms[at]?.tags.has(tag));
}
