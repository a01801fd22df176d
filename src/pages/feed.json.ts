import type { APIRoute } from 'astro';
import { jsonFeed } from '../feeds/feed.ts';
import { href, site } from '../site.ts';

/** What articles and corrections last told, as JSON Feed 1.0. */
export const GET: APIRoute = ({ site: host }) => {
  const address = (path: string) => (host ? new URL(href(path), host).href : href(path));
  return new Response(`${jsonFeed(site().timeline, address)}\n`, {
    headers: { 'content-type': 'application/feed+json' },
  });
};
