import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sentence } from '../model.ts';
import { findActors } from './index.ts';

/**
 * Measures discovery on news with names annotated by people:
 * `node src/timeline/actors/bench.ts <file.jsonl> [--all]`.
 *
 * A hit is a discovered name that equals a gold form or contains one, of the same kind, in the same
 * article. A gold name counts when a form of it is a proper name (not "the company", not a pair
 * like "Apple and AT&T"), without its article. What was
 * discovered only after the annotated opening sentences is left out of precision, since nobody
 * looked there; `--all` counts it too.
 */
const line = z.object({
  id: z.string(),
  text: z.string(),
  names: z.array(z.object({ kind: z.string(), forms: z.array(z.string()) })),
});

/** What MEANTIME's annotators read: the headline, the line with the date, five sentences. */
const annotatedLines = 7;

const [file = '', flag] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((text) => text.trim() !== '')
  .map((text) => line.parse(JSON.parse(text)));

const texts = articles.map(({ id, text }) => ({
  id,
  file: id,
  sentences: text.split('\n').map(toSentence),
}));

const started = process.cpuUsage();
const { roster, mentions } = findActors([], texts);
const milliseconds = process.cpuUsage(started).user / 1000;
const nameOf = new Map(roster.map(({ id, name, kind }) => [id, { name, kind }]));

for (const kind of ['person', 'organisation']) {
  let right = 0;
  let wrong = 0;
  let found = 0;
  let missed = 0;
  const errors: string[] = [];
  for (const [index, { id, names }] of articles.entries()) {
    const gold = names
      .map((name) => ({ ...name, forms: name.forms.filter(isProperName).map(withoutArticle) }))
      .filter(({ forms }) => forms.length > 0);
    const forms = formsFound(index, kind);
    for (const [actor, written] of forms) {
      const good = gold.some((name) => name.kind === kind && hits(written, name.forms));
      if (good) right++;
      else {
        wrong++;
        errors.push(`  + ${id} ${nameOf.get(actor)?.name ?? actor}`);
      }
    }
    for (const name of gold.filter((one) => one.kind === kind)) {
      const all = [...formsFound(index, kind, true).values()];
      if (all.some((written) => hits(written, name.forms))) found++;
      else {
        missed++;
        errors.push(`  - ${id} ${name.forms.join(' | ')}`);
      }
    }
  }
  const percent = (part: number, rest: number) =>
    ((100 * part) / Math.max(1, part + rest)).toFixed(1);
  console.log(
    `${kind}: precision ${percent(right, wrong)} (${right}/${right + wrong}), recall ${percent(found, missed)} (${found}/${found + missed})`,
  );
  if (process.env['ERRORS']) console.log(errors.join('\n'));
}
console.log(`${articles.length} articles, ${milliseconds.toFixed(0)} ms CPU`);

/** Names of one kind with the forms in which they stand in an article. */
function formsFound(article: number, kind: string, everywhere = flag === '--all') {
  const forms = new Map<string, string[]>();
  for (const [index, sentence] of (mentions[article] ?? []).entries()) {
    for (const { actor, words } of sentence) {
      const known = nameOf.get(actor);
      if (known?.kind !== kind) continue;
      const written = forms.get(actor);
      if (written) written.push(words);
      else if (everywhere || index < annotatedLines) forms.set(actor, [words, known.name]);
    }
  }
  return forms;
}

function hits(written: readonly string[], gold: readonly string[]): boolean {
  return written.some((form) => gold.some((name) => contains(form, name)));
}

function contains(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function isProperName(form: string): boolean {
  return (
    /\p{Lu}/u.test(form) && !/^(?:CEO$|the former|The former)|\p{L} and \p{Lu}|, \p{Lu}/u.test(form)
  );
}

function withoutArticle(form: string): string {
  return form.replace(/^[Tt]he /, '');
}

function toSentence(text: string, index: number): Sentence {
  return {
    fragment: `s${index + 1}`,
    text,
    line: index + 1,
    column: 1,
    block: index === 0 ? 'heading' : 'paragraph',
    blockIndex: index,
    headingDepth: index === 0 ? 1 : 0,
  };
}
