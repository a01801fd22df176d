import type { Message } from '../model.ts';
import { takesPart } from './agency.ts';
import type { CountryUse } from './countries.ts';
import type { KnownActor, NameForm, Registry } from './registry.ts';
import { roleBefore } from './roles.ts';
import type { Run } from './runs.ts';
import { isCited, isCitedAsMedia } from './sources.ts';
import { placeIn, type ReadSentence, type ReadText } from './text.ts';
import type { Token } from './tokens.ts';
import { TokenTrie } from './trie.ts';
import { fits, standsAlone } from './standing.ts';
import { hasSuffix, shortForms } from './short-forms.ts';

/** A name found in a sentence, as tokens. */
export interface Hit extends Run {
  actor: KnownActor;
  use: NameForm['use'] | 'short';
}

/**
 * Finds who is named in an article's sentences, in order, longest name first, in one pass.
 *
 * @param media ids of bodies that publish news: cited where they say something
 */
export function findInText(
  text: ReadText,
  { names, shouted }: Registry,
  media: ReadonlySet<string>,
): { hits: Hit[][]; messages: Message[] } {
  const short = new TokenTrie<KnownActor>();
  const undecided = new Map<string, Message>();
  const introduced = new Set<string>();
  const found = text.sentences.map((read) => {
    const hits: Hit[] = [];
    const { tokens, shouting } = read;
    for (let at = 0; at < tokens.length; at++) {
      const hit = hitAt(tokens, at, shouting ? shouted : names, short, shouting);
      if (!hit) {
        tellUndecided(text, read, at, short, undecided);
        continue;
      }
      if (hit.use !== 'short') introduce(hit, introduced, short, tokens);
      hits.push(hit);
      at = hit.to - 1;
    }
    return hits.filter((hit, index) => counts(read, hit, hits, index, media));
  });
  return { hits: found, messages: [...undecided.values()] };
}

function hitAt(
  tokens: readonly Token[],
  at: number,
  names: TokenTrie<NameForm>,
  short: TokenTrie<KnownActor>,
  shouting: boolean,
): Hit | null {
  const full = names.longest(tokens, at, shouting ? ({ key }) => key.toUpperCase() : undefined);
  const brief = short.longest(tokens, at);
  const form = full?.values[0];
  if (brief && (!full || brief.to > full.to || (brief.to === full.to && form?.use === 'full'))) {
    const actor = decide(tokens, at, brief.values);
    if (actor && (actor.kind !== 'person' || standsAlone(tokens, at, brief.to)))
      return { from: at, to: brief.to, actor, use: 'short' };
  }
  if (!full || !form) return null;
  const hit: Hit = { from: at, to: full.to, actor: form.actor, use: form.use };
  return fits(tokens, hit) ? hit : null;
}

/** Tells once an article of a surname that two of its persons share and nothing decides. */
function tellUndecided(
  { file }: ReadText,
  { sentence, tokens }: ReadSentence,
  at: number,
  short: TokenTrie<KnownActor>,
  undecided: Map<string, Message>,
): void {
  const match = tokens[at]?.capital ? short.longest(tokens, at) : null;
  if (!match || match.values.length < 2 || !standsAlone(tokens, at, match.to)) return;
  const words = tokens.slice(at, match.to).map(({ text }) => text);
  const form = words.join(' ');
  if (undecided.has(form)) return;
  const names = match.values.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
  undecided.set(form, {
    level: 'notice',
    file,
    ...placeIn(sentence, tokens[at]?.start ?? 0),
    what: `"${form}" may be ${names.join(' or ')}; it is left alone.`,
    mend: 'Write the given name or a title before it, or give one of them the surname as an alias in an actor file.',
  });
}

/** Of several persons with one surname: whoever a title decides for, or who alone has no "Jr.". */
function decide(
  tokens: readonly Token[],
  at: number,
  actors: readonly KnownActor[],
): KnownActor | null {
  const [first, ...others] = actors;
  if (!first || others.length === 0) return first ?? null;
  const role = roleBefore(tokens, at);
  if (role) {
    const titled = actors.filter(({ roleKeys }) => roleKeys.has(role.key));
    if (titled.length === 1) return titled[0] ?? null;
  }
  const plain = actors.filter(({ fullKeys }) => !fullKeys.some(hasSuffix));
  return plain.length === 1 && actors.length - plain.length > 0 ? (plain[0] ?? null) : null;
}

/** After a full name, its short forms are known for the rest of the article. */
function introduce(
  { actor, use, from, to }: Hit,
  introduced: Set<string>,
  short: TokenTrie<KnownActor>,
  tokens: readonly Token[],
): void {
  if (use !== 'full' && use !== 'alias') return;
  const keys = tokens.slice(from, to).map(({ key }) => key);
  const seen = `${actor.id} ${keys.join(' ')}`;
  if (introduced.has(seen)) return;
  introduced.add(seen);
  for (const form of shortForms(actor, keys, tokens.slice(from, to))) short.add(form, actor);
}

function counts(
  { tokens, shouting }: ReadSentence,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  media: ReadonlySet<string>,
): boolean {
  const { actor, use } = hit;
  if (actor.kind === 'country') {
    const named: CountryUse = use === 'demonym' || use === 'capital' ? use : 'name';
    return !shouting && takesPart(tokens, { from: hit.from, to: hit.to, use: named }, hits, index);
  }
  // A body with a file of its own is an actor because the editor says so, also where it is cited.
  if (actor.kind === 'person' || !actor.provisional) return true;
  if (isCited(tokens, hit)) return false;
  return !(media.has(actor.id) && isCitedAsMedia(tokens, hit));
}
