import type {
  Actor,
  Article,
  Event,
  FormerActor,
  FormerArticle,
  Timeline,
} from '../timeline/model.ts';

/** A page under `/events/`: an event's own, or an address that it once had. */
export interface EventPage {
  id: string;
  event: Event;
  moved: boolean;
}

/** A page for every address an event has or had; an address in use wins over a former one. */
export function eventPages({ events }: Timeline): EventPage[] {
  const pages = new Map<string, EventPage>();
  for (const event of events) pages.set(event.id, { id: event.id, event, moved: false });
  for (const event of events) {
    for (const path of event.formerPaths) {
      const id = idOfPath(path);
      if (!pages.has(id)) pages.set(id, { id, event, moved: true });
    }
  }
  return [...pages.values()];
}

/** A page under `/actors/`: an actor's own, an address they once had, or of one who is gone. */
export type ActorPage =
  | { kind: 'actor' | 'moved'; id: string; actor: Actor }
  | { kind: 'gone'; id: string; actor: FormerActor };

/** A page for every address an actor has or had; an address in use wins over a former one. */
export function actorPages({ actors, formerActors }: Timeline): ActorPage[] {
  const pages = new Map<string, ActorPage>();
  for (const actor of actors) pages.set(actor.id, { kind: 'actor', id: actor.id, actor });
  for (const actor of actors) {
    for (const path of actor.formerPaths ?? []) {
      const id = idOfPath(path);
      if (!pages.has(id)) pages.set(id, { kind: 'moved', id, actor });
    }
  }
  for (const actor of formerActors) {
    if (!pages.has(actor.id)) pages.set(actor.id, { kind: 'gone', id: actor.id, actor });
  }
  return [...pages.values()];
}

/** A page under `/articles/`: an article's own, an address it once had, or of one taken out. */
export type ArticlePage =
  | { kind: 'article' | 'moved'; id: string; article: Article }
  | { kind: 'gone'; id: string; article: FormerArticle };

/** A page for every address an article has or had; an address in use wins over a former one. */
export function articlePages({ articles, formerArticles }: Timeline): ArticlePage[] {
  const pages = new Map<string, ArticlePage>();
  for (const article of articles) {
    pages.set(article.id, { kind: 'article', id: article.id, article });
  }
  for (const article of articles) {
    for (const path of article.formerPaths ?? []) {
      const id = idOfPath(path);
      if (!pages.has(id)) pages.set(id, { kind: 'moved', id, article });
    }
  }
  for (const article of formerArticles) {
    if (!pages.has(article.id)) pages.set(article.id, { kind: 'gone', id: article.id, article });
  }
  return [...pages.values()];
}

function idOfPath(path: string): string {
  return path.split('/')[2] ?? '';
}
