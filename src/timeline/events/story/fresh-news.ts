import { daysBetween } from '../../dates/index.ts';
import { familyOf, headOf, isKind } from '../joining/actions.ts';
import { stemOf } from '../joining/background.ts';
import type { ActorMention } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { isOfALife } from './goes-on.ts';
import { isMarketMove, mayBeMarketMove } from './market.ts';
import { isStative } from '../statements/state.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Thread } from './thread.ts';
import type { Statement } from '../titles/title.ts';
import { set, speechVerbs } from '../grammar/words.ts';

/**
 * The news that somebody else's deed is of the day of, where an article is news of the last days; `null`
 * where it is not told. What is said, and what a market does, is of the latest day that the article has
 * told of, wherever it stands; what is told right behind the article's first happening is of the same
 * scene, unless it turns to another kind of happening or to how that came about.
 */
export function freshNewsOf(
  thread: Thread,
  { verb, title }: Statement,
  { terms, sentence, mentions }: Pick<SubjectContext, 'terms' | 'sentence' | 'mentions'>,
): Draft | null {
  const { draft, lead, latest, gap, away } = thread;
  if (!isFresh(latest[0]) || turnsAway.test(sentence)) return null;
  if (isMarketMove(title)) {
    return gap <= longestSaying && !namesAnother(latest[0], terms) ? latest[0] : null;
  }
  if (isSaying(verb.infinitive) && verb.voice === 'active') {
    const spokenOf = gap <= longestSaying && ageOf(latest[0]) <= saidWithin;
    return spokenOf ? nearestTo(latest, terms, mentions) : null;
  }
  if (thoughts.has(verb.infinitive) || isOfALife(verb, sentence) || isStative(terms, verb))
    return null;
  const ofLead = draft.report.earliest === lead.report.earliest;
  const isScene = ofLead && gap <= nearby && away === null;
  if (!isScene || !isFresh(draft) || relating.has(verb.infinitive)) return null;
  const heads = draft.vector.heads;
  if ([...heads].some((head) => unscenic.has(head))) return null;
  const deed = headOf(verb.infinitive);
  if (!heads.has(deed) && crimes.has(deed)) return null;
  return namesAnother(draft, terms) ? null : draft;
}

/** "In other developments, …", "Separately, …": the article turns to something else. */
const turnsAway =
  /^(?:in (?:other|another|a separate|major|related) \p{L}+|separately|elsewhere|meanwhile)\b/iu;

/** Of several that were told of a day, the one that shares most with a sentence; else the first. */
function nearestTo(
  drafts: Thread['latest'],
  terms: readonly Term[],
  mentions: readonly ActorMention[],
): Draft {
  const named = new Set(mentions.map(({ actor }) => actor));
  const stems = new Set(terms.filter(({ dated }) => !dated).map(({ text }) => stemOf(text)));
  const shared = ({ vector }: Draft) =>
    [...vector.weights].reduce((sum, [feature, weight]) => {
      const [kind, name = ''] = feature.split(/:(.*)/s);
      const has = kind === 'actor' ? named.has(name) : kind === 'word' && stems.has(name);
      return has ? sum + weight : sum;
    }, 0);
  return drafts.reduce((best, draft) => (shared(draft) > shared(best) ? draft : best));
}

/**
 * Whether a sentence names another happening than the one told: "was cut in the blast", where that was
 * none, or "the meeting in Rome" behind one that was not said to be there.
 */
export function namesAnother({ vector, report }: Draft, terms: readonly Term[]): boolean {
  return terms.some(({ lower, tags }, at) => {
    if (!tags.has('Noun') || terms[at - 1]?.lower !== 'the') return false;
    const head = headOf(lower);
    if (!vector.heads.has(head)) return crimes.has(head);
    const [preposition, name] = terms.slice(at + 1, at + 3);
    const specified = /^(?:in|of|at|with|between)$/.test(preposition?.lower ?? '');
    return (
      specified && name?.tags.has('ProperNoun') === true && !report.sentence.includes(name.text)
    );
  });
}

/** A quick look at a sentence, so that only those worth it are tagged. */
export function mayBeOfFreshNews({ latest, gap, away }: Thread, text: string): boolean {
  if (!isFresh(latest[0]) || turnsAway.test(text)) return false;
  if (gap <= nearby && away === null) return true;
  if (gap > longestSaying) return false;
  return mayBeMarketMove(text) || (ageOf(latest[0]) <= saidWithin && saying.test(text));
}

/** How many days before its article news may have happened. */
const freshFor = 3;

/** Within so many days of news it is spoken of on its own day; later, on any day since. */
const saidWithin = 1;

function isFresh(draft: Draft): boolean {
  return ageOf(draft) <= freshFor;
}

/** How many days lie between a happening and its article. */
function ageOf({ report, published }: Draft): number {
  return report.earliest === null ? Infinity : daysBetween(report.earliest, published);
}

/** So many sentences after it was last told, a scene is still the same. */
const nearby = 2;
/** After so many, nobody says anything of it any more. */
const longestSaying = 12;

/** Whether a verb tells that something was said, to others or of others. */
function isSaying(infinitive: string): boolean {
  if (thoughts.has(infinitive)) return false;
  return (
    speechVerbs.has(infinitive) || sayings.has(headOf(infinitive)) || addresses.has(infinitive)
  );
}

/** What is only thought, written or seen may be of any day. */
const thoughts = set(
  'write show hope believe know think expect learn recall estimate predict indicate',
);

/** Kinds of action that are done by words, as CAMEO's first classes are. */
const sayings = new Set(
  ['state', 'condemn', 'praise', 'urge', 'accuse', 'propose'].map((kind) => familyOf(kind)),
);

/** What is done by words and has no kind of its own. */
const addresses = set(
  'call describe welcome thank congratulate dismiss express apologise apologize vow pledge promise decline ' +
    'ask quote complain respond react reply concede joke agree disagree regret applaud cheer',
);

/** A past tense, as all that was said has. */
const saying = /\b(?:said|told|\p{Ll}+ed)\b/u;

/** Verbs that say how a happening lies to others, or what it was for, and not that it went on. */
const relating = set('follow come continue remain stem design cite base lead mark bring');

/** Harm and what the law does about it: known of long before it is news again. */
const crimes = set('harm try charge convict acquit sentence sue arrest');

/** Behind what was said, shown or brought to court a simple past tells of what had been done. */
const unscenic = new Set([
  ...sayings,
  ...[...crimes].filter((kind) => kind !== 'harm'),
  ...['show', ...addresses].map((word) => headOf(word)).filter((head) => !isKind(head)),
]);
