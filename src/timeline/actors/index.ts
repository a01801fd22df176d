import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor, ActorMention, Message, SourceFile } from '../model.ts';
import { Descriptions } from './describe.ts';
import { discover } from './discover.ts';
import { findInText, type Hit } from './find.ts';
import { makeRegistry, type KnownActor } from './registry.ts';
import { readRoster } from './roster.ts';
import { inOneLine, type ReadSentence, type ReadText } from './text.ts';
import { WordForms } from './word-forms.ts';

export { actorFile } from './actor-file.ts';
export { editorsList, type ListedActor } from './editors-list.ts';
export { nearestIds } from '../nearest-ids.ts';

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
  articles: readonly ReadText[],
): FoundActors {
  const { entries, messages } = readRoster(actorFiles);
  const forms = new WordForms();
  const inOrder = [...articles].sort(
    (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.file, b.file),
  );
  const registry = makeRegistry(entries, discover(inOrder, forms));

  const seen = new Map<KnownActor, Set<string>>();
  const descriptions = new Descriptions();
  const mentions = articles.map((article) => {
    const { found, messages: told } = findInText(article, registry, forms);
    messages.push(...told);
    return found.map(({ read, hits }) =>
      hits.map((hit) => {
        const mention = toMention(read, hit);
        note(seen, hit.actor, hit.use === 'given' ? hit.actor.name : mention.words);
        descriptions.read(hit.actor, read, hit, article.id);
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

function toMention({ sentence, tokens }: ReadSentence, { from, to, actor }: Hit): ActorMention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, words: sentence.text.slice(start, end), actor: actor.id };
}

function note(seen: Map<KnownActor, Set<string>>, actor: KnownActor, words: string): void {
  const forms = seen.get(actor);
  const form = inOneLine(words);
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
