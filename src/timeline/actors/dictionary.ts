import nlp from 'compromise/two';
import { z } from 'zod';

/**
 * English words and given names, from compromise's lexicon: some 3,000 given names, 15,000 verb
 * forms, nouns for people, cities. Everything is asked for in lower case with diacritics folded.
 */
export const dictionary = {
  /** Known as a given name and as nothing else: "marco", but not "may", "paris" or "jordan". */
  isGivenName: (word: string) =>
    yes.givenName.has(word) || (yes.person.has(word) && !ambiguous.has(word)),
  /** May be a given name: also "jordan" and "austin", which are places too. */
  mayBeGivenName: (word: string) => yes.givenName.has(word) || yes.person.has(word),
  /** A given name that is mostly an ordinary word: "bill", "grace", "rusty". */
  isNameAndWord: (word: string) => /^Person\|(?:Noun|Verb|Adj)/.test(ambiguous.get(word) ?? ''),
  isSurname: (word: string) => yes.surname.has(word),
  isPlace: (word: string) => yes.place.has(word),
  isOrganisation: (words: string) => yes.organisation.has(words),
  /** A noun for a person who does something: "professor", "spokeswoman". */
  isAgentNoun: (word: string) => yes.agent.has(word),
  /** An ordinary word of the language, whatever else it may be. */
  isWord: (word: string) => yes.word.has(word) || hasEnding(word, wordEndings),
  isFunctionWord: (word: string) => yes.functional.has(word),
  isAdverb: (word: string) => yes.adverb.has(word) || hasEnding(word, ['ly']),
  /** A form that can be the verb of a clause: "said", "says", "will", "is", "have". */
  isFiniteVerb: (word: string) =>
    yes.finite.has(word) || hasEnding(word, ['ed']) || isThirdPerson(word),
  isVerb: (word: string) => yes.verb.has(word) || hasEnding(word, ['ed', 'ing']),
  isGerund: (word: string) => yes.gerund.has(word) || hasEnding(word, ['ing']),
  isCalendarWord: (word: string) => yes.calendar.has(word),
  isNumberOrTime: (word: string) => yes.number.has(word),
  isCommonNoun: (word: string) =>
    yes.noun.has(word) ||
    (word.endsWith('s') && yes.noun.has(word.slice(0, -1))) ||
    hasEnding(word, nounEndings),
  isDemonym: (word: string) => yes.demonym.has(word),
};

const wordEndings = ['ly', 'ous', 'less', 'able', 'ible', 'ical'];
const nounEndings = ['tion', 'ment', 'ness', 'ity', 'tions', 'ments', 'nesses', 'ities'];

/** A word of lower-case letters, three at least before the ending. */
function hasEnding(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) {
    if (word.endsWith(ending)) return word.length > ending.length + 2 && /^[a-z]+$/.test(word);
  }
  return false;
}

/** The lexicon's tags by what this room asks. */
const tagsOf = {
  givenName: ['MaleName', 'FemaleName', 'FirstName'],
  person: ['Person'],
  surname: ['LastName'],
  place: ['City', 'Region', 'Country', 'Place'],
  organisation: ['Organization', 'SportsTeam'],
  agent: ['Actor'],
  adverb: ['Adverb'],
  number: ['TextValue', 'Ordinal', 'Cardinal', 'Date', 'Duration'],
  noun: ['Noun', 'Singular', 'Plural', 'Uncountable', 'Infinitive'],
  infinitive: ['Infinitive'],
  gerund: ['Gerund'],
  calendar: ['Month', 'WeekDay'],
  demonym: ['Demonym'],
  finite: ['PastTense', 'PresentTense', 'Modal', 'Copula'],
  verb: ['PastTense', 'PresentTense', 'Modal', 'Copula', 'Infinitive', 'Gerund', 'Participle'],
  functional: [
    ...['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Possessive', 'Modal', 'Copula'],
    ...['QuestionWord', 'Negative', 'Reflexive', 'Condition'],
  ],
  word: [
    ...['Adjective', 'Comparative', 'Superlative', 'Noun', 'Singular', 'Plural', 'Uncountable'],
    ...['Actor', 'Adverb', 'TextValue', 'Ordinal', 'Cardinal', 'Unit', 'Duration', 'Date'],
    'Expression',
  ],
} satisfies Record<string, string[]>;

type Question = keyof typeof tagsOf;

const model = z.object({
  one: z.object({
    lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  two: z.object({ switches: z.record(z.string(), z.string()) }),
});

const { one, two } = model.parse(nlp.model());
/** Words that have a second sense. */
const ambiguous = new Map(Object.entries(two.switches));
const yes = readLexicon();

/** "starts": compromise keeps it as the noun's plural, and "start" as a verb. */
function isThirdPerson(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss') && yes.infinitive.has(word.slice(0, -1));
}

/** Every question with the words for which the answer is yes. */
function readLexicon(): Record<Question, Set<string>> {
  const words = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(one.lexicon)) {
    for (const tag of typeof tags === 'string' ? [tags] : tags) {
      const list = words.get(tag);
      if (list) list.push(word);
      else words.set(tag, [word]);
    }
  }
  const of = (tags: readonly string[]) => new Set(tags.flatMap((tag) => words.get(tag) ?? []));
  return {
    givenName: of(tagsOf.givenName),
    person: of(tagsOf.person),
    surname: of(tagsOf.surname),
    place: of(tagsOf.place),
    organisation: of(tagsOf.organisation),
    agent: of(tagsOf.agent),
    adverb: of(tagsOf.adverb),
    number: of(tagsOf.number),
    noun: of(tagsOf.noun),
    infinitive: of(tagsOf.infinitive),
    gerund: of(tagsOf.gerund),
    calendar: of(tagsOf.calendar),
    demonym: of(tagsOf.demonym),
    finite: of(tagsOf.finite),
    verb: of(tagsOf.verb),
    functional: of(tagsOf.functional),
    word: of([...tagsOf.functional, ...tagsOf.verb, ...tagsOf.word]),
  };
}
