import { sentenceOfSystem, UnreadableFolder } from '../folder.ts';
import { FaultyContent } from '../site.ts';
import { WrongUse } from './options.ts';

/**
 * What a command says of an error that its user can mend: wrong use, faulty content, a folder that
 * cannot be read or written. `null` for a defect of Dateline, of which the whole stack is wanted.
 */
export function told(error: unknown): string | null {
  const isPlain =
    error instanceof WrongUse ||
    error instanceof FaultyContent ||
    error instanceof UnreadableFolder;
  return isPlain ? error.message : sentenceOfSystem(error);
}

/** Runs a command; ends with 1 and a sentence where it fails. `after` stands below that sentence. */
export async function run(main: () => void | Promise<void>, after = ''): Promise<void> {
  try {
    await main();
  } catch (error) {
    const sentence = told(error);
    console.error(sentence === null ? error : sentence + after);
    process.exitCode = 1;
  }
}

/** "1 article", "2 articles". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
