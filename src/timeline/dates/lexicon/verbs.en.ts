/** English verbs as the tense reader needs them: data only. Words are lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What comes is ahead. */
export const futureModals = set("will shall 'll won't wo gonna");

/** What may come, seen from now or from then. */
export const openModals = set('would should might must can');

/** Past forms that do not end in -ed. */
export const irregularPasts = set(`
  was were had did said told met held went came took made gave got left found thought knew saw began
  became kept let brought wrote stood heard ran paid sent built lost fell rose drew broke spoke
  read grew led won cut put set hit shot sold bought caught taught fought sought chose drove flew
  forgave froze hid hurt laid lay meant rode rang sang sank sat shook shone shut slept slid spent
  split spread sprang stole struck stuck swept swore swam threw understood withdrew woke wore wept
  beat bet bid bound bred burst cast clung crept dealt dug fed fled flung forbade foresaw forgot
  overtook overthrew shed shrank slew stung strode strove tore undertook upheld withheld withstood
  wound blew bore felt held-up quit`);

/** Words ending in -ed that are no verbs in the past. */
export const notPast = set(`
  need indeed speed feed seed weed breed bleed exceed proceed succeed hundred red bed shed sacred
  naked wicked united embed unprecedented so-called wed creed greed heed deed`);

/** Before a word in -ed: it describes, and is no verb ("behind closed doors", "its proposed law"). */
export const adjectiveLeads = set(`
  behind of with for in at from under amid against into between by on over without
  his its their our your some any no many most several these those
`);

/** Auxiliaries of the perfect: what follows lies behind. */
export const perfect = set("has have 've having");

/** Forms of "be" in the present: planned when "-ing", "to" or a plan word follows. */
export const presentBe = set("is are am 's 're isn't aren't");

/** Governors of an infinitive or of "for": what they govern is ahead. */
export const prospective = set(`
  expected scheduled set due planned planning plan plans slated hopes hope hoping intends intend
  intended wants want about agreed agree agrees ready likely unlikely decided decides vowed vows
  promised promises pledged pledges called calls invited invites aims aim aiming
  prepared prepares prepare preparing supposed poised bound obliged required allowed threatened
  threatens threaten offered offers proposed proposes proposing tentatively anticipated
  arranged projected forecast going seeking seeks seek hoped needs need has have must appointed
  certain deadline`);

/** Verbs of urging: what they would have others do together on a day lies ahead of them. */
export const urging = set(`
  called calls calling urged urges urging asked asks asking told tells telling ordered orders
  ordering invited invites instructed instructs advised advises appealed appeals begged begs
  summoned summons warned warns encouraged encourages
`);

/** What many do on a day that was named beforehand. */
export const concerted = set(`
  march gather rally assemble strike protest demonstrate vote boycott attend pray fast join walk
  turn wear light observe meet
`);

/** What armed bodies are ordered to do on a day; of others "told to leave on Sunday" is told of that day. */
export const moving = set('leave withdraw return pull go advance retreat disarm');
export const armed = set(
  'army troops forces soldiers rebels fighters fleet militia militias guards',
);

/** Cues directly before a date that say it lies ahead, whatever the verb. */
export const aheadCues = set(
  'starting beginning effective payable due scheduled slated expected planned ahead deadline',
);

/** Verbs in the present tense that news uses for what is arranged. */
export const presentPlans = set(`
  begins starts opens meets ends expires arrives leaves plays faces hosts convenes takes goes comes
  begin start open meet expire arrive leave travels travel votes returns return launches visits
  resumes resume closes close go marks reopens reopen restarts sits
  convene stages unveils publishes delivers chairs joins flies tours celebrates airs premieres falls kicks debuts becomes retires retire departs depart lapses lapse
  graduates competes performs assumes vacates ceases steps become continues continue concludes`);

/** Of a plan in the plural, before whom or what it is: "Rovers host United on Sunday". */
export const pluralPlans = set('contest face host play visit vote');

/** Before "end": it is no verb. */
export const endsOfThings = set("the an a no this that 's year month week to dead tail front rear");

/** Where a clause surely ends. */
export const clauseEnds = set('; :');

/** Words after which an object or a time that lies ahead stands: "scheduled a meeting Monday". */
export const arrangedObjects = set(
  'scheduled planned slated rescheduled postponed extended deferred delayed suspended remanded adjourned expected due supposed anticipated',
);

/** Of these, what looks ahead only with the time that something was moved to. */
export const puttingOff = set(
  'postponed extended deferred delayed suspended remanded adjourned rescheduled',
);

/** Between such a verb and that time. */
export const putOffTo = set('to until till for by');

/** After "put": it is to happen later. */
export const putAway = set('off back');

/** What is called off has not come: "cancelled Monday's flight", "Friday's vote was scrapped". */
export const callingOff = set('cancelled canceled postponed scrapped axed suspended');

/** Of which the same holds with "off". */
export const callingOffWithOff = set('called put');

/** After "was cancelled": a cause that has come. */
export const causeLeads = set('because after due amid following when');

/** With "to" right before a date: something was moved there, and lies ahead of that. */
export const movedTo = set(
  'moved pushed postponed brought switched delayed extended rescheduled adjourned deferred shifted',
);

/** Before "Sunday's final", which the verb before it attends. */
export const happensLeads = set('in at during');

/** With "for" right before a date: the date was set, and lies ahead of that. */
export const setFor = set(
  'adjourned billed booked called due earmarked fixed listed pencilled planned postponed posted rescheduled scheduled set slated summoned targeted timed',
);

/** Before a bare form: the auxiliary has the tense ("did not meet", "didn't go"). */
export const auxiliaries = set('did do does not t never cannot');

/** Verbs whose object is an event to come when they look ahead: "will miss Sunday's match". */
export const eventVerbs = set(
  'attend attending await awaiting awaits boycott boycotting chair contest face facing host hosting join miss missing preview skip watch',
);

/** Verbs of what went on until a time behind. */
export const lasting = set(
  'lasted continued remained stayed ran waited was were had did held kept worked served lived ruled',
);

/** Before "'s" these make it a verb; after other words it is possessive. */
export const pronouns = set('he she it there that who what here');

/** Verbs with which another stands without "to": "let it begin". */
export const causatives = set('let lets letting made make makes saw see watched helped heard had');

/** Verbs after which "from" says when something is to begin. */
export const deciding = set(
  'agreed announced approved declared decreed ordered promised proposed unveiled',
);

/** What nobody plans, or nobody speaks of before it happens: "the 2 August invasion". */
export const mishaps = set(`
  accident ambush arrest arrests assassination assault attack attacks avalanche blackout blast blasts
  blaze bombing bombings bloodshed carnage clash clashes collapse collision coup crackdown crash death
  deaths defeat derailment disaster drowning drownings earthquake eruption escape explosion explosions
  fire fires fighting flooding floods gains hijacking incident invasion kidnapping killing killings
  landslide losses massacre mudslide murder murders outage outbreak plunge quake rampage resignation
  rioting riots sell-off selloff setback shooting shootings shutdown sinking slaying slump spill
  stabbing stabbings stampede surge tragedy tremor tsunami unrest uprising victory violence walkout
  wildfire
`);

/** What was done to a deadline that lies behind. */
export const missing = set('missed ignored defied overran');

/** Where the words end that name what a date describes. */
export const phraseEnds = set(
  'and as at before but by for from had has have in into is of on or over that to was were when where which who will with would',
);

/** May stand between such a cue and its date: "starting on Monday". */
export const cueLinks = set('on for in as early late of around about the');

/** Before the end of a stretch of time: "until Monday", "by June". */
export const deadlineLeads = set('until till by');

/** Before "by Wednesday" where a new clause begins, whose own verb says where it points. */
export const clauseStarts = set(', ; : and but –');

/** Right before a verb: its subject is that of the verb before. */
export const clauseLinks = set('and but or');

/** Before a plan: it was one then, and may lie behind by now ("was due to open in April"). */
export const pastBe = set('was were');

/** After "to": a noun follows, not a verb. */
export const nounLeads = set('the a an his her its their this that');
