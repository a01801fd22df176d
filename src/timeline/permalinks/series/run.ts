import { buildTimeline } from '../../index.ts';
import type { Timeline } from '../../model.ts';
import { edits, folderOf, newDraft, type Draft } from './content.ts';
import { pick, seeded } from './world.ts';

/** What one series of edits showed. */
export interface Outcome {
  /** Addresses once published that do not answer: there must be none. */
  dead: string[];
  /** Events that a person would call the same after a step: how many there were. */
  same: number;
  /** Those that had another id, and ids that went to another event; a line each. */
  misses: string[];
  /** Events of which no sentence was read as an event any more, though one still tells them. */
  unread: number;
  /** Steps in which the build named a fault, so that the editor took the edit back. */
  refused: number;
}

/** Makes a content folder and `steps` random edits of it, building after each with its ledger. */
export function runSeries(seed: number, steps = 10): Outcome {
  const random = seeded(seed);
  const outcome: Outcome = { dead: [], same: 0, misses: [], unread: 0, refused: 0 };
  let draft = newDraft(random);
  let state = build(draft, null);
  const published = new Set(addressesOf(state.timeline));
  const toldBy = new Map<string, Set<number>>();
  for (const [id, facts] of state.facts) toldBy.set(id, new Set(facts));

  for (let step = 1; step <= steps; step++) {
    const next = structuredClone(draft);
    const live = state.timeline.events.filter(({ status }) => status !== 'withdrawn');
    const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const name = pick(Object.keys(edits), random);
      if (live.length > 0) edits[name]?.(next, random, live);
      return name;
    });
    const after = build(next, state.ledger);
    if (after.faults > 0) {
      outcome.refused++;
      continue;
    }
    const at = `series ${seed}, step ${step} (${names.join(', ')})`;
    const answers = new Set(addressesOf(after.timeline));
    for (const path of published) if (!answers.has(path)) outcome.dead.push(`${at}: ${path}`);
    for (const path of answers) published.add(path);
    compare(state, after, next, at, outcome);
    for (const [id, facts] of after.facts) {
      const known = toldBy.get(id);
      if (known && [...facts].every((fact) => !known.has(fact))) {
        outcome.misses.push(`${at}: ${id} went to another event: ${after.words.get(id) ?? ''}`);
      }
      toldBy.set(id, new Set([...(known ?? []), ...facts]));
    }
    draft = next;
    state = after;
  }
  return outcome;
}

interface State {
  timeline: Timeline;
  ledger: string;
  faults: number;
  /** Which facts each event reports, by id. */
  facts: Map<string, Set<number>>;
  /** The sentences of each event, by id. */
  words: Map<string, string>;
}

function build(draft: Draft, before: string | null): State {
  const { folder, factOf } = folderOf(draft, before);
  const { timeline, ledger, messages } = buildTimeline(folder);
  const facts = new Map<string, Set<number>>();
  const words = new Map<string, string>();
  for (const { id, reports } of timeline.events) {
    const told = reports.flatMap(({ sentence }) => factOf.get(sentence) ?? []);
    if (told.length > 0) facts.set(id, new Set(told));
    words.set(id, reports.map(({ sentence }) => sentence).join(' / '));
  }
  const faults = messages.filter(({ level }) => level === 'fault').length;
  return { timeline, ledger, faults, facts, words };
}

function addressesOf(timeline: Timeline): string[] {
  const { articles, formerArticles, events, actors, formerActors } = timeline;
  return [
    ...articles.flatMap(({ path, formerPaths }) => [path, ...(formerPaths ?? [])]),
    ...formerArticles.map(({ path }) => path),
    ...events.flatMap(({ path, formerPaths }) => [path, ...formerPaths]),
    ...actors.flatMap(({ path, formerPaths }) => [path, ...(formerPaths ?? [])]),
    ...formerActors.map(({ path }) => path),
  ];
}

/** Whether every event whose facts are still told has its id, or one that its address leads to. */
function compare(before: State, after: State, draft: Draft, at: string, outcome: Outcome): void {
  const told = new Set(draft.articles.flatMap(({ items }) => items.map(({ fact }) => fact)));
  for (const [id, facts] of before.facts) {
    const still = [...facts].filter((fact) => told.has(fact));
    if (still.length === 0) continue;
    const now = after.timeline.events.filter((event) =>
      still.some((fact) => after.facts.get(event.id)?.has(fact)),
    );
    if (now.length === 0) {
      outcome.unread++;
      continue;
    }
    outcome.same++;
    const path = `/events/${id}/`;
    if (now.some((event) => event.id === id || event.formerPaths.includes(path))) continue;
    const found = now.map((event) => `${event.id}: ${after.words.get(event.id) ?? ''}`);
    outcome.misses.push(`${at}: ${id}: ${before.words.get(id) ?? ''}\n    → ${found.join('; ')}`);
  }
}
