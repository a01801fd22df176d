import { addDays } from '../../dates/index.ts';
import type { ContentFolder, Event } from '../../model.ts';
import { gistOf, newFact, pick, sentenceOf, type Fact, type Item, type Random } from './world.ts';

/** A content folder as its editor sees it: articles of facts, and files about events. */
export interface Draft {
  facts: Map<number, Fact>;
  articles: { file: string; title: string; published: string; items: Item[] }[];
  /** Files in `events/`: what stands in the head, by the event's id. */
  curations: Map<string, string>;
  /** Files in `actors/`: the name of the file, by the person's name. */
  actors: Map<string, string>;
  /** The next number for a fact or a file. */
  next: number;
}

/** A change an editor makes; it leaves a draft as it is when there is nothing to change. */
export type Edit = (draft: Draft, random: Random, live: readonly Event[]) => void;

/** What editors do, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  reword(draft, random) {
    change(draft, random, (item) => ({ ...item, wording: item.wording + 1 }));
  },
  typo(draft, random) {
    change(draft, random, (item) => ({ ...item, slip: item.slip === null ? random() : null }));
  },
  reorder(draft, random) {
    const { items } = pick(draft.articles, random);
    items.push(...items.splice(0, Math.floor(random() * items.length)));
  },
  rename(draft, random) {
    const article = pick(draft.articles, random);
    article.file = `renamed-${draft.next++}`;
  },
  split(draft, random) {
    const article = pick(draft.articles, random);
    if (article.items.length < 4) return;
    const items = article.items.splice(Math.floor(article.items.length / 2));
    draft.articles.push({ ...article, file: `part-${draft.next++}`, items });
  },
  redate(draft, random) {
    const fact = pick([...draft.facts.values()], random);
    const days = Math.floor(random() * 8) - 5 || 1;
    draft.facts.set(fact.id, { ...fact, day: addDays(fact.day, days) });
  },
  remove(draft, random) {
    const { items } = pick(draft.articles, random);
    if (items.length > 2) items.splice(Math.floor(random() * items.length), 1);
  },
  removeArticle(draft, random) {
    if (draft.articles.length < 4) return;
    draft.articles.splice(Math.floor(random() * draft.articles.length), 1);
  },
  add(draft, random) {
    const { items, published } = pick(draft.articles, random);
    const item = itemOfNewFact(draft, published, random);
    items.splice(Math.floor(random() * (items.length + 1)), 0, item);
  },
  addArticle(draft, random) {
    draft.articles.push(newArticle(draft, random));
  },
  echo(draft, random) {
    const article = pick(draft.articles, random);
    const item = pick(factItems(draft), random);
    if (article.items.some(({ fact }) => fact === item.fact)) return;
    article.items.push({ ...item, wording: item.wording + 1, slip: null });
  },
  merge(draft, random, live) {
    const free = live.filter(({ id }) => !draft.curations.has(id));
    const taken = [...draft.curations.values()].join(' ');
    const [one, other] = [pick(live, random), pick(live, random)];
    if (one.id === other.id || !free.includes(one) || !free.includes(other)) return;
    if (taken.includes(`[${one.id}]`) || taken.includes(`[${other.id}]`)) return;
    draft.curations.set(one.id, `merge: [${other.id}]`);
  },
  retitle(draft, random, live) {
    const { id } = pick(live, random);
    if (!draft.curations.has(id)) draft.curations.set(id, `title: Title number ${draft.next++}`);
  },
  withdraw(draft, random, live) {
    const { id } = pick(live, random);
    if (!draft.curations.has(id)) draft.curations.set(id, 'withdraw: The agency took it back.');
  },
  actorFile(draft, random) {
    const { who } = pick([...draft.facts.values()], random);
    draft.actors.set(who, `person-${draft.next++}`);
  },
  noActorFile(draft, random) {
    if (draft.actors.size > 0) draft.actors.delete(pick([...draft.actors.keys()], random));
  },
  uncurate(draft, random) {
    if (draft.curations.size > 0) draft.curations.delete(pick([...draft.curations.keys()], random));
  },
};

export function newDraft(random: Random): Draft {
  const draft: Draft = {
    facts: new Map(),
    articles: [],
    curations: new Map(),
    actors: new Map(),
    next: 1,
  };
  for (let count = 0; count < 4; count++) draft.articles.push(newArticle(draft, random));
  return draft;
}

/** The folder of a draft as the build reads it, and which fact each sentence tells. */
export function folderOf(
  { facts, articles, curations, actors }: Draft,
  ledger: string | null,
): { folder: ContentFolder; factOf: Map<string, number> } {
  const factOf = new Map<string, number>();
  const files = articles.map(({ file, title, published, items }) => {
    const sentences = items.map((item) => {
      const sentence = sentenceOf(item, facts, published);
      if (item.fact !== null) factOf.set(sentence, item.fact);
      return sentence;
    });
    const text = `---\ntitle: ${title}\npublished: ${published}\n---\n\n${sentences.join(' ')}\n`;
    return { path: `articles/${file}.md`, text };
  });
  const events = [...curations].map(([id, head]) => ({
    path: `events/${id}.md`,
    text: `---\n${head}\n---\n`,
  }));
  const roster = [...actors].map(([name, file]) => ({
    path: `actors/${file}.md`,
    text: `---\nname: ${name}\nkind: person\n---\n`,
  }));
  const permalinks = ledger === null ? null : { path: 'permalinks.json', text: ledger };
  const folder = { site: null, articles: files, actors: roster, events, permalinks };
  return { folder, factOf };
}

function newArticle(draft: Draft, random: Random): Draft['articles'][number] {
  const number = draft.next++;
  const published = addDays('2024-03-04', Math.floor(random() * 60));
  const items: Item[] = [];
  for (let count = 0; count < 4; count++) {
    items.push(itemOfNewFact(draft, published, random));
    if (random() < 0.5) {
      items.push({ fact: null, wording: Math.floor(random() * 6), slip: null });
    }
  }
  return { file: `article-${number}`, title: `Report number ${number}`, published, items };
}

function itemOfNewFact(draft: Draft, published: string, random: Random): Item {
  const gists = new Set([...draft.facts.values()].map(gistOf));
  let fact = newFact(draft.next++, published, random);
  while (gists.has(gistOf(fact))) fact = newFact(fact.id, published, random);
  draft.facts.set(fact.id, fact);
  return { fact: fact.id, wording: Math.floor(random() * 3), slip: null };
}

function factItems({ articles }: Draft): Item[] {
  return articles.flatMap(({ items }) => items.filter(({ fact }) => fact !== null));
}

function change(draft: Draft, random: Random, how: (item: Item) => Item): void {
  const { items } = pick(draft.articles, random);
  const index = Math.floor(random() * items.length);
  const item = items[index];
  if (item && item.fact !== null) items[index] = how(item);
}
