import { namesakes } from './country-names.ts';
import { dictionary } from './dictionary.ts';
import type { NameForm } from './registry.ts';
import type { ReadText } from './text.ts';
import type { Token } from './tokens.ts';

/**
 * Countries and capitals whose name means somebody or something else in one article: "Washington"
 * after "Denzel Washington", "Georgia" beside "Atlanta".
 */
export class Namesakes {
  readonly #text: ReadText;
  readonly #borrowed = new Set<NameForm>();
  readonly #elsewhere = new Map<string, boolean>();

  constructor(text: ReadText) {
    this.#text = text;
  }

  /** Notes a form that stands in a longer name; where that may be a person's, it is theirs from now on. */
  note(tokens: readonly Token[], at: number, form: NameForm): void {
    const before = tokens[at - 1];
    const { lower = '' } = before ?? {};
    const isName =
      before?.capital === true &&
      !before.possessive &&
      !dictionary.isWord(lower) &&
      !dictionary.isCommonNoun(lower) &&
      !dictionary.isPlace(lower);
    if (isName && isOwnName(form)) this.#borrowed.add(form);
  }

  /** Whether the form names no country here. */
  hide(form: NameForm): boolean {
    return isOwnName(form) && (this.#borrowed.has(form) || this.#isElsewhere(form.actor.name));
  }

  #isElsewhere(country: string): boolean {
    const signs = namesakes[country];
    if (!signs) return false;
    let elsewhere = this.#elsewhere.get(country);
    if (elsewhere === undefined) {
      const names = (pattern: RegExp) =>
        this.#text.sentences.some(({ text }) => pattern.test(text));
      elsewhere = names(signs.elsewhere) && !names(signs.here);
      this.#elsewhere.set(country, elsewhere);
    }
    return elsewhere;
  }
}

function isOwnName({ actor, use }: NameForm): boolean {
  return actor.kind === 'country' && (use === 'name' || use === 'capital');
}
