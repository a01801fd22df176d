import type { Message } from '../model.ts';
import { takesPart } from './agency.ts';
import type { CountryUse } from './countries.ts';
import { dictionary } from './dictionary.ts';
import {
  bodyHeads,
  corporateEndings,
  honorifics,
  nameSuffixes,
  particles,
  placeHeads,
  roleHeads,
  thingHeads,
} from './lexicon.ts';
import type { KnownActor, NameForm, Registry } from './registry.ts';
import { isRoleHead, roleBefore } from './roles.ts';
import type { Run } from './runs.ts';
import { isCited, isCitedAsMedia } from './sources.ts';
import { opensSentence, placeIn, type ReadSentence, type ReadText } from './text.ts';
import type { Token } from './tokens.ts';
import { TokenTrie } from './trie.ts';

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
    return hits.filter((hit) => counts(read, hit, hits, media));
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

function hasSuffix(keys: readonly string[]): boolean {
  return nameSuffixes.has(keys.at(-1)?.toLowerCase() ?? '');
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

function shortForms(
  { kind, name }: KnownActor,
  keys: readonly string[],
  tokens: readonly Token[],
): string[][] {
  if (kind === 'organisation') {
    const forms: string[][] = [];
    const last = keys.at(-1)?.toLowerCase() ?? '';
    if (keys.length > 1 && corporateEndings.has(last)) forms.push(keys.slice(0, -1));
    const first = keys[0] ?? '';
    const national = dictionary.isDemonym(first.toLowerCase()) || /^[A-Z]{2}$/.test(first);
    if (keys.length > 2 && national) forms.push(keys.slice(1));
    return forms;
  }
  if (kind !== 'person' || keys.length < 2 || name === '') return [];
  let end = keys.length;
  if (hasSuffix(keys)) end--;
  let start = end - 1;
  while (start > 1 && tokens[start]?.joined) start--;
  while (start > 1 && particles.has(keys[start - 1]?.toLowerCase() ?? '')) start--;
  const surname = keys.slice(start, end);
  if (surname.join('').length < 2 || start < 1) return [];
  const forms = [surname];
  const [first = '', ...rest] = surname;
  if (particles.has(first)) forms.push([first.charAt(0).toUpperCase() + first.slice(1), ...rest]);
  if (end < keys.length) forms.push([...surname, ...keys.slice(end)]);
  // "Juan Miguel" after "Juan Miguel Gonzalez"
  if (start > 1 && dictionary.isGivenName(keys[1]?.toLowerCase() ?? ''))
    forms.push(keys.slice(0, start));
  return forms;
}

/** Whether a form found by the trie is that name and no part of a longer one. */
function fits(tokens: readonly Token[], { from, to, actor, use }: Hit): boolean {
  if (actor.kind === 'person') return to - from > 1 || standsAlone(tokens, from, to);
  if (actor.kind === 'country') return standsAsCountry(tokens, from, to, use);
  if (to - from > 1) return true;
  return !isNameBefore(tokens, from);
}

/** A surname alone is nobody else's: not "Melania Trump", not "Trump Tower". */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (isNameBefore(tokens, from)) return false;
  const next = tokens[to];
  if (next?.word && next.capital && !tokens[to - 1]?.possessive && !next.joined) {
    const { lower } = next;
    if (bodyHeads.has(lower) || placeHeads.has(lower) || thingHeads.has(lower)) return false;
    if (!dictionary.isCalendarWord(lower) && !roleHeads.has(lower)) return false;
  }
  const { lower = '' } = tokens[from] ?? {};
  const ordinary = dictionary.isWord(lower) || dictionary.isCommonNoun(lower);
  if (to - from === 1 && ordinary && opensSentence(tokens, from)) {
    const follows = next?.lower ?? '';
    return (
      tokens[to - 1]?.possessive === true || dictionary.isFiniteVerb(follows) || follows === ','
    );
  }
  return true;
}

/** A given name before it: then the two are one longer name. */
function isNameBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before?.word || !before.capital || before.possessive) return false;
  if (tokens[from]?.joined) return false;
  if (honorifics.has(before.lower) || isRoleHead(before)) return false;
  if (/^(?:general|officer|state|defense|defence|treasury)$/.test(before.lower)) return false;
  if (dictionary.isDemonym(before.lower)) return false;
  return (
    !(opensSentence(tokens, from - 1) && dictionary.isWord(before.lower)) &&
    !dictionary.isFunctionWord(before.lower)
  );
}

/** "Michael Jordan", "Bank of China", "Paris Hilton", "Georgia Tech" name no country. */
function standsAsCountry(
  tokens: readonly Token[],
  from: number,
  to: number,
  use: Hit['use'],
): boolean {
  const before = tokens[from - 1];
  if (
    use !== 'demonym' &&
    isNameBefore(tokens, from) &&
    !/^(?:north|south)$/.test(before?.lower ?? '')
  ) {
    return false;
  }
  if (before?.capital && /^(?:north|south|east|west)(?:ern)?$/.test(before.lower)) return false;
  const next = tokens[to];
  if (use === 'demonym' || !next?.capital || tokens[to - 1]?.possessive || next.joined) return true;
  return (
    isRoleHead(next) ||
    bodyHeads.has(next.lower) ||
    /^(?:foreign|prime|vice|defence|defense|secretary)$/.test(next.lower)
  );
}

function counts(
  { tokens, shouting }: ReadSentence,
  hit: Hit,
  hits: readonly Hit[],
  media: ReadonlySet<string>,
): boolean {
  const { actor, use } = hit;
  if (actor.kind === 'country') {
    const named: CountryUse = use === 'demonym' || use === 'capital' ? use : 'name';
    return !shouting && takesPart(tokens, { from: hit.from, to: hit.to, use: named }, hits);
  }
  if (actor.kind === 'person') return true;
  if (isCited(tokens, hit)) return false;
  return !(media.has(actor.id) && isCitedAsMedia(tokens, hit));
}
