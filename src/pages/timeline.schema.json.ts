import type { APIRoute } from 'astro';
import { z } from 'zod';
import { timelineSchema } from '../timeline/model.ts';

/** The JSON Schema of timeline.json, made from the types the code itself uses. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(timelineSchema), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
