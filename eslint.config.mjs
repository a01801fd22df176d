import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * What each room of the house may import (see CONTRIBUTING.md). A wrong import is named as it is
 * typed, which is why this file stands at the top level: editors look for it there.
 */
const outside = ['astro:*', 'astro', 'node:*', '**/folder.ts', '**/site.ts', '**/components/**'];

const rooms = [
  {
    files: ['src/timeline/**/*.ts'],
    forbidden: outside,
    why: 'The core is plain data in, plain data out.',
  },
  {
    files: ['src/timeline/article/**/*.ts'],
    forbidden: [...outside, '**/dates/**', '**/actors/**', '**/events/**', '**/permalinks/**'],
    why: 'Articles come before dates, actors, events and permalinks.',
  },
  {
    files: ['src/timeline/dates/**/*.ts'],
    forbidden: [...outside, '**/actors/**', '**/events/**', '**/permalinks/**'],
    why: 'Dates come before actors, events and permalinks.',
  },
  {
    files: ['src/timeline/actors/**/*.ts'],
    forbidden: [...outside, '**/events/**', '**/permalinks/**'],
    why: 'Actors come before events and permalinks.',
  },
  {
    files: ['src/timeline/events/**/*.ts'],
    forbidden: [...outside, '**/permalinks/**'],
    why: 'Events come before permalinks.',
  },
  {
    files: ['src/feeds/**'],
    forbidden: [...outside, '**/pages/**'],
    why: 'A feed is made of the timeline alone.',
  },
  {
    files: ['src/components/**'],
    forbidden: ['**/site.ts', '**/folder.ts', '**/desk/**', '**/pages/**', 'node:*'],
    why: 'Components get props and give HTML; pages ask the site.',
  },
  {
    files: ['src/cards/**'],
    forbidden: ['astro:*', 'astro', '**/folder.ts', '**/desk/**', '**/pages/**'],
    why: 'A card is drawn of what components say.',
  },
  {
    files: ['src/pages/**'],
    forbidden: ['**/folder.ts', '**/desk/**', 'node:*'],
    why: 'Pages ask the site and arrange components.',
  },
];

const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock: "now" is the publication date of the latest article.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The core has no clock: "now" is the publication date of the latest article.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]',
    message: 'The order of strings must not depend on a locale: compare with < and >.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '**/.*.next/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  ...rooms.map(({ files, forbidden, why }) => ({
    files,
    ignores: ['**/*.test.ts', '**/bench*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
    },
  })),
  {
    files: ['src/timeline/**/*.ts'],
    ignores: ['**/*.test.ts', '**/bench*.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console'] },
  },
);
