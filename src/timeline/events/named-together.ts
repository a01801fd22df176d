import type { Actor, ActorMention } from '../model.ts';

/** Persons who were named together with what they are: "Presidents A and B", "the ministers, A and B". */
export interface Group {
  /** The plural noun for them, in lower case: "presidents". */
  noun: string;
  members: readonly Actor[];
}

/** The groups a sentence names. */
export function groupsIn(
  text: string,
  mentions: readonly ActorMention[],
  actorOf: (id: string) => Actor | undefined,
): Group[] {
  const groups: Group[] = [];
  let run: ActorMention[] = [];
  const close = () => {
    const [first] = run;
    const noun = first && nounBefore.exec(text.slice(0, first.start))?.groups?.['noun'];
    const members = [...new Set(run.map(({ actor }) => actor))].flatMap((id) => actorOf(id) ?? []);
    if (noun && members.length > 1) groups.push({ noun: noun.toLowerCase(), members });
    run = [];
  };
  for (const mention of mentions) {
    if (actorOf(mention.actor)?.kind !== 'person') continue;
    const last = run.at(-1);
    if (last && !joins.test(text.slice(last.end, mention.start))) close();
    run.push(mention);
  }
  close();
  return groups;
}

const joins = /^\s*(?:,|,?\s+and)\s+$/;

/** "Presidents …", "the foreign ministers of France and Italy, …". */
const nounBefore = /(?<noun>\p{L}{3,}s)(?:\s+of\s[^,;:()]{1,60})?,?\s+$/u;

/**
 * A title with names for a group that it only calls by its noun: "Discussion between the presidents",
 * where they were named before. As it is when nobody was, or when the names make it too long.
 *
 * @param groups the nearest first
 */
export function withGroupNamed(
  title: string,
  groups: readonly Group[],
): { title: string; members: readonly Actor[] } {
  for (const match of title.matchAll(plural)) {
    const noun = match.groups?.['noun']?.toLowerCase();
    const group = groups.find((one) => one.noun === noun);
    if (!group || group.members.some(({ name }) => title.includes(name))) continue;
    const names = group.members.map(({ name }) => name);
    const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const named = title.replace(match[0], listed);
    if (named.length <= longestTitle) return { title: named, members: group.members };
  }
  return { title, members: [] };
}

const plural =
  /\b(?:the|both|their|the two|the three)\s+(?:\p{Ll}+\s)?(?<noun>\p{Ll}{3,}s)\b(?!['’]|\s+of\b)/giu;

const longestTitle = 90;
