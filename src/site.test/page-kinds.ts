import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Data {
  events: { path: string; status: string; disputed: boolean }[];
  actors: { path: string }[];
  articles: { path: string }[];
  formerActors: { path: string }[];
  formerArticles: { path: string }[];
}

/** One address of every kind of page of a built site, and of an event in each of its states. */
export function pageOfEachKind(folder: string): string[] {
  const data: Data = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8'));
  const latest = data.events.find(({ status }) => status === 'reported');
  return [
    '/',
    '/from-the-start/',
    '/ahead/',
    '/disputed/',
    '/2025/',
    '/2025/02/',
    latest?.path,
    data.events.find(({ disputed }) => disputed)?.path,
    data.events.find(({ status }) => status === 'planned')?.path,
    data.events.find(({ status }) => status === 'withdrawn')?.path,
    '/actors/',
    '/names/',
    data.actors[0]?.path,
    '/articles/',
    data.articles[0]?.path,
    data.formerActors[0]?.path,
    data.formerArticles[0]?.path,
    '/about/',
    '/corrections/',
    '/404.html',
  ].filter((path) => path !== undefined);
}
