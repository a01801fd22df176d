import type { APIRoute } from 'astro';
import favicon from '../components/favicon.svg?raw';

/** `/favicon.svg`, for feeds; pages hold it in their heads. */
export const GET: APIRoute = () =>
  new Response(favicon, { headers: { 'content-type': 'image/svg+xml' } });
