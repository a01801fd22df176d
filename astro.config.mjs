import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { subsetFonts } from './src/styles/subset-fonts.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // White space between two lines is dropped, as in JSX: Prettier formats .astro files by the same
  // rule, and writes {' '} where a space has to stay.
  compressHTML: 'jsx',
  // One policy in every page: nothing is loaded from elsewhere and nothing inline runs.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        // For tools that read robots.txt from within a page; no page of ours asks for anything.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // The one script stands in the page; fonts and style sheets stay files, which a browser keeps.
  vite: { build: { assetsInlineLimit: 2048 } },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    subsetFonts(),
    sitemapWhereSiteIsKnown(),
    feedsWhereSiteIsKnown(),
    cardsWhereSiteIsKnown(),
    reloadOnContent(),
  ],
});

/** Feeds are read elsewhere, so that their addresses are full ones, as in a sitemap. */
function feedsWhereSiteIsKnown() {
  return {
    name: 'dateline:feeds',
    hooks: {
      'astro:config:setup'({ config, injectRoute }) {
        if (!config.site) return;
        for (const file of ['feed.xml', 'feed.json']) {
          injectRoute({ pattern: `/${file}`, entrypoint: `./src/pages/_${file}.ts` });
        }
      },
    },
  };
}

/** A sitemap holds full addresses, so it is made only when `--site` gives the site's own. */
function sitemapWhereSiteIsKnown() {
  return {
    name: 'dateline:sitemap',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        if (config.site) updateConfig({ integrations: [sitemap()] });
      },
    },
  };
}

/** Social cards are asked for by other sites, by their full addresses. */
function cardsWhereSiteIsKnown() {
  let known = false;
  return {
    name: 'dateline:cards',
    hooks: {
      'astro:config:done'({ config }) {
        known = config.site !== undefined;
      },
      async 'astro:build:done'({ dir }) {
        if (!known) return;
        const { writeCards } = await import('./src/cards/write-cards.ts');
        await writeCards(fileURLToPath(dir));
      },
    },
  };
}

/** In dev, a change in the content folder reloads the page; `src/site.ts` reads the folder anew. */
function reloadOnContent() {
  return {
    name: 'dateline:reload-on-content',
    hooks: {
      'astro:server:setup'({ server }) {
        const content = resolve(process.env.DATELINE_CONTENT || 'content');
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(content + sep)) return;
          // Astro remembers which pages there are until it hears of its own content changing.
          for (const environment of Object.values(server.environments)) {
            environment.hot.send('astro:content-changed', {});
          }
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
