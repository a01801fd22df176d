/**
 * Why the date words of a sentence put no event on the timeline: sentences for the editor, which the
 * article's page shows to readers too. “…” stands for words of the sentence.
 */
export const reasons = {
  howLong: '“…” says how long, not when.',
  howOften: '“…” says how often, not when.',
  ambiguous: '“…” can mean more than one date.',
  since: '“…” says since when, not when something happened.',
  until: '“…” says until when, not when something happened.',
  before: '“…” says before when, not when something happened.',
  after: '“…” says after when, not when something happened.',
  comparedPeriod: '“…” is the period of a figure set beside another.',
  partOfName: '“…” is part of the name of something, not when something happened.',
  figureHolds: '“…” says for when a figure holds, not when something happened.',
  isWhatWasSet: '“…” is what was set, not when it was.',
  onlyMentioned: '“…” is the date of something the sentence only mentions.',
  onlyAsked: '“…” is the date of something the sentence only asks.',
  oneEnd: '“…” is one end of a time, not when something happened.',
  which: '“…” says which “…” is meant, not when something happened.',
  noStatement: 'No statement goes with the date.',
  nobodyDid: 'No statement of who did what goes with the date.',
  marked: 'The editor marked it as no event.',
  question: 'The sentence is a question.',
  onlyDate: 'Nothing but the date stands here.',
  nothingToDate: 'The sentence has no statement to date.',
  ofSource: 'The date is that of a source the sentence names.',
  ofMentioned: 'The sentence only mentions what the date belongs to.',
  tooBare: 'The sentence names what happened too barely for a title.',
  condition: 'The sentence names the date in a condition.',
  onCondition: 'The sentence plans it under a condition only.',
  didNotHappen: 'The sentence says that it did not happen.',
  willNotHappen: 'The sentence says that it will not happen on that date.',
  speaker: 'Who speaks of themselves here is not said.',
  ofThePresent: 'The sentence tells of the present and names the date of something else.',
  ofTheFuture: 'The sentence tells of what lies ahead and names the date of something else.',
  leadsUp: 'The sentence only leads up to what is said.',
  state: 'The sentence says what was the case, not what happened.',
  imagined: 'The sentence only imagines or demands it.',
  aheadOfThePast: 'The date lies ahead of the article, but the sentence tells of the past.',
  breaksOff: 'The sentence gives no title that ends where a reader may stop.',
  unclear: 'Who or what “…” is cannot be told from the sentences before.',
  unclearInTitle: 'Who or what “…” is cannot be told from the title.',
  noSubject: 'The sentence has no subject that could open a title.',
  tooLittle: 'The sentence does not say enough of what happened.',
  tooLittleSaid: 'The sentence does not say enough of what was said.',
  tooLittleTold: 'The sentence does not say enough of what was told.',
  tooLittlePlanned: 'The sentence does not say enough of what is planned.',
  setNotWhen: 'The date is what was set, not when it was.',
  onlyImagined: 'The sentence only imagines it.',
  misread: 'The sentence was not read right.',
  tooInvolved: 'The sentence is too involved for a title.',
} as const;

/** Why an event stands at its date, of those its reports give; # stands for a number. */
export const dateReasons = {
  none: 'No article gives a date.',
  withdrawn: 'A withdrawn event has no date.',
  last: 'The date it had last.',
  editorsNone: 'The editor gives no date.',
  editors: 'An editor set this date.',
  only: 'The one report with a date gives this one.',
  all: 'All # reports with a date give this one.',
  mostPrecise: 'This is the most precise date, and the other reports allow it.',
  most: 'Most reports allow this date: # of #.',
  morePrecise: 'As many reports allow another date; this one is more precise.',
  nearer:
    'As many reports give another date; this one lies nearer to the publication of its article.',
  earlier:
    'As many reports give another date, as near to the publication of its article; this one is the earlier.',
  happened: 'The reports that it happened give this date; those that only planned it do not count.',
  mostHappened: 'Most reports that it happened allow this date: # of #.',
} as const;

export type DateReasonTemplate = (typeof dateReasons)[keyof typeof dateReasons];

export type ReasonTemplate = (typeof reasons)[keyof typeof reasons];

/** A reason with the words of its sentence in their places, in order. */
export function withWords(reason: ReasonTemplate, ...words: readonly string[]): string {
  let at = 0;
  return reason.replace(/“…”/g, (place) => (at < words.length ? `“${words[at++]}”` : place));
}

/** A reason with its numbers in their places, in order. */
export function withNumbers(reason: DateReasonTemplate, ...numbers: readonly number[]): string {
  let at = 0;
  return reason.replace(/#/g, () => String(numbers[at++]));
}
