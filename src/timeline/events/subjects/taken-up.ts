import type { Actor } from '../../model.ts';
import { bodyMeant, isCompany, meantBy, noFocus } from './focus.ts';
import { phrase } from '../grammar/phrase.ts';
import { isPlural } from './subject-number.ts';
import { type Subject, type SubjectContext, subjectOf } from './subject-words.ts';
import { belongings, firms, ofFigures, speakerPronouns } from '../grammar/words.ts';

/** Words for the one actor, or two, that a pronoun can mean; the pronoun itself when that is open. */
export function namePronoun({ focus, subjectBefore }: SubjectContext, pronoun: string): Subject {
  const found = meantBy(focus, pronoun);
  if (found) return subjectOf(found);
  const taken = /^(?:it|they|he|she)$/.test(pronoun) && focus.persons.length === 0;
  const before = taken || /^(?:it|they)$/.test(pronoun) ? (subjectBefore?.(pronoun) ?? null) : null;
  if (before && before.plural === (pronoun === 'they')) return before;
  return {
    words: pronoun,
    plural: pronoun === 'they' || pronoun === 'both' || speakerPronouns.has(pronoun),
    actors: [],
    standsAlone: false,
  };
}

/** The context of a clause in which every pronoun would be a guess. */
export function withoutFocus(context: SubjectContext): SubjectContext {
  return { ...context, focus: noFocus, subjectBefore: () => null };
}

/** "The company", "the bank's profit": the organisation that was named before, where one can be meant. */
export function takenUp(context: SubjectContext, from: number, to: number): Subject | null {
  const { terms, sentence, focus } = context;
  const [article, noun] = [terms[from], terms[from + 1]];
  if (article?.lower !== 'the' || !noun || from + 1 >= to) return null;
  const [word = '', genitive] = noun.lower.split("'");
  if (!firms.has(word) || (genitive === undefined) !== (from + 2 === to)) return null;
  const body = namesUnknown(context, from) ? null : bodyMeant(focus, word);
  if (!body) return null;
  if (genitive === undefined) return subjectOf([body]);
  const words = `${body.name}’s ${phrase(sentence, terms, from + 2, to)}`;
  return { words, plural: isPlural(terms, from + 2, to), actors: [], standsAlone: true };
}

/** "A memo at Lenta showed the company …": the sentence itself names what no actor is known for. */
function namesUnknown({ terms, mentions }: SubjectContext, from: number): boolean {
  return terms.slice(1, from).some(({ text, tags, start, end, dated }) => {
    const name = /^\p{Lu}/u.test(text) && (tags.has('ProperNoun') || tags.has('Organization'));
    const known = mentions.some((mention) => mention.start < end && start < mention.end);
    return name && !known && !dated && !tags.has('Place') && !tags.has('Person');
  });
}

/** "Net income rose", "the stock fell": whose, when one organisation is what the sentences are about. */
export function ownerUnnamed(
  { terms, focus }: SubjectContext,
  from: number,
  to: number,
): Actor | null {
  const head = terms[to - 1];
  if (!head || !belongings.has(head.lower) || to - from > 4) return null;
  const plain = terms.slice(from, to).every(({ lower, tags, dated }) => {
    const figure = belongings.has(lower) || ofFigures.has(lower);
    return !dated && (lower === 'the' || tags.has('Adjective') || figure);
  });
  const [named, ...more] = focus.bodies[0] ?? [];
  return plain && named && more.length === 0 && isCompany(named) ? named : null;
}

/** "The bank said it …", "Ruiz said she …": the one who says it, where number and kind agree. */
export function meansSpeaker(
  { actorOf }: SubjectContext,
  speaker: Subject,
  pronoun: string,
): Subject | null {
  const [id] = speaker.actors;
  const kind = id === undefined ? null : (actorOf(id)?.kind ?? null);
  if (pronoun === 'they') return speaker.plural ? speaker : null;
  if (speaker.plural) return null;
  if (pronoun === 'it') return kind === 'person' ? null : speaker;
  return (pronoun === 'he' || pronoun === 'she') && kind !== 'organisation' && kind !== 'country'
    ? speaker
    : null;
}

/** "its profit", said by the bank, is "the bank's profit" to who reads no more than the title: its words, and whose it is. */
export function ownerNamed(
  context: SubjectContext,
  words: string,
  speaker: Subject | null,
): Pick<Subject, 'words' | 'actors'> {
  const unnamed = { words, actors: [] };
  const pronoun = { its: 'it', his: 'he', her: 'she', their: 'they' }[
    /^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? ''
  ];
  if (!pronoun) return unnamed;
  const owner =
    (speaker && meansSpeaker(context, speaker, pronoun)) ?? namePronoun(context, pronoun);
  if (!owner.standsAlone) return unnamed;
  const genitive = owner.plural && /s$/.test(owner.words) ? '’' : '’s';
  return {
    words: `${owner.words}${genitive}${words.slice(words.indexOf(' '))}`,
    actors: owner.actors,
  };
}
