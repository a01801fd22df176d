import type { APIRoute, GetStaticPaths } from 'astro';
import { themeCss } from '../components/theme-css.ts';
import { site } from '../site.ts';

/** `/theme.css`, where the editor chose a theme. */
export const getStaticPaths = (() =>
  site().theme ? [{ params: { sheet: 'theme' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
  const { theme } = site();
  return new Response(theme ? themeCss(theme) : '', { headers: { 'content-type': 'text/css' } });
};
