import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { pageOfEachKind } from './page-kinds.ts';
import { useSite } from './set-up.ts';

const site = useSite({ base: '/news/', args: ['--site', 'https://example.org'] });
const bare = useSite();

test('the head of a page names a picture that is there, of the size it says, and tells it in words', () => {
  const pages = pageOfEachKind(site.folder).filter((path) => !isHidden(site.folder, path));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const head = headOf(site.folder, path);
    const address = new URL(head['og:image'] ?? '', 'https://nowhere.example');
    expect(address.origin, path).toBe('https://example.org');
    const file = join(site.folder, address.pathname.replace(/^\/news/, ''));
    expect(existsSync(file), `${path} ${address.href}`).toBe(true);
    const png = readFileSync(file);
    expect(head['og:image:width']).toBe(String(png.readUInt32BE(16)));
    expect(head['og:image:height']).toBe(String(png.readUInt32BE(20)));
    expect(head['twitter:card']).toBe('summary_large_image');
    const own = existsSync(join(site.folder, path, 'card.png')) && path !== '/';
    expect(address.pathname).toBe(own ? `/news${path}card.png` : '/news/card.png');
    expect(head['og:image:alt']).toContain(own ? head['og:title'] : head['og:site_name']);
  }
});

test('there is a picture for every event and actor that has events, and none besides', () => {
  const listed = z.object({ path: z.string() });
  const data = z
    .object({
      events: z.array(listed.extend({ status: z.string(), actors: z.array(z.string()) })),
      actors: z.array(listed.extend({ id: z.string() })),
    })
    .parse(JSON.parse(readFileSync(join(site.folder, 'timeline.json'), 'utf8')));
  const events = data.events.filter(({ status }) => status !== 'withdrawn');
  const named = new Set(events.flatMap(({ actors }) => actors));
  const actors = data.actors.filter(({ id }) => named.has(id));
  const wanted = ['/', ...[...events, ...actors].map(({ path }) => path)];
  expect(cardsIn(site.folder).sort()).toEqual(wanted.map((path) => `${path}card.png`).sort());
});

test('without a full address there are no pictures, and none is named', () => {
  expect(cardsIn(bare.folder)).toEqual([]);
  for (const path of pageOfEachKind(bare.folder)) {
    expect(Object.keys(headOf(bare.folder, path)), path).not.toContain('og:image');
  }
});

function cardsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .map((name) => `/${name}`);
}

/** The properties that a page tells other sites. */
function headOf(folder: string, path: string): Record<string, string> {
  const metas = htmlOf(folder, path).matchAll(
    /<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g,
  );
  return Object.fromEntries([...metas].map(([, name = '', content = '']) => [name, content]));
}

function isHidden(folder: string, path: string): boolean {
  return htmlOf(folder, path).includes('<meta name="robots" content="noindex">');
}

function htmlOf(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
