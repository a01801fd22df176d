import type { APIRoute } from 'astro';
import { atomFeed } from '../feeds/feed.ts';
import { href, site } from '../site.ts';

/** What articles and corrections last told, as Atom (RFC 4287). Only where the site's full address is known. */
export const GET: APIRoute = ({ site: host }) => {
  const address = (path: string) => new URL(href(path), host).href;
  return new Response(atomFeed(site().timeline, address), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};
