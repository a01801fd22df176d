import { byCodeUnit } from '../../by-code-unit.ts';
import { daysBetween } from '../../dates/index.ts';
import type { Day } from '../../model.ts';
import { headOf } from '../joining/actions.ts';
import type { CallingOff } from './called-off.ts';
import type { Draft } from '../draft.ts';

/**
 * Which sentence says that a plan was called off, the latest one: told after the plan, of the same kind
 * of happening, and naming its day or one of its actors. `null` for none.
 */
export function calledOffBy(
  plan: readonly Draft[],
  callings: readonly CallingOff[],
): CallingOff | null {
  return (
    callings
      .filter((calling) => plan.some((draft) => isOf(calling, draft)))
      .sort(
        (a, b) =>
          byCodeUnit(b.published, a.published) ||
          byCodeUnit(b.at.article, a.at.article) ||
          b.at.line - a.at.line ||
          b.at.column - a.at.column,
      )
      .at(0) ?? null
  );
}

/** How long before its day a plan without other words for it may be meant, in days. */
const nearestPlan = 92;

function isOf(calling: CallingOff, plan: Draft): boolean {
  const { published, nouns, actors, days, at } = calling;
  const { earliest, latest, status } = plan.report;
  const head = nouns.at(-1) ?? '';
  if (status !== 'planned' || published < plan.published) return false;
  const known = plan.vector.heads.has(head) || plan.vector.weights.has(`word:${head}`);
  if (!known) return false;
  if (at.outcome === 'did not happen') return isDenied(calling, plan);
  if (earliest === null || latest === null) {
    return [...plan.vector.actors].some((id) => actors.has(id));
  }
  // What was put off to a day is planned for it.
  if (at.to?.earliest && at.to.latest && overlap(at.to.earliest, at.to.latest, plan)) return false;
  if (days.some((day) => overlap(day.earliest, day.latest, plan))) return true;
  const near =
    daysBetween(published, latest) >= 0 && daysBetween(published, earliest) <= nearestPlan;
  return near && plan.report.actors.some((id) => actors.has(id));
}

function overlap(from: Day, to: Day, { report: { earliest, latest } }: Draft): boolean {
  return earliest !== null && latest !== null && from <= latest && earliest <= to;
}

/** How long after its day a plan is still spoken of as what did not happen, in days. */
const soonAfter = 31;

/**
 * Whether what did not happen is the plan: it names everybody who was to take part and, beside them and
 * what was to be done, most of what the plan tells; and its day, or it is told soon after that day.
 */
function isDenied(calling: CallingOff, plan: Draft): boolean {
  const { published, nouns, actors, stems, nameStems, days } = calling;
  const { earliest, latest, actors: planned } = plan.report;
  if (earliest === null || latest === null || published < earliest) return false;
  const names = planned.length > 0 && planned.every((id) => actors.has(id));
  if (!names && planned.length > 0) return false;
  const rest = [...plan.vector.weights].flatMap(([feature, weight]) => {
    const stem = /^word:(.*)$/.exec(feature)?.[1];
    const tells = stem !== undefined && !nameStems.has(stem) && !nouns.includes(headOf(stem));
    return tells ? [{ stem, weight }] : [];
  });
  const weightOf = (some: typeof rest) => some.reduce((sum, { weight }) => sum + weight, 0);
  const shared = rest.filter(({ stem }) => stems.has(stem));
  if (weightOf(shared) < leastShared * weightOf(rest)) return false;
  return days.length > 0
    ? days.some((day) => overlap(day.earliest, day.latest, plan))
    : names && daysBetween(latest, published) <= soonAfter;
}

const leastShared = 0.6;
