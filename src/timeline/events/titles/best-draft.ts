import type { Report } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { compareDrafts } from '../joining/join.ts';
import { cosine } from '../joining/vector.ts';

/**
 * The report whose title its event bears: the one a reader understands best, since it names actors,
 * needs no pronoun, is neither curt nor long, and says what the others say, too.
 *
 * @param reported whether the event is reported, so that a plan's title no longer fits
 * @throws RangeError for a group without a report
 */
export function bestDraft(group: readonly Draft[], reported: boolean): Draft {
  const score = (draft: Draft): number => {
    const { title, standsAlone, report, mark } = draft;
    return (
      (mark?.title ? 16 : 0) +
      (reported && report.status !== 'reported' ? -8 : 0) +
      (standsAlone ? 4 : 0) +
      (title.endsWith('…') ? -3 : 0) +
      (/ (?:says?|confirms?|reports?) that /.test(title) ? -1 : 0) +
      (namesItsActors(report, group) ? 2 : 0) +
      (report.status === 'planned' && / to (?!the\b|an?\b)/.test(title) ? 1 : 0) +
      (title.length >= 25 && title.length <= 80 ? 1 : 0) +
      centralWeight * centrality(draft, group)
    );
  };
  const scores = new Map(group.map((draft) => [draft, score(draft)]));
  const [best] = [...group].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || compareDrafts(a, b),
  );
  if (!best) throw new RangeError('An event needs at least one report.');
  return best;
}

/** How many reports it takes until one of them may be told from the rest. */
const many = 5;

/** Whether a report names actors, and of many reports such as half of them name. */
function namesItsActors({ actors }: Report, group: readonly Draft[]): boolean {
  if (group.length < many) return actors.length > 0;
  return actors.some(
    (id) => 2 * group.filter(({ report }) => report.actors.includes(id)).length >= group.length,
  );
}

/** What it counts for a title to say what all reports have in common. */
const centralWeight = 4;

/**
 * How near a report lies to the others of its event, as their mean cosine, 0 to 1: of many reports of
 * an attack, the one that counts the dead of one street does not speak for all. Of a few reports none
 * is so far off that a clearer title should yield.
 */
function centrality({ vector }: Draft, group: readonly Draft[]): number {
  if (group.length < many) return 0;
  const sum = group.reduce((total, other) => total + cosine(vector, other.vector), 0);
  return (sum - 1) / (group.length - 1);
}
