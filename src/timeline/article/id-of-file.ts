import type { Message } from '../model.ts';
import { asciiId } from './ascii-id.ts';

/** The id that a file's name gives, for its address, and the fault where it gives none. */
export function idOfFile(path: string): { id: string; fault: Message | null } {
  const id = asciiId(path.replace(/^.*\//, '').replace(/\.md$/i, ''));
  if (id !== '') return { id, fault: null };
  const what = 'The name of the file holds no letter or digit, so that it gives no address.';
  const mend = 'Rename the file.';
  return { id, fault: { level: 'fault', file: path, line: 1, column: 1, what, mend } };
}
