import { set } from './words.ts';

/** Which forms are verbs, which only look like them, and what stands in a verb group, as data. */

/** Nouns that a tagger takes for verbs. */
export const alwaysNouns = set('police shares');

/** Verbs whose past has the form of a noun: after "has" they are verbs. */
export const unchangedPasts = set(
  'set put cut hit let shut split cast cost hurt read spread bid rid beat quit burst',
);

/** Participles that look like the infinitive: "the line, run by a trust". */
export const unchangedParticiples: ReadonlySet<string> = new Set([
  ...unchangedPasts,
  ...set('run overrun overcome'),
]);

/** Past forms that a tagger takes for nouns, unless a determiner stands before them. */
export const pastForms = set('rose fell saw beat');

/** Past forms that are no participle too. */
export const surePasts = set(
  'fell rose went came began gave took saw did drove flew grew knew rang ran sang sank shook spoke ' +
    'stole swam threw wore wrote broke chose froze became withdrew overcame underwent arose drew ' +
    'tore forgot strode sprang strove woke awoke',
);

/** Pasts that describe no noun before them: "the ship sank", not "the ship built in Oslo". */
export const noParticiples: ReadonlySet<string> = new Set([
  ...surePasts,
  ...set(
    'died belonged arrived remained appeared happened occurred emerged collapsed resigned continued ' +
      'returned retired disappeared crashed escaped fled vanished rallied surged plunged travelled ' +
      'lasted existed sank fell left rose',
  ),
]);

/** Finite verbs that are nothing else. */
export const sureVerbs = set('is are was were has have had will would could may might should');

/** Adjectives in -ed that say how somebody or something is, not what was done to them. */
export const conditions = set(
  'tired worried concerned interested surprised disappointed pleased delighted excited bored scared ' +
    'frightened determined experienced talented wicked naked married retired crowded aged limited ' +
    'united detailed related complicated sacred beloved rugged supposed',
);

/** Verbs that are adjectives too. */
export const bareVerbs = set(
  'close open clean free dry slow empty own clear cool calm narrow direct',
);

/** What may stand before the hyphen of a verb: "re-elected". */
export const prefixes = set('re co pre over out mis de un counter under');

/** Past participles that are never the verb of a clause without "be". */
export const onlyParticiples = set(
  'based located headquartered situated entitled titled dubbed aged born known seen given taken done ' +
    'gone shown written driven chosen broken stolen spoken fallen grown thrown drawn flown worn torn sworn eaten hidden',
);

/** Words between auxiliary and main verb that say that something still lies ahead. */
export const plannedParticiples = set(
  'expected due set scheduled planned slated poised about supposed planning going likely bound preparing',
);

export const plannedVerbs = set(
  'plan plans planned intend intends intended hope hopes hoped aims aim aimed want wants wanted',
);

/** Of these, the ones that say no more than what somebody would like. */
export const wishVerbs = set('hope aim want');

/** Adverbs without which a statement would say more than its sentence does. */
export const hedges = set(
  'reportedly allegedly apparently probably possibly perhaps presumably seemingly supposedly purportedly ' +
    'reputedly ostensibly nearly almost practically virtually narrowly barely partly partially ' +
    'tentatively temporarily conditionally provisionally falsely mistakenly effectively unsuccessfully',
);

export const negations = set("not no never n't none nobody nothing neither nor without");

/** Verbs that always say of a plan that it will not come about, or not on its day. */
export const cancelling = set('cancel abandon scrap');
export const deferring = set('postpone defer');
