import { z } from 'zod';
import { readHead } from './article/index.ts';
import { languageFor, languages } from './languages.ts';
import type { Message, SourceFile } from './model.ts';

/** What `content/site.yml` says of the site as a whole. */
export interface Settings {
  title: string;
  description: string | null;
  /** A BCP 47 tag: it sets the page's language, and its region the order of numeric dates. */
  language: string;
  publisher: string | null;
  licence: string | null;
  contact: string | null;
}

const schema = z.object({
  title: z.string().trim().min(1, 'the title is empty').optional().describe('Write title: Words.'),
  description: z.string().nullish().describe('Write description: One sentence.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'it is not a language tag')
    .optional()
    .describe('Write a tag such as en-GB or en-US.'),
  publisher: z.string().nullish().describe('Write publisher: A name.'),
  licence: z.string().nullish().describe('Write licence: CC BY 4.0, for example.'),
  contact: z.string().nullish().describe('Write contact: an address.'),
});

/** Reads `site.yml`; every setting has a default, so the file may be missing. */
export function readSettings(file: SourceFile | null): { settings: Settings; messages: Message[] } {
  const head = file ? readHead(schema, file.text, file.path, 1) : null;
  const values = head?.values ?? {};
  const messages = [...(head?.messages ?? [])];
  if (head && file && values.language && languageFor(values.language) === null) {
    messages.push({
      level: 'notice',
      file: file.path,
      ...head.placeOf('language'),
      what: `The site has no words of its own in the language "${values.language}"; they stand in British English.`,
      mend: `There are words in ${languages.join(', ')}. CONTRIBUTING.md says how to add a language.`,
    });
  }
  return {
    settings: {
      title: values.title ?? 'Timeline',
      description: values.description ?? null,
      language: values.language ?? 'en',
      publisher: values.publisher ?? null,
      licence: values.licence ?? null,
      contact: values.contact ?? null,
    },
    messages,
  };
}

/** The region of a language tag, `GB` of `en-GB`; `undefined` when it names none. */
export function regionOf(language: string): string | undefined {
  return /-([A-Z]{2})$/.exec(language)?.[1];
}
