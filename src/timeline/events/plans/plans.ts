import type { DateExpression } from '../../model.ts';
import { happeningAhead } from './happening-ahead.ts';
import { mayStatePlan, statedPlan } from './plans-stated.ts';
import { actorsOfSentence, participantsIn } from '../subjects/participants.ts';
import type { Draft } from '../draft.ts';
import type { DatedStatement } from '../statements/statements.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { happenings, mutualHappenings } from '../grammar/words.ts';

/** A quick look, so that only sentences worth it are tagged. */
export function mayLieAhead(text: string): boolean {
  return cue.test(text) || mayStatePlan.test(text);
}

const cue =
  /\b(?:upcoming|planned|proposed|anticipated|expected|possible|forthcoming|prospective|future|potential|scheduled|eventual|arrange|organi[sz]e|prepare|plan|convene|host|(?:for|about|on|towards?) an? \w+ between)\b/i;

/**
 * What a sentence says lies ahead without saying when: an "upcoming summit between A and B", or what its
 * verb says is planned. `null` when it speaks of none, or when a date of the sentence belongs to it.
 */
export function planWithoutDate(
  context: SubjectContext,
  placing: readonly DateExpression[],
): DatedStatement | null {
  const plan = happeningNamedAhead(context, placing);
  return plan ?? (placing.length === 0 ? statedPlan(context) : null);
}

function happeningNamedAhead(
  context: SubjectContext,
  placing: readonly DateExpression[],
): DatedStatement | null {
  const { terms } = context;
  const plan = happeningAhead(context, 0, terms.length);
  if (!plan?.standsAlone) return null;
  const start = terms[plan.from]?.start ?? 0;
  const end = terms[plan.to - 1]?.end ?? 0;
  if (placing.some((date) => date.start < end + 2 && date.end > start)) return null;
  const named = participantsIn(context, plan.from, plan.to);
  if (named.length === 0 && !mutualHappenings.has(plan.noun)) return null;
  const actors = named.length > 0 ? named : actorsOfSentence(context);
  const { title, noun, standsAlone } = plan;
  return { title, noun, heads: [noun], standsAlone, tense: 'ahead', actors, start, end };
}

/**
 * The undated plan that a later sentence of the article speaks of when it says that no date is set:
 * the one whose noun it, or the sentence before it, names. At most one.
 */
export function plansOfSameNoun(
  drafts: readonly Draft[],
  { terms }: SubjectContext,
  before: string,
): Draft[] {
  const nouns = terms.map(({ lower }) => lower).filter((word) => happenings.has(word));
  if (nouns.length === 0) {
    nouns.push(
      ...(before.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => happenings.has(word)),
    );
  }
  const plan = drafts.findLast(
    ({ noun, report }) => report.date === null && noun !== null && nouns.includes(noun),
  );
  return plan ? [plan] : [];
}
