import { fillSlots } from '../timeline/article/index.ts';
import type { Actor } from '../timeline/model.ts';

/** A sentence of an article that names an actor. */
export interface Mention {
  article: string;
  /** Anchor of the sentence on the article's page. */
  fragment: string;
  sentence: string;
}

/** An actor as far as finding their name goes. */
type Named = Pick<Actor, 'id' | 'name' | 'aliases'>;

/**
 * The sentences of the articles that name each of some actors, in the articles' order.
 *
 * An event says who takes part in it; of an actor in no event only the articles can tell. At each
 * place the longest name counts, and a name that several actors bear counts for none.
 *
 * @param all every actor, so that no name is taken for a part of itself
 * @param bodies the HTML of the articles, by id, in which every sentence is a `span` with an id
 */
export function mentionsOf(
  wanted: ReadonlySet<string>,
  all: readonly Named[],
  bodies: ReadonlyMap<string, string>,
): Map<string, Mention[]> {
  const names = namesByFirstWord(all);
  const found = new Map<string, Mention[]>();
  if (wanted.size === 0) return found;
  for (const [article, body] of bodies) {
    for (const { fragment, sentence } of sentencesIn(body)) {
      for (const actor of actorsIn(sentence, names)) {
        if (!wanted.has(actor)) continue;
        const mentions = found.get(actor);
        const mention = { article, fragment, sentence };
        if (mentions) mentions.push(mention);
        else found.set(actor, [mention]);
      }
    }
  }
  return found;
}

interface Name {
  text: string;
  actor: string;
}

/** Names and aliases under their first words, the longest first. */
function namesByFirstWord(actors: readonly Named[]): Map<string, Name[]> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of actors) {
    for (const text of [name, ...aliases]) {
      bearers.set(text, (bearers.get(text) ?? new Set()).add(id));
    }
  }
  const names = new Map<string, Name[]>();
  for (const [text, ids] of bearers) {
    const [first] = text.match(word) ?? [];
    const [actor, another] = ids;
    if (first === undefined || actor === undefined || another !== undefined) continue;
    const group = names.get(first);
    if (group) group.push({ text, actor });
    else names.set(first, [{ text, actor }]);
  }
  for (const group of names.values()) group.sort((a, b) => b.text.length - a.text.length);
  return names;
}

const word = /[\p{L}\p{N}]+/u;
const words = new RegExp(word, 'gu');
const goesOn = /^[\p{L}\p{N}]/u;

function actorsIn(sentence: string, names: ReadonlyMap<string, Name[]>): Set<string> {
  const actors = new Set<string>();
  let end = 0;
  for (const match of sentence.matchAll(words)) {
    if (match.index < end) continue;
    const name = names
      .get(match[0])
      ?.find(
        ({ text }) =>
          sentence.startsWith(text, match.index) &&
          !goesOn.test(sentence.slice(match.index + text.length)),
      );
    if (!name) continue;
    actors.add(name.actor);
    end = match.index + name.text.length;
  }
  return actors;
}

function sentencesIn(body: string): { fragment: string; sentence: string }[] {
  // Headings name without saying anything.
  const html = fillSlots(body, () => '').replace(/<(h[1-6])\b.*?<\/\1>/gs, '');
  return [...html.matchAll(/<span id="(s\d+)"[^>]*>(.*?)<\/span>/gs)].map(
    ([, fragment = '', inside = '']) => ({ fragment, sentence: textOf(inside) }),
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of HTML that the site itself has made. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
