/** A name that a system found in an article. */
export interface FoundName {
  /** `null` for a system that tells names, but not of what. */
  kind: 'person' | 'organisation' | null;
  /** As it stands in the text; several forms where the system knows them to be one actor's. */
  forms: string[];
  /** The first line that names it, from 0. */
  line: number;
}

/** A way to find names, measured beside others with the same texts. */
export interface System {
  name: string;
  /** Finds the names of every article; `articles[n]` are the lines of one. */
  find: (articles: readonly (readonly string[])[]) => FoundName[][];
}

/** Collects what a tagger finds line by line, each spelling once, without marks around it. */
export class Names {
  readonly #found = new Map<string, FoundName>();

  add(names: readonly string[], kind: FoundName['kind'], line: number): void {
    for (const name of names) {
      const bare = name
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|[,.;:]+$/gu, '')
        .replace(/['’]s?$/, '');
      const key = `${kind ?? ''} ${bare}`;
      if (bare !== '' && !this.#found.has(key)) this.#found.set(key, { kind, forms: [bare], line });
    }
  }

  all(): FoundName[] {
    return [...this.#found.values()];
  }
}
