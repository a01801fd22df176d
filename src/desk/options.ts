import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the options that a command was called with. Throws a {@link WrongUse} for an option that
 * the command does not have, a value that is missing or too much, and a stray word.
 */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  let read;
  try {
    read = parseArgs(config);
  } catch (error) {
    throw error instanceof Error && 'code' in error
      ? (wrongUseOf(error, String(error.code), Object.keys(config.options ?? {})) ?? error)
      : error;
  }
  for (const [name, value] of Object.entries(read.values)) {
    if ([value].flat().includes('')) throw missingValue(name);
  }
  return read;
}

/** A command was called wrongly; the message is a sentence that says how to call it. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Refuses a site that is no full web address. */
export function checkSite(site: string | undefined): void {
  if (site === undefined) return;
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '') return;
  throw new WrongUse(
    `--site wants the full web address of the site, for example --site https://example.org, not "${site}".`,
  );
}

/** Refuses a base that is no plain path below the site's address. */
export function checkBase(base: string | undefined): void {
  const steps = base?.replace(/^\//, '').replace(/\/$/, '').split('/') ?? [];
  const isPlain = (step: string) => /^[\w.~%+-]+$/.test(step) && !/^\.\.?$/.test(step);
  if (base === undefined || base === '/' || steps.every(isPlain)) return;
  throw new WrongUse(
    `--base wants the path that the site is served under, for example --base /timeline/, not "${base}".`,
  );
}

function wrongUseOf(error: Error, code: string, known: readonly string[]): WrongUse | null {
  const [, named = ''] = /'(?:-\w, )?(--?[^' ]+)[^']*'/.exec(error.message) ?? [];
  const options = known.map((name) => `--${name}`).join(', ');
  const list = options === '' ? 'It has none.' : `Its options are ${options}.`;
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new WrongUse(`This command has no option ${named}. ${list}`);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(error.message)
        ? new WrongUse(`${named} takes no value; write it alone.`)
        : missingValue(named.replace(/^--/, ''));
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL': {
      const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
      return new WrongUse(`This command does not know what to do with "${word}". ${list}`);
    }
    default:
      return null;
  }
}

function missingValue(name: string): WrongUse {
  return new WrongUse(`--${name} wants a value after it.`);
}
