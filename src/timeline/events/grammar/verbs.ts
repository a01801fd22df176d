import { infinitiveOf } from './verb-inflection.ts';
import type { Term } from './terms.ts';
import {
  hedges,
  negations,
  plannedParticiples,
  plannedVerbs,
  unchangedPasts,
} from './verb-forms.ts';
import { auxiliaries } from './words.ts';

/** A finite verb with its auxiliaries: "has been launched", "is expected to meet". */
export interface VerbGroup {
  /** Index into the terms of the first one after the group. */
  to: number;
  /** The verb that carries the meaning, in the infinitive: "launch". */
  infinitive: string;
  /** That verb as it is written: "launched". */
  form: string;
  voice: 'active' | 'passive' | 'progressive';
  /** Whether it says that something lies ahead: "will", "is expected to", "plans to". */
  planned: boolean;
  /** Whether it tells of the past, and as a fact: "met", "was launched", "has raised". */
  past: boolean;
  /** "may", "could", "would"…; `null` when it states a fact. */
  modal: string | null;
  /** The modal of what is only supposed to have happened: "may" in "may have fled". */
  supposed: string | null;
  /** The adverb that keeps it from being a plain fact: "reportedly", "nearly"; `null` without one. */
  hedge: string | null;
  /** What it is that lies ahead, where a participle says it more weakly than "will": "likely". */
  chance: string | null;
  negated: boolean;
  /** The number of its subject, where the form of "be" or "have" tells. */
  number: 'singular' | 'plural' | null;
  /** The verb of wishing before it: "hope" in "hopes to win"; `null` when there is none. */
  wish: string | null;
}

/** Reads the verb group that opens at `from` and ends before `limit`. */
export function readVerbGroup(terms: readonly Term[], from: number, limit: number): VerbGroup {
  let negated = isDeniedBefore(terms, from);
  let planned = false;
  let modal: string | null = null;
  let be = false;
  let wish: string | null = null;
  let supposed: string | null = null;
  let chance: string | null = null;
  let hedge = hedgeBefore(terms, from);
  let at = from;
  for (; at < limit; at++) {
    const term = terms[at];
    if (!term || term.dated) break;
    const { lower } = term;
    const next = nextOfGroup(terms, at + 1, limit);
    if (negations.has(lower)) negated = true;
    else if (lower === 'to' && planned) be = false;
    else if (term.tags.has('Adverb') && next) hedge ??= hedges.has(lower) ? lower : null;
    else if (isHelping(lower) && next && (next.tags.has('Verb') || isPlanning(next, lower))) {
      const stem = lower.replace(/n't$/, '');
      if (stem !== lower) negated = true;
      if (/^(?:will|shall|'ll|wo)$/.test(stem)) planned = true;
      else if (/^(?:would|should|can|could|may|might|must|ca)$/.test(stem)) modal = stem;
      else if (planned && lower === 'have' && next.tags.has('PastTense') && wasTo(terms, from)) {
        [modal, planned] = ['would', false];
      } else if (next.lower === 'to') planned = true;
      else if (lower === 'have' && modal && !/^(?:would|should)$/.test(modal)) {
        [supposed, modal] = [modal, null];
      }
      be = isBe(stem);
    } else if (
      next?.lower === 'to' &&
      (isPlanningParticiple(lower, be) || plannedVerbs.has(lower))
    ) {
      planned = true;
      if (weakChances.has(lower)) chance = lower;
      if (plannedVerbs.has(lower)) wish = infinitiveOf(term);
    } else break;
  }
  const first = terms[from];
  // "had hoped to reopen in the spring": what was once planned is no plan now.
  if (planned && first?.lower === 'had' && at > from + 1) [planned, modal] = [false, 'would'];
  const past =
    supposed === null &&
    (/^(?:was|were|had|did)$/.test(first?.lower ?? '') ||
      first?.tags.has('PastTense') === true ||
      (/^(?:has|have|'ve)$/.test(first?.lower ?? '') && at > from && !planned));
  const main = at < limit ? terms[at] : undefined;
  const told = {
    past,
    modal,
    supposed,
    hedge,
    chance,
    number: numberOf(first) ?? numberOfForm(terms, from),
    wish,
  };
  const no = /^(?:no|not|nobody|nothing|none)$/.test(terms[at + 1]?.lower ?? '');
  if (!main || main.dated || !(main.tags.has('Verb') || planned || modal || supposed)) {
    // "is ready", "will be in Paris": the last helping verb was the verb itself.
    const ahead = isAhead(terms, at);
    return { to: at, ...being, planned: planned || ahead, negated, ...told };
  }
  if (isBe(main.lower)) {
    const ahead = isAhead(terms, at + 1);
    return { to: at + 1, ...being, planned: planned || ahead, negated: negated || no, ...told };
  }
  const voice = !be ? 'active' : main.tags.has('Gerund') ? 'progressive' : 'passive';
  const infinitive = infinitiveOf(main);
  const form = main.lower;
  return { to: at + 1, infinitive, form, voice, planned, negated: negated || no, ...told };
}

const being = { infinitive: 'be', form: 'be', voice: 'active' } as const;

/** "was to have visited": what has not come about. */
function wasTo(terms: readonly Term[], from: number): boolean {
  return /^(?:was|were)$/.test(terms[from]?.lower ?? '');
}

/** What is "likely to" happen is not what "is to" happen. */
const weakChances: ReadonlySet<string> = new Set(['likely']);

/** "never opened", "hardly spoke", "no longer sells". */
function isDeniedBefore(terms: readonly Term[], from: number): boolean {
  const [first, before] = [terms[from - 2]?.lower ?? '', terms[from - 1]?.lower ?? ''];
  return (
    /^(?:never|hardly|scarcely|barely)$/.test(before) || (first === 'no' && before === 'longer')
  );
}

/** "The mill reportedly closed": the adverb may stand before the group. */
function hedgeBefore(terms: readonly Term[], from: number): string | null {
  let at = from - 1;
  while (terms[at]?.tags.has('Adverb') && !terms[at]?.dated) {
    const { lower } = terms[at] ?? { lower: '' };
    if (hedges.has(lower)) return lower;
    at--;
  }
  return null;
}

function numberOf(term: Term | undefined): VerbGroup['number'] {
  if (/^(?:was|is|has)n?'?t?$/.test(term?.lower ?? '')) return 'singular';
  return /^(?:were|are|have)n?'?t?$/.test(term?.lower ?? '') ? 'plural' : null;
}

/** "letters claim": the present of a verb that is no infinitive tells as well. */
function numberOfForm(terms: readonly Term[], at: number): VerbGroup['number'] {
  const { lower, tags } = terms[at] ?? { lower: '', tags: new Set<string>() };
  if (auxiliaries.has(lower) || tags.has('PastTense') || unchangedPasts.has(lower)) return null;
  if (/^(?:to|that|he|she|it|let|help)$/.test(terms[at - 1]?.lower ?? '')) return null;
  return tags.has('Infinitive') ? 'plural' : null;
}

function nextOfGroup(terms: readonly Term[], at: number, limit: number): Term | null {
  for (; at < limit; at++) {
    const term = terms[at];
    if (!term || term.dated) return null;
    if (!term.tags.has('Adverb') && !negations.has(term.lower)) return term;
  }
  return null;
}

function isHelping(lower: string): boolean {
  return auxiliaries.has(lower) || auxiliaries.has(lower.replace(/n't$/, ''));
}

function isPlanning(next: Term, helping: string): boolean {
  return isBe(helping) && (next.lower === 'to' || isPlanningParticiple(next.lower, true));
}

function isPlanningParticiple(lower: string, afterBe: boolean): boolean {
  return afterBe && plannedParticiples.has(lower);
}

/** "is due in Paris"; but "is about 3 million". */
function isAhead(terms: readonly Term[], at: number): boolean {
  const lower = terms[at]?.lower ?? '';
  return isPlanningParticiple(lower, true) && (lower !== 'about' || terms[at + 1]?.lower === 'to');
}

function isBe(lower: string): boolean {
  return /^(?:am|is|are|was|were|be|been|being|'s|'re)$/.test(lower);
}
