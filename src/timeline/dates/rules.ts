import { dayRules } from './rules/days.ts';
import { focusRules } from './rules/focus.ts';
import { nameRules } from './rules/names.ts';
import { periodRules } from './rules/periods.ts';
import { publicationRules } from './rules/publication.ts';
import { sentenceRules } from './rules/sentences.ts';
import { undatedRules } from './rules/undated.ts';
import { weekdayRules } from './rules/weekdays.ts';
import type { DateRule } from './rules/rule.ts';

export type { DateRule } from './rules/rule.ts';

/** Every rule, in the order in which the about page shows them. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...periodRules,
  ...nameRules,
  ...weekdayRules,
  ...publicationRules,
  ...focusRules,
  ...undatedRules,
  ...sentenceRules,
];

const byName = new Map(dateRules.map((one) => [one.name, one]));

/** The explanation of a rule; empty for an unknown name. */
export function explainRule(name: string): string {
  return byName.get(name)?.explanation ?? '';
}
