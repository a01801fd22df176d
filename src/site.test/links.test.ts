import { LinkChecker } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { useSite } from './set-up.ts';

describe.each(['/', '/some/base/'])('the site under %s', (base) => {
  const site = useSite({ base });

  test('every internal link and fragment leads somewhere', async () => {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      // Links to other sites are an editor's; tests reach no other machine.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(site.url).origin)),
    });
    const broken = links.filter(({ state }) => state === 'BROKEN');
    expect(broken.map(({ url, parent, status }) => `${status} ${url} on ${parent}`)).toEqual([]);
    const pages = links.filter(({ state, url }) => state === 'OK' && url.endsWith('/'));
    expect(pages.length).toBeGreaterThan(20);
  });

  test('an address that does not exist answers with the 404 page', async () => {
    const answer = await fetch(`${site.url}no/such/page/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('no page at this address');
  });
});
