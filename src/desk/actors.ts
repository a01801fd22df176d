import { contentPath, readFolder, writeNewFile } from '../folder.ts';
import { buildOrThrow } from '../site.ts';
import { actorFile, nearestIds, type ListedActor } from '../timeline/actors/index.ts';
import type { Actor } from '../timeline/model.ts';
import { readOptions, WrongUse } from './options.ts';
import { count, run } from './told.ts';

/**
 * `npm run actors`: everybody found in the prose who has no file yet, with the first sentence, the
 * likely kind, and who may be the same. `-- --write <id…>` gives those a file in `actors/`, `-- --all`
 * gives all of them one; no file that exists is changed. Ends with 1 when an id is unknown.
 */
function main(): void {
  const { values, positionals } = readOptions({
    options: {
      write: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const chosen = [...values.write, ...positionals];
  if (values.all && chosen.length > 0) {
    throw new WrongUse('--all gives every actor a file, --write only those named; choose one.');
  }
  if (positionals.length > 0 && values.write.length === 0) {
    throw new WrongUse(`To give an actor a file, write --write ${positionals.join(' ')}.`);
  }
  const root = contentPath();
  const { timeline, provisional } = buildOrThrow(readFolder(root));
  if (values.all) write(root, provisional, timeline.actors);
  else if (chosen.length > 0) {
    write(root, choose(chosen, provisional, timeline.actors), timeline.actors);
  } else list(provisional);
}

function list(provisional: readonly ListedActor[]): void {
  for (const { actor, reports, sentences, first, proposed } of provisional) {
    console.log(
      `${actor.id}  ${actor.kind}  ${actor.name}  ${count(reports, 'report')}, ${count(sentences, 'sentence')}`,
    );
    console.log(`    ${first.file}:${first.line}:${first.column}  ${inOneLine(first.sentence)}`);
    for (const { id, name, why } of proposed) console.log(`    may be ${name} (${id}): ${why}`);
  }
  console.log(
    provisional.length === 0
      ? 'Every actor has a file.'
      : `\n${count(provisional.length, 'actor')} without a file. Give some of them one with: npm run actors -- --write ${provisional[0]?.actor.id ?? ''}`,
  );
}

/** The actors of the ids given; says of each other id why there is none. */
function choose(
  ids: readonly string[],
  provisional: readonly ListedActor[],
  actors: readonly Actor[],
): ListedActor[] {
  return [...new Set(ids)].flatMap((id) => {
    const listed = provisional.find(({ actor }) => actor.id === id);
    if (listed) return [listed];
    process.exitCode = 1;
    if (actors.some((actor) => actor.id === id && !actor.provisional)) {
      console.error(`"${id}" has a file already; nothing is written for it.`);
      return [];
    }
    const near = nearestIds(
      id,
      provisional.map(({ actor }) => actor.id),
    );
    const hint =
      near.length > 0
        ? `The nearest are ${near.join(', ')}.`
        : 'Run npm run actors to see all ids.';
    console.error(`No actor found in the prose has the id "${id}". ${hint}`);
    return [];
  });
}

function write(root: string, chosen: readonly ListedActor[], actors: readonly Actor[]): void {
  let written = 0;
  for (const { actor, proposed } of chosen) {
    const file = actorFile(actor, proposed, actors);
    if (writeNewFile(root, file)) {
      written++;
      console.log(`wrote ${file.path}`);
    } else console.log(`${file.path} exists already and is left as it is.`);
  }
  console.log(`\n${count(written, 'file')} written. Look through them, then build.`);
}

function inOneLine(sentence: string): string {
  return sentence.replace(/\s+/g, ' ');
}

await run(main);
