import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve, sep } from 'node:path';
import process from 'node:process';
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
        "img-src 'self'",
        "font-src 'self'",
        // For tools that read robots.txt from within a page; no page of ours asks for anything.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // The one script stays a file of its own, which a browser keeps from page to page.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    subsetFonts(),
    sitemapWhereSiteIsKnown(),
    feedsWhereSiteIsKnown(),
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
