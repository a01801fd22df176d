import type { Subject } from '../subjects/subject-words.ts';
import { presentOf } from '../grammar/verb-inflection.ts';
import { type VerbGroup } from '../grammar/verbs.ts';
import { wishVerbs } from '../grammar/verb-forms.ts';
import { speakerPronouns } from '../grammar/words.ts';

/** The verb as a title has it: "hold", "is launched", "to visit", "could meet", "may have met". */
export function verbWords(verb: VerbGroup, subject: Subject): string {
  const { infinitive, form, voice, planned, modal, supposed, wish, hedge, chance } = verb;
  const be = presentOf('be', subject.plural);
  if (supposed) return join(supposed, hedge, 'have', pastOf(verb));
  if (voice === 'passive') {
    if (planned) return join(chance, hedge && `will ${hedge}`, hedge ? '' : 'to', 'be', form);
    return modal ? join(modal, hedge, 'be', form) : join(be, hedge, form);
  }
  if (voice === 'progressive' && !planned && !modal) return join(be, hedge, form);
  if (planned && (wishVerbs.has(wish ?? '') || (wish !== null && verb.past)))
    return join(hedge, presentOf(wish ?? '', subject.plural), 'to', infinitive);
  // "will probably be lower" is less sure than "to be lower".
  if (planned) return join(chance, hedge ? `will ${hedge}` : 'to', infinitive);
  if (modal) return join(modal, hedge, infinitive);
  const present = presentOf(infinitive, subject.plural);
  return infinitive === 'be' ? join(present, hedge) : join(hedge, present);
}

/** "may have *been sold*", "may have *fled*". */
function pastOf({ infinitive, form, voice }: VerbGroup): string {
  if (voice !== 'active') return `been ${form}`;
  return infinitive === 'be' ? 'been' : form;
}

/** Words with one space between them, without those that are missing. */
export function join(...words: (string | null)[]): string {
  return words.filter(Boolean).join(' ');
}

/** The sentence's own "was" or "were" knows best how many its subject is. */
export function inNumber(subject: Subject, { number }: VerbGroup): Subject {
  return number === null ||
    subject.actors.length > 0 ||
    speakerPronouns.has(subject.words.toLowerCase())
    ? subject
    : { ...subject, plural: number === 'plural' };
}
