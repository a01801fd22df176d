import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';

/** Index of the first pronoun for a person where the title names no one person before it; or -1. */
export function danglingAt(
  { terms, mentions, actorOf }: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
): number {
  if (subject.actors.some((id) => actorOf(id)?.kind === 'person')) return -1;
  // "Mr Lind's stepmother, who …, spoke from her home": whose it is stands before what describes her.
  if (!subject.plural && persons.test(subject.words.split(' ').at(-1) ?? '')) return -1;
  for (let at = opening; at < Math.min(to, from + longestRead); at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    const named = mentions.some(({ start, end, actor }) => {
      return start <= term.start && term.start < end && actorOf(actor)?.kind === 'person';
    });
    if (named || (isPerson(term) && !term.tags.has('Plural'))) return -1;
    if (at >= from && /^(?:his|her|him|he|she)$/.test(term.lower)) return at;
  }
  return -1;
}

/** Index of an "its" behind a verb whose subject is several and that nothing else there can own; or -1. */
export function itsAt(
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

/** Whether a word is a name or a noun for a person. */
export function isPerson({ tags, lower }: Term): boolean {
  const noun = tags.has('Noun') && !tags.has('Pronoun') && persons.test(lower);
  return tags.has('Person') || tags.has('Actor') || noun;
}

/** Nouns for one person that a tagger does not know as such. */
const persons =
  /(?:^(?:man|woman|boy|girl|mother|father|brother|sister|son|daughter|wife|husband|chief|head|pilot|star|suspect|victim|actress|guard|coach|captain|judge|nurse|teen|child|student|resident|agent|patient|neighbour|colleague|friend|relative|witness|boss|aide|uncle|aunt|widow|baby)|(?:man|woman|er|or|ist|ian|ant|(?<!mitt)ee))$/;

/** How far a title reaches, in words of its clause. */
const longestRead = 80;
