import { set } from '../grammar/words.ts';

/** Words before and behind which a title may not end, as data. */

/** Words that leave a reader waiting for the preposition that follows them. */
export const openEnded = set(
  'associated compared related connection response addition according such order held based used ' +
    'known able unable likely due trying seeking waiting hoping wanted accused charged following ' +
    'designed intended aimed prior next close thanks regard respect effort attempt right decision ' +
    'set made part lot number member result kind sort least more less rather series cost price ' +
    'value amount pair host head chief leader director chairman president minister secretary one ' +
    'some many most all each both expected said took given just only about nearly almost long soon far possibility chance those anyone anybody everyone everybody',
);

/** Words that open a clause, or say when and why. */
export const clauseOpeners = set(
  'and but or as after before while during because where when if despite unless until since although though who which following amid according provided',
);

/** Verbs that say nothing yet with their object alone: "expects prices | to fall". */
export const takesInfinitive = set(
  'expect want allow ask urge force order tell press cause enable require permit persuade ' +
    'encourage instruct help get intend prepare compel convince authorise authorize warn request direct need like',
);

/** Verbs whose object needs a preposition after it: "links him | to a theft". */
export const complements: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    link: 'to with',
    compare: 'to with',
    attribute: 'to',
    accuse: 'of',
    charge: 'with',
    deprive: 'of',
    prevent: 'from',
    stop: 'from',
    keep: 'from in out',
    bar: 'from',
    ban: 'from',
    turn: 'into over to',
    describe: 'as',
    name: 'as',
    invite: 'to',
    appoint: 'as',
    identify: 'as',
    hail: 'as',
    elect: 'as',
    regard: 'as',
    see: 'as',
    view: 'as',
    defend: 'as',
    portray: 'as',
    treat: 'as',
    blame: 'for on',
    base: 'on',
    limit: 'to',
    subject: 'to',
    put: 'in on into at under to for',
    place: 'in on under at',
    bring: 'to in into before',
    set: 'in on for to at',
    give: 'to',
    hand: 'over to',
    sentence: 'to',
    replace: 'with by',
    divide: 'into',
    convert: 'into to',
    remind: 'of that',
    inform: 'of',
    convict: 'of',
    suspect: 'of',
    thank: 'for',
    play: 'in for with',
  }).map(([verb, prepositions]) => [verb, set(prepositions)]),
);
