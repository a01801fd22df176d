import type { Message } from '../model.ts';
import type { PlaceInFile } from './roster.ts';
import { keysOf } from './tokens.ts';

/** Who was the first to claim a name or an id. */
export class Claims {
  readonly #messages: Message[];
  readonly #names = new Map<string, PlaceInFile>();
  readonly #ids = new Map<string, string>();

  constructor(messages: Message[]) {
    this.#messages = messages;
  }

  claimId(id: string, file: string): void {
    const at = { level: 'fault', file, line: 1, column: 1 } as const;
    const first = this.#ids.get(id);
    if (id === '') {
      this.#messages.push({
        ...at,
        what: "The file's name has no letter or figure to make an address from.",
        mend: 'Give the file a name like marco-rubio.md.',
      });
    } else if (first !== undefined) {
      this.#messages.push({
        ...at,
        what: `This file and ${first} would both have the address /actors/${id}/.`,
        mend: 'Rename one of the two files.',
      });
    } else this.#ids.set(id, file);
  }

  claimName(name: string, place: PlaceInFile): void {
    const key = keysOf(name).join(' ');
    const first = this.#names.get(key);
    if (first === undefined) this.#names.set(key, place);
    else if (first.file !== place.file) {
      this.#messages.push({
        level: 'fault',
        ...place,
        what: `"${name}" is claimed by two actors: here and in ${first.file}, line ${first.line}.`,
        mend: 'Remove it from one of the two files.',
      });
    }
  }
}
