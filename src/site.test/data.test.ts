import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAndServe, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildAndServe();
});
afterAll(() => site?.close());

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
  const other = await buildAndServe();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  for (const file of ['timeline.json', 'index.html', 'about/index.html']) {
    const one = readFileSync(join(site.folder, file), 'utf8');
    expect(readFileSync(join(other.folder, file), 'utf8')).toBe(one);
  }
  other.close();
});
