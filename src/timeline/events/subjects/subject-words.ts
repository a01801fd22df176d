import type { Actor, ActorMention } from '../../model.ts';
import type { Focus } from './focus.ts';
import type { Term } from '../grammar/terms.ts';

/** Who or what a clause is about, ready to open a title. */
export interface Subject {
  words: string;
  plural: boolean;
  /** Ids of the actors the words name, also where the sentence only has a pronoun for them. */
  actors: string[];
  /** Whether the words can stand without the sentence before: no unresolved pronoun. */
  standsAlone: boolean;
}

/** What is needed to name the subject of a clause. */
export interface SubjectContext {
  sentence: string;
  terms: readonly Term[];
  mentions: readonly ActorMention[];
  actorOf(id: string): Actor | undefined;
  /** Who "he", "it" or "the company" would be, from the sentences before. */
  focus: Focus;
  /** What or whom the sentence before is about, where that is no actor; asked for only when needed. */
  subjectBefore?: (pronoun: string) => Subject | null;
}

/** Some actors as a subject: "A", "A and B", "A, B and C". */
export function subjectOf(actors: readonly Actor[]): Subject {
  const unique = [...new Set(actors)];
  const names = unique.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  const words = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return {
    words,
    plural: unique.length > 1,
    actors: unique.map(({ id }) => id),
    standsAlone: true,
  };
}

/** "Its new service, Hermes" needs its second comma before a verb. */
export function closedApposition(words: string): string {
  // "the body of Ana Ruiz, 52"
  if (/\p{L}, \d{1,3}$/u.test(words)) return `${words},`;
  return /^[^,]+, (?!and\b)[^,]+$/.test(words) && !/\band\b/.test(words) ? `${words},` : words;
}
