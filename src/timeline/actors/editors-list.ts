import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor, ActorMention, Event, Sentence } from '../model.ts';
import { proposedAliases, type ProposedAlias } from './proposed-aliases.ts';
import { placeIn } from './text.ts';

/** An actor found in the prose to whom no file belongs, as the editor's list shows it. */
export interface ListedActor {
  actor: Actor;
  /** How many reports of events name the actor, and how many sentences. */
  reports: number;
  sentences: number;
  /** The first place that names the actor, by publication date; `line` and `column` from 1. */
  first: { file: string; line: number; column: number; sentence: string };
  /** Other actors that may be the same. */
  proposed: ProposedAlias[];
}

/** What the list reads of an article, in the order of publication. */
export interface ListedArticle {
  file: string;
  sentences: readonly Sentence[];
}

/**
 * The provisional actors of a timeline, those of most reports first, then of most sentences.
 *
 * @param mentions `mentions[article][sentence]`, in the order of the articles
 */
export function editorsList(
  roster: readonly Actor[],
  events: readonly Pick<Event, 'reports'>[],
  articles: readonly ListedArticle[],
  mentions: readonly (readonly (readonly ActorMention[])[])[],
): ListedActor[] {
  const reports = new Map<string, number>();
  for (const { actors } of events.flatMap((event) => event.reports)) {
    for (const id of actors) reports.set(id, (reports.get(id) ?? 0) + 1);
  }
  const seen = new Map<string, Pick<ListedActor, 'sentences' | 'first'>>();
  for (const [index, { file, sentences }] of articles.entries()) {
    for (const [at, sentence] of sentences.entries()) noteSentence(sentence, file, index, at);
  }
  const proposed = proposedAliases(roster);
  return roster
    .filter(({ provisional }) => provisional)
    .flatMap((actor) => {
      const known = seen.get(actor.id);
      if (!known) return [];
      const { id } = actor;
      return [{ actor, reports: reports.get(id) ?? 0, ...known, proposed: proposed.get(id) ?? [] }];
    })
    .sort(
      (a, b) =>
        b.reports - a.reports || b.sentences - a.sentences || byCodeUnit(a.actor.id, b.actor.id),
    );

  function noteSentence(sentence: Sentence, file: string, article: number, at: number): void {
    const named = new Map<string, ActorMention>();
    for (const mention of mentions[article]?.[at] ?? []) {
      if (!named.has(mention.actor)) named.set(mention.actor, mention);
    }
    for (const [id, { start }] of named) {
      const known = seen.get(id);
      if (known) known.sentences++;
      else
        seen.set(id, {
          sentences: 1,
          first: { file, ...placeIn(sentence, start), sentence: sentence.text },
        });
    }
  }
}
