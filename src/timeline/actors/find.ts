import { byCodeUnit } from '../by-code-unit.ts';
import type { Message } from '../model.ts';
import { takesPart } from './agency.ts';
import type { CountryUse } from './countries.ts';
import { softBodyHeads } from './lexicon.ts';
import { Namesakes } from './namesakes.ts';
import type { KnownActor, NameForm, Registry } from './registry.ts';
import { roleBefore } from './roles.ts';
import type { Run } from './runs.ts';
import { nameOf, sharingHit } from './shared-surnames.ts';
import { isCited, isCitedAsMedia } from './sources.ts';
import { placeIn, readSentences, type ReadSentence, type ReadText } from './text.ts';
import { keysIn, type Token } from './tokens.ts';
import { TokenTrie } from './trie.ts';
import { fits, isPlainOpening, namesProduct, standsAlone } from './standing.ts';
import { hasSuffix, shortForms } from './short-forms.ts';
import type { WordForms } from './word-forms.ts';

/** A name found in a sentence, as tokens. */
export interface Hit extends Run {
  actor: KnownActor;
  /** `given`: "Emil" of "Emil and Rosa Kunz", which is a form of his name nowhere else. */
  use: NameForm['use'] | 'short' | 'given';
  /** `null` for a form that an article has made known only for itself. */
  form: NameForm | null;
}

/**
 * Finds who is named in an article's sentences, in order, longest name first, in one pass.
 */
export function findInText(
  text: ReadText,
  { names, shouted }: Registry,
  forms: WordForms,
): { found: { read: ReadSentence; hits: Hit[] }[]; messages: Message[] } {
  const short = new TokenTrie<KnownActor>();
  const undecided = new Map<string, Message>();
  const introduced = new Set<NameForm>();
  const namesakes = new Namesakes(text);
  const found = [];
  for (const read of readSentences(text, forms)) {
    const hits: Hit[] = [];
    const { tokens, shouting } = read;
    for (let at = 0; at < tokens.length; at++) {
      if (!tokens[at]?.word) continue;
      const hit = hitAt(tokens, at, shouting ? shouted : names, short, shouting, namesakes);
      if (!hit) {
        tellUndecided(text, read, at, short, undecided);
        continue;
      }
      const sharing = sharingHit(tokens, hit, names, short);
      for (const named of sharing ? [sharing, hit] : [hit]) {
        if (!named.form || introduced.has(named.form)) continue;
        introduced.add(named.form);
        introduce(named.form, nameOf(tokens, named, hit), short, text);
      }
      if (sharing) hits.push(sharing);
      hits.push(hit);
      at = hit.to - 1;
    }
    found.push({ read, hits: hits.filter((hit, index) => counts(read, hit, hits, index)) });
  }
  return { found, messages: [...undecided.values()] };
}

function hitAt(
  tokens: readonly Token[],
  at: number,
  names: TokenTrie<NameForm>,
  short: TokenTrie<KnownActor>,
  shouting: boolean,
  namesakes: Namesakes,
): Hit | null {
  const full = names.longest(tokens, at, shouting ? ({ key }) => key.toUpperCase() : undefined);
  const brief = short.longest(tokens, at);
  const form = full?.values[0];
  if (brief && (!full || brief.to > full.to || (brief.to === full.to && yields(form)))) {
    const actor = decide(tokens, at, brief.values);
    const stands = actor?.kind === 'person' ? standsAlone : standsForBody;
    if (actor && stands(tokens, at, brief.to))
      return { from: at, to: brief.to, actor, use: 'short', form: null };
  }
  if (!full || !form || namesakes.hide(form)) return null;
  const to = withSoftHead(tokens, at, full.to, form);
  const hit: Hit = { from: at, to, actor: form.actor, use: form.use, form };
  if (fits(tokens, hit)) return hit;
  namesakes.note(tokens, at, form);
  return null;
}

/** "Apple" reaches to the end of "Apple Computer" where no actor bears the longer name. */
function withSoftHead(
  tokens: readonly Token[],
  from: number,
  to: number,
  { actor }: NameForm,
): number {
  const next = tokens[to];
  const single = actor.kind === 'organisation' && to - from === 1;
  if (!single || !next?.capital || tokens[from]?.possessive || next.joined) return to;
  return softBodyHeads.has(next.lower) && !tokens[to + 1]?.capital ? to + 1 : to;
}

function standsForBody(tokens: readonly Token[], from: number, to: number): boolean {
  return !isPlainOpening(tokens, from, to) && !namesProduct(tokens, to);
}

/** A name gives way to whom the article has introduced: "Jordan" after "Michael Jordan". */
function yields(form: NameForm | undefined): boolean {
  return form?.use === 'full' || (form?.actor.kind === 'country' && form.actor.provisional);
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
  const names = match.values.map(({ name }) => name).sort(byCodeUnit);
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
  { actor, use }: NameForm,
  words: readonly Token[],
  short: TokenTrie<KnownActor>,
  text: ReadText,
): void {
  if (use !== 'full' && use !== 'alias') return;
  const keys = keysIn(words, 0, words.length);
  for (const brief of shortForms(actor, keys, words, text)) short.add(brief, actor);
}

function counts(
  { tokens, shouting }: ReadSentence,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
): boolean {
  const { actor, use } = hit;
  if (actor.kind === 'country') {
    const named: CountryUse =
      use === 'demonym' || use === 'capital' || use === 'seat' ? use : 'name';
    return !shouting && takesPart(tokens, { from: hit.from, to: hit.to, use: named }, hits, index);
  }
  // A body with a file of its own is an actor because the editor says so, also where it is cited.
  if (actor.kind === 'person' || !actor.provisional) return true;
  if (isCited(tokens, hit)) return false;
  return !(actor.publishes && isCitedAsMedia(tokens, hit));
}
