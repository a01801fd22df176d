import type { Actor } from '../model.ts';
import type { Hit } from './find.ts';
import type { KnownActor } from './registry.ts';
import { rolesOf } from './roles.ts';
import { wordsOf, type ReadSentence } from './text.ts';

/** Collects what the articles call each person, in their own words. */
export class Descriptions {
  readonly #words = new Map<KnownActor, Map<string, Use>>();

  /** Reads the titles and appositions around one mention. */
  read(actor: KnownActor, sentence: ReadSentence, { from, to }: Hit, article: string): void {
    if (actor.kind !== 'person') return;
    for (const role of rolesOf(sentence.tokens, from, to)) {
      const words = wordsOf(sentence, role.from, role.to);
      let uses = this.#words.get(actor);
      if (!uses) this.#words.set(actor, (uses = new Map()));
      const use = uses.get(words) ?? { count: 0, articles: new Set(), plural: role.plural };
      use.count++;
      use.articles.add(article);
      uses.set(words, use);
    }
  }

  /** Most used first; words in the plural only when there are no others. */
  of(actor: KnownActor): Actor['described'] {
    const all = [...(this.#words.get(actor) ?? [])];
    const singular = all.filter(([, { plural }]) => !plural);
    return (singular.length > 0 ? singular : all)
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : a > b ? 1 : 0))
      .map(([words, { articles }]) => ({ words, articles: [...articles].sort(byCodeUnit) }));
  }
}

interface Use {
  count: number;
  articles: Set<string>;
  plural: boolean;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
