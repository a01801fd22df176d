import type { APIRoute } from 'astro';
import { jsonFeed } from '../feeds/feed.ts';
import { feedWords } from '../components/feed-words.ts';
import { viewOf } from '../components/view.ts';
import { href, site } from '../site.ts';

/** What articles and corrections last told, as JSON Feed. Only where the site's full address is known. */
export const GET: APIRoute = ({ site: host }) => {
  const { timeline, words } = viewOf(site(), href);
  const address = (path: string) => new URL(href(path), host).href;
  return new Response(`${jsonFeed(timeline, address, (event) => feedWords(event, words))}\n`, {
    headers: { 'content-type': 'application/feed+json' },
  });
};
