import type { Actor, ActorMention } from '../../model.ts';
import { set } from '../grammar/words.ts';

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
    const noun = nounBefore(text, run[0]?.start ?? 0);
    const members = [...new Set(run.map(({ actor }) => actor))].flatMap((id) => actorOf(id) ?? []);
    if (noun !== null && members.length > 1) groups.push({ noun, members });
    run = [];
  };
  for (const mention of mentions) {
    if (actorOf(mention.actor)?.kind !== 'person') continue;
    const last = run.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, mention.start);
    if (last && !(gap.length < 8 && /^\s*(?:,|,?\s+and)\s+$/.test(gap))) close();
    run.push(mention);
  }
  close();
  return groups;
}

/** Nouns for persons by which a group is called again. */
const callings = set(
  'presidents ministers premiers chancellors leaders kings queens princes governors mayors senators ' +
    'ambassadors envoys secretaries commissioners generals commanders chairmen chiefs directors founders ' +
    'owners brothers sisters',
);

/** How far before its names a noun may stand, in UTF-16 units. */
const farthest = 90;

/** "Presidents A and B", "the foreign ministers of France and Italy, A and B". */
function nounBefore(text: string, at: number): string | null {
  const lead = text.slice(Math.max(0, at - farthest), at).replace(/\s+/g, ' ');
  const close = /(?:^| )(\p{L}{4,20}) $/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  if (callings.has(close)) return close;
  const apposed =
    /(?:^| )(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Bb]oth|[Tt]wo) (?:\p{Ll}{1,20} )?(\p{Ll}{4,20})(?: of [^,;:()]{1,60})?, $/u;
  const before = apposed.exec(lead);
  const noun = before?.[1] ?? '';
  return before && callings.has(noun) ? noun : null;
}

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
  for (const { 0: words, 1: noun = '', index } of title.matchAll(plural)) {
    const group = groups.find((one) => one.noun === noun);
    if (!group || group.members.some(({ name }) => title.includes(name))) continue;
    const names = group.members.map(({ name }) => name);
    const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const named = `${title.slice(0, index)}${listed}${title.slice(index + words.length)}`;
    if (named.length <= longestTitle) return { title: named, members: group.members };
  }
  return { title, members: [] };
}

/** "both ministers", but not "the former ministers", "the ministers of …", "the ministers'". */
const plural = /\b(?:[Tt]he|[Bb]oth|[Tt]heir)(?: two| three)? (\p{Ll}{4,20})\b(?!['’]| of\b)/gu;

const longestTitle = 90;
