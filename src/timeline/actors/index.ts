import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor, ActorMention, Message, Sentence, SourceFile } from '../model.ts';
import { Descriptions } from './describe.ts';
import { discover } from './discover.ts';
import { findInText, type Hit } from './find.ts';
import { makeRegistry, type KnownActor } from './registry.ts';
import { readRoster } from './roster.ts';
import { isMedia } from './sources.ts';
import { readText, type ReadText } from './text.ts';

/** What this room reads of an article. */
export interface ActorText {
  id: string;
  file: string;
  sentences: readonly Sentence[];
}

export interface FoundActors {
  /** Sorted by id: every actor with a file, and the others who are mentioned. */
  roster: Actor[];
  /** `mentions[article][sentence]`, by start, not overlapping. */
  mentions: ActorMention[][][];
  messages: Message[];
}

/**
 * Finds who takes part in what the articles tell: the editor's actors, countries, and the persons
 * and bodies that the prose introduces by full name.
 *
 * The result does not depend on the order of the articles; mentions come back in the order given.
 */
export function findActors(
  actorFiles: readonly SourceFile[],
  articles: readonly ActorText[],
): FoundActors {
  const { entries, messages } = readRoster(actorFiles);
  const texts = articles.map(({ id, file, sentences }) => readText(id, file, sentences));
  const inOrder = [...texts].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.file, b.file));
  const registry = makeRegistry(entries, discover(inOrder));
  const media = mediaAmong(inOrder, registry.names);

  const seen = new Map<KnownActor, Set<string>>();
  const descriptions = new Descriptions();
  const mentions = texts.map((text) => {
    const { hits, messages: told } = findInText(text, registry, media);
    messages.push(...told);
    return text.sentences.map((sentence, index) =>
      (hits[index] ?? []).map((hit) => {
        const mention = toMention(text, index, hit);
        note(seen, hit.actor, mention.words);
        descriptions.read(hit.actor, sentence, hit, text.id);
        return mention;
      }),
    );
  });
  const roster = registry.actors
    .filter((actor) => !actor.provisional || seen.has(actor))
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((actor) => toActor(actor, seen.get(actor) ?? new Set(), descriptions));
  const all = [...messages, ...registry.messages].sort(byPlace);
  return { roster, mentions, messages: all };
}

function byPlace(a: Message, b: Message): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.what, b.what)
  );
}

function toMention(text: ReadText, index: number, { from, to, actor }: Hit): ActorMention {
  const read = text.sentences[index];
  const start = read?.tokens[from]?.start ?? 0;
  const end = read?.tokens[to - 1]?.end ?? start;
  return { start, end, words: read?.sentence.text.slice(start, end) ?? '', actor: actor.id };
}

function note(seen: Map<KnownActor, Set<string>>, actor: KnownActor, words: string): void {
  const forms = seen.get(actor);
  const form = words.replace(/\s+/g, ' ');
  if (forms) forms.add(form);
  else seen.set(actor, new Set([form]));
}

function toActor(actor: KnownActor, seen: ReadonlySet<string>, descriptions: Descriptions): Actor {
  const forms = new Set([...actor.aliases, ...seen]);
  forms.delete(actor.name);
  return {
    id: actor.id,
    path: `/actors/${actor.id}/`,
    name: actor.name,
    kind: actor.kind,
    aliases: [...forms].sort(byCodeUnit),
    description: actor.description,
    described: descriptions.of(actor),
    sameAs: [...actor.sameAs],
    provisional: actor.provisional,
  };
}

/** Bodies that a text calls a news agency, a newspaper or a broadcaster, or whose name says it. */
function mediaAmong(
  texts: readonly ReadText[],
  names: ReturnType<typeof makeRegistry>['names'],
): Set<string> {
  const media = new Set<string>();
  for (const { sentences } of texts) {
    for (const { tokens } of sentences) {
      for (let at = 0; at < tokens.length; at++) {
        if (!tokens[at]?.capital) continue;
        const match = names.longest(tokens, at);
        const actor = match?.values[0]?.actor;
        if (!match || actor?.kind !== 'organisation') continue;
        if (isMedia(tokens, { from: at, to: match.to })) media.add(actor.id);
        at = match.to - 1;
      }
    }
  }
  return media;
}
