import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { buildAndServe } from './built-site.ts';
import { useSite } from './set-up.ts';

const withCards = { args: ['--site', 'https://example.org'] };
const site = useSite(withCards);

test('timeline.json is valid against the schema published beside it', () => {
  const schema: object = JSON.parse(
    readFileSync(join(site.folder, 'timeline.schema.json'), 'utf8'),
  );
  const timeline: unknown = JSON.parse(readFileSync(join(site.folder, 'timeline.json'), 'utf8'));
  const validate = new Ajv().compile(schema);
  expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true);
});

test('two builds give the same bytes, in any time zone', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const other = await buildAndServe(withCards);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:html|json|xml|css|png|woff2)$/.test(name))) {
    const one = readFileSync(join(site.folder, file));
    expect(readFileSync(join(other.folder, file)).equals(one), file).toBe(true);
  }
  other.close();
});
