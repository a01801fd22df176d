import { stringify } from 'yaml';
import type { Actor, SourceFile } from '../model.ts';
import { faultOfAlias } from './alias-faults.ts';
import type { ProposedAlias } from './proposed-aliases.ts';
import { keysOf } from './tokens.ts';

/**
 * The file that gives a provisional actor a place in the editor's roster: name, kind, the forms that
 * are surely its own, and what is only proposed as a comment for the editor to decide.
 *
 * A build that reads the file gives the actor the same id, and so the same address. A surname alone
 * is no alias: it is found after the full name anyway, and elsewhere it may be somebody else's.
 *
 * @param roster all actors, so that no form is written which another actor bears
 */
export function actorFile(
  actor: Actor,
  proposed: readonly ProposedAlias[],
  roster: readonly Actor[],
): SourceFile {
  const aliases = ownForms(actor, roster);
  const head = stringify(
    { name: actor.name, kind: actor.kind, ...(aliases.length > 0 && { aliases }) },
    { lineWidth: 0 },
  );
  const hints = proposed.map(({ name, why }) => `# - ${inComment(name)} (${why})\n`);
  const question =
    hints.length > 0
      ? `# May be the same; put what is among the aliases, and delete these lines:\n${hints.join('')}`
      : '';
  return { path: `actors/${actor.id}.md`, text: `---\n${head}${question}---\n` };
}

function ownForms({ id, name, kind, aliases }: Actor, roster: readonly Actor[]): string[] {
  // The forms of a country are known from the data package.
  if (kind === 'country') return [];
  const taken = new Set(
    roster
      .filter((other) => other.id !== id)
      .flatMap((other) => [other.name, ...other.aliases])
      .map(keyOfForm),
  );
  taken.add(keyOfForm(name));
  return aliases.filter((alias) => {
    const key = keyOfForm(alias);
    const whole = kind === 'organisation' || keysOf(alias).length > 1;
    if (!whole || taken.has(key) || faultOfAlias(alias, name)) return false;
    taken.add(key);
    return true;
  });
}

function keyOfForm(form: string): string {
  return keysOf(form).join(' ');
}

function inComment(name: string): string {
  return name.replace(/\s+/g, ' ');
}
