import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor } from '../model.ts';
import type { Hit } from './find.ts';
import type { KnownActor } from './registry.ts';
import { rolesOf } from './roles.ts';
import { wordsOf, type ReadSentence } from './text.ts';
import { keysOf } from './tokens.ts';

/** Collects what the articles call each person, in their own words. */
export class Descriptions {
  readonly #words = new Map<KnownActor, Map<string, Use>>();

  /** Reads the titles and appositions around one mention. */
  read(actor: KnownActor, sentence: ReadSentence, { from, to }: Hit, article: string): void {
    if (actor.kind !== 'person') return;
    for (const role of rolesOf(sentence.tokens, from, to)) {
      const words = wordsOf(sentence, role.from, role.to);
      const same = keysOf(words).join(' ').toLowerCase();
      let uses = this.#words.get(actor);
      if (!uses) this.#words.set(actor, (uses = new Map()));
      let use = uses.get(same);
      if (!use)
        uses.set(
          same,
          (use = { count: 0, forms: new Map(), articles: new Set(), plural: role.plural }),
        );
      use.count++;
      use.forms.set(words, (use.forms.get(words) ?? 0) + 1);
      use.articles.add(article);
    }
  }

  /**
   * Most used first, then the longer; words in the plural, or that lean on somebody else ("his
   * counterpart"), only when there are no others.
   */
  of(actor: KnownActor): Actor['described'] {
    const all = [...(this.#words.get(actor)?.values() ?? [])];
    const singular = all.filter(({ plural }) => !plural);
    const own = singular.filter(
      ({ forms }) => ![...forms.keys()].some((words) => leans.test(words)),
    );
    return (own.length > 0 ? own : singular.length > 0 ? singular : all)
      .map((use) => ({ ...use, words: mostUsed(use.forms) }))
      .sort(
        (a, b) =>
          b.count - a.count || b.words.length - a.words.length || byCodeUnit(a.words, b.words),
      )
      .map(({ words, articles }) => ({ words, articles: [...articles].sort(byCodeUnit) }));
  }
}

const leans = /\b(?:counterpart|colleague|successor|predecessor|rival|ally|partner)$/i;

interface Use {
  count: number;
  /** "US secretary of state", "U.S. Secretary of State": one description, written in two ways. */
  forms: Map<string, number>;
  articles: Set<string>;
  plural: boolean;
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return ranked[0]?.[0] ?? '';
}
