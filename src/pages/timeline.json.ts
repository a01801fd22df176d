import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Everything the site shows, as data; see /timeline.schema.json. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(site().timeline, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
