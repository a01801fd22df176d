import type { ActorMention } from '../../model.ts';
import type { Span } from '../../article/index.ts';
import { actionOf, headOf } from './actions.ts';
import { stemOf, weightOf } from './background.ts';
import { noParts, type Parts } from './parts.ts';
import { figuresOf, type Figure } from './figures.ts';
import type { DatedStatement } from '../statements/statements.ts';
import type { Term } from '../grammar/terms.ts';

/** What a report tells, as weighted features for comparing it with others. */
export interface Vector {
  /** `word:prepar`, `act:talk`, `actor:marco-rubio` to a weight. */
  weights: ReadonlyMap<string, number>;
  /** The widest kind of action, or the stem, of each word that says what was done. */
  heads: ReadonlySet<string>;
  /** The head of what the statement says was said, behind "will" or "not"; `null` for most. */
  told: string | null;
  /** Whom and what the statement is about, by the part they take. */
  parts: Parts;
  /** Sums of money, percentages and scores in the statement. */
  figures: readonly Figure[];
  /** Actors in the statement itself. */
  actors: ReadonlySet<string>;
}

/** Words outside the statement say what the sentence is about, not what happened. */
const contextWeight = 0.35;
const actorWeight = 1.2;
const actionWeight = 1;
const nameWeight = 0.5;

/**
 * Makes the vector of a statement: its content words by stem, weighted by how much they tell; the
 * kinds of action they stand for; the actors it names. Words of the sentence around it count less,
 * words of dates not at all.
 */
export function vectorOf(
  terms: readonly Term[],
  mentions: readonly ActorMention[],
  statement: Span & Pick<DatedStatement, 'heads' | 'told' | 'parts'>,
): Vector {
  const weights = new Map<string, number>();
  const actors = new Set<string>();
  const raise = (feature: string, weight: number) =>
    weights.set(feature, Math.max(weights.get(feature) ?? 0, weight));
  for (const { text, start, end, tags, dated } of terms) {
    if (dated) continue;
    const inside = start >= statement.start && end <= statement.end;
    const stem = stemOf(text);
    const share = inside ? 1 : contextWeight;
    if (mentions.some((mention) => start < mention.end && end > mention.start)) {
      // A place in one article may be an actor in the other: its words count beside the actor.
      raise(`word:${stem}`, nameWeight * share);
      continue;
    }
    const content = tags.has('Noun') || tags.has('Verb') || tags.has('Adjective');
    if (!content || tags.has('Pronoun') || tags.has('Auxiliary') || stem.length < 2) continue;
    const action = actionOf(stem);
    if (action) {
      raise(`act:${action}`, actionWeight * share);
    }
    raise(`word:${stem}`, weightOf(stem) * share * (action ? 0.5 : 1));
  }
  for (const { actor, start, end } of mentions) {
    const inside = start >= statement.start && end <= statement.end;
    raise(`actor:${actor}`, actorWeight * (inside ? 1 : contextWeight));
    if (inside) actors.add(actor);
  }
  const heads = new Set(statement.heads.map((word) => headOf(word)));
  const parts = statement.parts ?? noParts;
  // The last word says what was done: "will cut".
  const told = statement.told?.replace(/\S+$/, headOf) ?? null;
  return { weights, heads, told, parts, figures: figuresOf(terms, statement), actors };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [feature, weight] of a.weights) product += weight * (b.weights.get(feature) ?? 0);
  const lengths = norm(a) * norm(b);
  return lengths > 0 ? product / lengths : 0;
}

const norms = new WeakMap<Vector, number>();

function norm(vector: Vector): number {
  let value = norms.get(vector);
  if (value === undefined) {
    value = Math.hypot(...vector.weights.values());
    norms.set(vector, value);
  }
  return value;
}
