import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (text: string) => readSettings({ path: 'site.yml', text });

test.each(['en', 'en-GB', 'en-AU', 'en-US', 'de', 'de-AT', 'ar-XB'])(
  'there are words for %s',
  (language) => {
    expect(read(`title: Harbour news\nlanguage: ${language}\n`)).toMatchObject({
      settings: { language },
      messages: [],
    });
  },
);

test('a language without words is told, with those there are', () => {
  const { settings, messages } = read('title: Le port\nlanguage: fr-FR\n');
  expect(settings.language).toBe('fr-FR');
  expect(messages).toEqual([
    {
      level: 'notice',
      file: 'site.yml',
      line: 2,
      column: 1,
      what: 'The site has no words of its own in the language "fr-FR"; they stand in British English.',
      mend: 'There are words in en-GB, en-US, de. CONTRIBUTING.md says how to add a language.',
    },
  ]);
});
