import nlp from 'compromise/two';
import { z } from 'zod';

/**
 * English words and given names, from compromise's lexicon: some 3,000 given names, 15,000 verb
 * forms, nouns for people, cities. Everything is asked for in lower case with diacritics folded.
 */
export const dictionary = {
  /** Known as a given name and as nothing else: "marco", but not "may", "paris" or "jordan". */
  isGivenName: (word: string) => has(word, givenNameTags) || has(word, personTags, 'strict'),
  /** May be a given name: also "jordan" and "austin", which are places too. */
  mayBeGivenName: (word: string) => has(word, givenNameTags) || has(word, personTags),
  isSurname: (word: string) => has(word, surnameTags),
  isPlace: (word: string) => has(word, placeTags),
  isOrganisation: (words: string) => has(words, organisationTags),
  /** A noun for a person who does something: "professor", "spokeswoman". */
  isAgentNoun: (word: string) => has(word, agentTags),
  /** An ordinary word of the language, whatever else it may be. */
  isWord: (word: string) => has(word, wordTags) || /^[a-z]{3,}ly$/.test(word),
  isFunctionWord: (word: string) => has(word, functionTags),
  isAdverb: (word: string) => has(word, adverbTags) || /^[a-z]{3,}ly$/.test(word),
  /** A form that can be the verb of a clause: "said", "says", "will", "is", "have". */
  isFiniteVerb: (word: string) =>
    has(word, finiteTags) || /^[a-z]{3,}ed$/.test(word) || isThirdPerson(word),
  isVerb: (word: string) => has(word, verbTags) || /^[a-z]{3,}(?:ed|ing)$/.test(word),
  isGerund: (word: string) => has(word, gerundTags) || /^[a-z]{3,}ing$/.test(word),
  isCalendarWord: (word: string) => has(word, calendarTags),
  isNumberOrTime: (word: string) => has(word, numberTags),
  isCommonNoun: (word: string) =>
    has(word, nounTags) ||
    has(word.replace(/s$/, ''), nounTags) ||
    /(?:tion|ment|ness|ity)s?$/.test(word),
  isDemonym: (word: string) => has(word, demonymTags),
};

const givenNameTags = new Set(['MaleName', 'FemaleName', 'FirstName']);
const personTags = new Set(['Person']);
const surnameTags = new Set(['LastName']);
const placeTags = new Set(['City', 'Region', 'Country', 'Place']);
const organisationTags = new Set(['Organization', 'SportsTeam']);
const agentTags = new Set(['Actor']);
const adverbTags = new Set(['Adverb']);
const numberTags = new Set(['TextValue', 'Ordinal', 'Cardinal', 'Date', 'Duration']);
const nounTags = new Set(['Noun', 'Singular', 'Plural', 'Uncountable', 'Infinitive']);
const infinitiveTags = new Set(['Infinitive']);
const gerundTags = new Set(['Gerund']);
const calendarTags = new Set(['Month', 'WeekDay']);
const demonymTags = new Set(['Demonym']);
const finiteTags = new Set(['PastTense', 'PresentTense', 'Modal', 'Copula']);
const verbTags = new Set([...finiteTags, 'Infinitive', 'Gerund', 'Participle']);
const functionTags = new Set(
  'Determiner Preposition Conjunction Pronoun Possessive Modal Copula QuestionWord Negative Reflexive Condition'.split(
    ' ',
  ),
);
const wordTags = new Set([
  ...functionTags,
  ...verbTags,
  ...'Adjective Comparative Superlative Noun Singular Plural Uncountable Actor Adverb TextValue Ordinal Cardinal Unit Duration Date Expression'.split(
    ' ',
  ),
]);

const model = z.object({
  one: z.object({
    lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  two: z.object({ switches: z.record(z.string(), z.string()) }),
});

const { one, two } = model.parse(nlp.model());
const lexicon = new Map(
  Object.entries(one.lexicon).map(([word, tags]) => [
    word,
    typeof tags === 'string' ? [tags] : tags,
  ]),
);
const ambiguous = new Map(Object.entries(two.switches));

/** "starts": compromise keeps it as the noun's plural, and "start" as a verb. */
function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word) && has(word.slice(0, -1), infinitiveTags);
}

/** `strict`: the word must not be listed as having a second sense. */
function has(word: string, tags: ReadonlySet<string>, how?: 'strict'): boolean {
  const found = lexicon.get(word)?.some((tag) => tags.has(tag)) ?? false;
  return found && !(how === 'strict' && ambiguous.has(word));
}
