import type { Event } from '../../model.ts';
import { readClauses } from '../grammar/clauses.ts';
import { isPlural } from '../subjects/subject-number.ts';
import { tagTerms, type Term } from '../grammar/terms.ts';
import { join } from './verb-words.ts';
import { presentOf } from '../grammar/verb-inflection.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { set } from '../grammar/words.ts';

/**
 * A title in the form of a status: "Ana Ruiz opens the bridge" for what is reported, "Ana Ruiz to open
 * the bridge" for what is planned. One that names the happening fits both ("Summit of Ana Ruiz and
 * Karl Weber") and comes back as it is.
 *
 * @returns `null` where the other form cannot be told
 */
export function titleByStatus(title: string, status: Event['status']): string | null {
  const terms = tagTerms(title, []);
  if (status === 'planned') return asPlan(title, terms);
  return status === 'reported' ? asReport(title, terms) : title;
}

function asPlan(title: string, terms: readonly Term[]): string | null {
  if (opensPlan(terms) >= 0) return title;
  const main = readClauses(terms).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  const first = terms[main?.verb ?? -1];
  if (!main || !first) return title;
  // No title opens with its verb: "Court fines …" was not read right.
  if (main.verb === 0) return null;
  const { infinitive, form, voice, modal, past, to } = readVerbGroup(terms, main.verb, main.to);
  // "Election called by the king": what describes a noun is in the past.
  if (modal !== null || past) return title;
  const verb = voice === 'active' ? infinitive : voice === 'passive' ? `be ${form}` : infinitive;
  const behind = title.slice(terms[to - 1]?.end ?? 0);
  return join(title.slice(0, first.start).trim(), 'to', verb) + behind;
}

function asReport(title: string, terms: readonly Term[]): string | null {
  const to = opensPlan(terms);
  if (to < 0) return title;
  if (/^(?:un)?likely$/.test(terms[to - 1]?.lower ?? '')) return null;
  const [be, verb] = [terms[to + 1], terms[to + 2]];
  const isPassive = be?.lower === 'be' && verb?.tags.has('Verb') === true;
  if (!be) return null;
  const plural = isPlural(terms, 0, to);
  const told = isPassive ? `${presentOf('be', plural)} ${verb.text}` : presentOf(be.lower, plural);
  const behind = title.slice((isPassive ? verb : be).end);
  return join(title.slice(0, terms[to]?.start).trim(), told) + behind;
}

/** Index of the "to" that a planned title has in the place of a finite verb; or -1. */
function opensPlan(terms: readonly Term[]): number {
  const at = terms.findIndex(({ lower }, index) => index > 0 && lower === 'to');
  const verb = terms[at + 1];
  const before = terms.slice(1, Math.max(1, at));
  const isInfinitive =
    verb?.tags.has('Infinitive') === true ||
    verb?.tags.has('Verb') === true ||
    verb?.lower === 'be';
  const hasFinite = readClauses(before).some(({ verb: finite }) => finite >= 0);
  const isOfNoun = takingInfinitive.has(terms[at - 1]?.lower ?? '');
  return at > 0 && isInfinitive && !hasFinite && !isOfNoun ? at : -1;
}

/** Nouns that "to" goes with: "Agreement to close the mine" says of nobody what is to come. */
const takingInfinitive = set(
  'agreement plan plans deal bid decision right offer vote order move effort efforts attempt attempts promise pledge refusal permission request proposal call calls deadline',
);
