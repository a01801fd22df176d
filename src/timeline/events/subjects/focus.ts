import nlp from 'compromise';
import type { Actor, ActorMention } from '../../model.ts';
import { groupsIn, type Group } from './named-together.ts';
import { namesSomebodyUnknown } from './unknown-names.ts';
import { namedAfterTheirKind, publicBodies } from '../grammar/words.ts';

/**
 * Whom a pronoun and which organisation a noun such as "the company" mean where a sentence begins:
 * the centre of attention of the sentences before (Grosz, Joshi and Weinstein 1995, "Centering").
 */
export interface Focus {
  /** The persons of the last sentence that names any, the one its subject is first. */
  persons: readonly Actor[];
  /** Whether the first of several persons is what the sentence is about. */
  centred: boolean;
  /** What "it" means; `null` when unclear. */
  thing: Actor | null;
  /** The organisations of the sentences before, the nearest sentence first. */
  bodies: readonly (readonly Actor[])[];
  /** Who was named together with what they are, the nearest sentence first. */
  groups: readonly Group[];
  /** The sentences themselves, the nearest first. */
  told: readonly string[];
}

/** A sentence that was told, with its mentions. */
interface Told {
  text: string;
  mentions: readonly ActorMention[];
}

/** Where nothing was told before, or nobody can tell. */
export const noFocus: Focus = {
  persons: [],
  centred: false,
  thing: null,
  bodies: [],
  groups: [],
  told: [],
};

/** How many sentences a pronoun, and a noun for an organisation, may lie behind the name. */
const longestChain = 6;
export const longestMemory = 8;

/** The focus after some sentences; the last one counts most. */
export function focusAfter(
  told: readonly Told[],
  actorOf: (id: string) => Actor | undefined,
): Focus {
  const bodies = told
    .slice(-longestMemory)
    .map(({ text, mentions }) => {
      return ofKind(withoutEmployers(text, mentions), actorOf, 'organisation');
    })
    .reverse()
    .filter((named) => named.length > 0);
  const last = told.at(-1);
  return {
    ...personsAfter(told, actorOf),
    thing: last ? thingOf(last, actorOf) : null,
    bodies,
    groups: [...told].reverse().flatMap(({ text, mentions }) => groupsIn(text, mentions, actorOf)),
    told: told.map(({ text }) => text).reverse(),
  };
}

/** "Analysts at Varde Bank": those whom news asks for their view, and for whom they work. */
function withoutEmployers(text: string, mentions: readonly ActorMention[]): ActorMention[] {
  return mentions.filter(({ start }) => !employed.test(text.slice(Math.max(0, start - 60), start)));
}

const employed =
  /\b(?:analysts?|economists?|strategists?|brokers?|dealers?|traders?|researchers?)\b[^,.;]{0,24}\b(?:at|with|for|from|of) (?:the )?$/i;

/** The focus in the middle of a sentence: what stands before it there counts more. */
export function focusWithin(
  focus: Focus,
  head: Told,
  actorOf: (id: string) => Actor | undefined,
): Focus {
  const own = focusAfter([head], actorOf);
  const unknown = namesSomebodyUnknown(head.text, head.mentions);
  const named = ofKind(head.mentions, actorOf, 'person').length > 0;
  const others = head.mentions.length > 0 || unknown;
  return {
    persons: named || unknown ? own.persons : focus.persons,
    centred: named || unknown ? own.centred : focus.centred,
    thing: others ? (unknown || named ? null : own.thing) : focus.thing,
    bodies: [...own.bodies, ...focus.bodies],
    groups: [...own.groups, ...focus.groups],
    told: [head.text, ...focus.told],
  };
}

function personsAfter(
  told: readonly Told[],
  actorOf: (id: string) => Actor | undefined,
): Pick<Focus, 'persons' | 'centred'> {
  for (let back = 1; back <= Math.min(longestChain, told.length); back++) {
    const sentence = told.at(-back);
    if (!sentence) break;
    const { text, mentions } = sentence;
    const persons = ofKind(mentions, actorOf, 'person');
    const centred = opensWith(sentence, persons[0]);
    if (namesSomebodyUnknown(text, mentions)) {
      return { persons: centred ? persons.slice(0, 1) : [], centred };
    }
    if (persons.length > 0) return { persons, centred };
    if (back > 1 && !/\b(?:he|she|his|her|him)\b/i.test(text)) break;
  }
  return { persons: [], centred: false };
}

/** The one body or country a sentence names, or the one it opens with. */
function thingOf(told: Told, actorOf: (id: string) => Actor | undefined): Actor | null {
  const { mentions } = told;
  const things = [
    ...ofKind(mentions, actorOf, 'organisation'),
    ...ofKind(mentions, actorOf, 'country'),
  ];
  const opening = things.find((actor) => opensWith(told, actor));
  if (opening) return opening;
  const [only, ...others] = things.filter((actor) => !isGoverned(told, actor));
  const persons = ofKind(mentions, actorOf, 'person');
  return only && others.length + persons.length === 0 ? only : null;
}

/** "The ship was bought by Norvik in 2011": what such a sentence is about is another. */
function isGoverned({ text, mentions }: Told, { id }: Actor): boolean {
  return mentions
    .filter(({ actor }) => actor === id)
    .every(({ start }) => /\b(?:by|from|to|with|against) (?:the )?$/i.test(text.slice(0, start)));
}

/** Whether a sentence opens with an actor, after a title at most, and not with what is theirs. */
function opensWith({ text, mentions }: Told, actor: Actor | undefined): boolean {
  const [first] = mentions;
  if (!first || !actor || first.actor !== actor.id) return false;
  const lead = text.slice(0, first.start);
  return (
    /^["“\s]*(?:(?:[Bb]ut|[Aa]nd|[Tt]he|[Tt]hen|Yesterday|Today)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(
      lead,
    ) && !/^(?:['’]|\s+and\b)/.test(text.slice(first.end))
  );
}

function ofKind(
  mentions: readonly ActorMention[],
  actorOf: (id: string) => Actor | undefined,
  kind: Actor['kind'],
): Actor[] {
  const ids = new Set(mentions.map(({ actor }) => actor));
  return [...ids].flatMap((id) => actorOf(id) ?? []).filter((actor) => actor.kind === kind);
}

/** The actors that a pronoun means, or `null` when it can mean others as well. */
export function meantBy({ persons, centred, thing }: Focus, pronoun: string): Actor[] | null {
  if (pronoun === 'it') return thing && [thing];
  if (pronoun === 'they' || pronoun === 'both') return persons.length === 2 ? [...persons] : null;
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const fitting = persons.filter(({ name }) => fits(genderOf(name), pronoun));
  const [first, second] = fitting;
  if (!first) return null;
  return second === undefined || (centred && first === persons[0]) ? [first] : null;
}

function fits(gender: string | null, pronoun: string): boolean {
  return gender === null || gender === pronoun;
}

const genders = new Map<string, string | null>();

/** "he" or "she" where the first name tells, as compromise's lists have it. */
function genderOf(name: string): string | null {
  let gender = genders.get(name);
  if (gender === undefined) {
    const first = nlp(name.split(' ')[0] ?? '');
    gender = first.has('#FemaleName') ? 'she' : first.has('#MaleName') ? 'he' : null;
    genders.set(name, gender);
  }
  return gender;
}

/** The organisation that "the company", "the bank", "the ministry" means; `null` when unclear. */
export function bodyMeant({ bodies }: Focus, noun: string): Actor | null {
  for (const named of bodies) {
    const fitting = named.filter((actor) => isCalled(actor, noun));
    const [only, ...others] = fitting;
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}

function isCalled(actor: Actor, noun: string): boolean {
  return namedAfterTheirKind.has(noun) ? namesOf(actor).includes(noun) : isCompany(actor);
}

/** Whether nothing in its names makes an organisation a public body. */
export function isCompany(actor: Actor): boolean {
  return !publicBodies.test(namesOf(actor));
}

function namesOf({ name, aliases }: Actor): string {
  return [name, ...aliases].join(' ').toLowerCase();
}
