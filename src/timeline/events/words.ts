/** Closed word classes that the reading of clauses leans on, as data: words with spaces between. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Relative pronouns and adverbs that open a clause about the noun before them. */
export const relatives = set('who whom whose which where');

/** Words that open a subordinate clause wherever they stand. */
export const subordinators = set('while although though because whereas when if unless whenever');

/** Words that are a preposition unless a finite verb follows in the same stretch. */
export const looseSubordinators = set('after before as since until once');

/** Words that open what stands before a main clause, whatever follows them up to the comma. */
export const openers = set('according rather instead despite unlike amid besides given contrary');

export const coordinators = set('and but or nor yet');

/** Pronouns of who speaks and who is spoken to: only the sentence's setting tells who they are. */
export const speakerPronouns = set('i we you us me');

/** Nouns that a tagger takes for verbs. */
export const alwaysNouns = set('police shares');

/** Prepositions that go with date words, whatever a tagger takes them for. */
export const datePrepositions = set(
  'on in at by over ahead during around about through until till since from before after throughout',
);

/** Verbs whose past has the form of a noun: after "has" they are verbs. */
export const unchangedPasts = set(
  'set put cut hit let shut split cast cost hurt read spread bid rid beat quit',
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
    'tore forgot strode sprang strove',
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

/** Nouns and pronouns that stand for several without an -s. */
export const plurals = set(
  'people police many several few some most both others men women children troops hundreds ' +
    'thousands dozens millions scores earnings',
);

/** Past participles that are never the verb of a clause without "be". */
export const onlyParticiples = set(
  'based located headquartered situated entitled titled dubbed aged born known seen given taken done ' +
    'gone shown written driven chosen broken stolen spoken fallen grown thrown drawn flown worn torn sworn eaten hidden',
);

/** Participles whose subject is all that stands before them, not its subject alone. */
export const results = set(
  'prompting forcing causing leading bringing raising creating sending making leaving pushing ' +
    'triggering sparking allowing giving driving putting turning resulting starting beginning ending',
);

/** Verbs that say what was the case, not what happened. */
export const stateVerbs = set(
  'include contain represent consist comprise exist mean equal account reflect seem belong depend ' +
    'resemble know own constitute total remain compare average believe need want like love prefer ' +
    'live lie stand appear underscore',
);

/** Words that set one figure against another: the date behind them is the other's. */
export const comparingWords = set('than compared comparing versus vs against');

/** Words that leave a reader waiting for the preposition that follows them. */
export const openEnded = set(
  'associated compared related connection response addition according such order held based used ' +
    'known able unable likely due trying seeking waiting hoping wanted accused charged following ' +
    'designed intended aimed prior next close thanks regard respect effort attempt right decision ' +
    'set made part lot number member result kind sort least more less rather series cost price ' +
    'value amount pair host head chief leader director chairman president minister secretary one ' +
    'some many most all each both expected said took given just only about nearly almost long soon far possibility chance those',
);

/** Words that open a clause, or say when and why. */
export const clauseOpeners = set(
  'and but or as after before while during because where when if despite unless until since although though who which following amid according',
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

/** Verbs of saying and thinking: what they say follows as a clause of its own. */
export const speechVerbs = set(
  'say says said tell tells told state states stated announce announces announced report reports ' +
    'reported confirm confirms confirmed indicate indicates indicated reveal reveals revealed ' +
    'disclose discloses disclosed add adds added note notes noted claim claims claimed argue argues ' +
    'argued warn warns warned suggest suggests suggested declare declares declared explain explains ' +
    'explained insist insists insisted believe believes believed mention mentions mentioned stress ' +
    'stresses stressed acknowledge acknowledges acknowledged admit admits admitted predict predicts ' +
    'predicted estimate estimates estimated write writes wrote allege alleges alleged maintain ' +
    'maintains maintained recall recalls recalled caution cautions cautioned know knows knew think ' +
    'thinks thought hope hopes hoped expect expects show shows showed shown learn learns learned deny denies denied',
);

/** Verbs of learning and judging: what they learn or judge follows in a "that" right behind them. */
export const learningVerbs = set(
  'hear heard conclude concludes concluded rule rules ruled testify testifies testified discover ' +
    'discovers discovered realise realises realised realize realizes realized decide decides decided ' +
    'agree agrees agreed complain complains complained fear fears feared find finds found',
);

/** Verbs of saying that leave open whether it is so. */
export const doubtingVerbs = set(
  'claim allege believe think suspect suggest speculate fear predict forecast estimate hope expect assume argue ' +
    'testify complain conclude',
);

/** Verbs whose "it" is nobody. */
export const weatherVerbs = set('rain snow hail drizzle thunder freeze');

/** Forms of "be", "have" and "do", and the modals: what may stand before a main verb. */
export const auxiliaries = set(
  'am is are was were be been being has have had having do does did will would shall should can ' +
    "could may might must 'll 'd 's 're 've won't",
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

/** Nouns that name a happening, so that a date may belong to them instead of to a verb. */
export const happenings = set(
  'summit meeting talks negotiations conference visit trip tour call conversation discussion ' +
    'discussions dialogue election vote referendum invasion offensive attack strike war annexation ' +
    'ceasefire truce agreement deal treaty signing ceremony speech address statement announcement ' +
    'debate session hearing trial verdict ruling protest rally march demonstration strike launch ' +
    'release merger acquisition sale opening closure resignation appointment arrest death killing ' +
    'explosion crash earthquake flood fire storm outbreak match game tournament festival funeral ' +
    'inauguration parade coup uprising revolution massacre bombing shooting slaying murder assassination ' +
    'riot raid hijacking kidnapping eruption derailment recall takeover acquittal exchange gathering ' +
    'encounter reunion capture re-arrest walkout lockout independence dissolution collapse',
);

/** Happenings that take two sides, who do them with each other. */
export const mutualHappenings = set(
  'summit meeting talks negotiations call conversation discussion discussions dialogue encounter exchange',
);

/** Verbs that leave it to their object to say what was done. */
export const lightVerbs = set(
  'be have hold take make give get do begin start launch open conduct carry continue go come keep set ' +
    'hope want attend',
);

/** Adjectives that say of a happening that it has not happened yet. */
export const aheadAdjectives = set(
  'upcoming planned proposed anticipated expected possible forthcoming prospective future ' +
    'potential scheduled coming eventual',
);

/** Words that move a simple past away from the time of the story so far. */
export const displacing = set(
  'previously earlier formerly once originally initially already ever always often usually never ' +
    'recently lately since until later eventually subsequently historically traditionally before ago ' +
    'twice thrice rarely seldom sometimes frequently regularly repeatedly occasionally annually',
);

/** Verbs that tell of a life, a career or a past, which news gives as background. */
export const lifeVerbs = set(
  'grow raise bear study graduate train teach serve work marry divorce found co-found join enter ' +
    'learn manage run govern rule reign employ earn attend spend live inherit rise become build',
);

/**
 * Kinds of happening, or stems of their verbs, whose people are known for what they did before: behind
 * them a simple past may tell of that.
 */
export const retrospects = set(
  'try charge convict acquit sentence sue arrest resign appoint elect harm win sanction pardon free mourn buri apolog apologis rescu return',
);

/** Nouns that take up an organisation named before. */
export const firms = set(
  'company firm group bank ministry agency organisation organization corporation airline carmaker ' +
    'automaker retailer insurer manufacturer lender carrier department commission union party court ' +
    'council university alliance association',
);

/** Of these, the ones that stand in the name of what they take up. */
export const namedAfterTheirKind = set(
  'bank ministry agency organisation organization airline department commission union party court ' +
    'council university alliance association',
);

/** Words in the names of organisations that nobody calls a company. */
export const publicBodies =
  /\b(?:commission|exchange|court|department|ministry|agency|council|police|party|union|university|congress|senate|parliament|times|post|journal|news|press|army|navy|force|forces|house|committee|federation|league|nations|nato|government|association|institute|school|college|church|board|bureau|office|embassy|service|authority|academy|administration|fbi|cia|sec|reuters)\b/;

/** Occasions on which several things are done, beside the happenings. */
export const occasions = set(
  'event keynote ceremony briefing presentation gathering interview appearance proceedings',
);

/** Occasions whose date is that of all that is done on them. */
export const settings = set(
  'conference event keynote ceremony briefing presentation interview address speech meeting session ' +
    'summit hearing debate forum rally gala',
);

/** Nouns whose "of" leads to the day, month or year they are a part of. */
export const partsOfTime = set(
  'hours hour morning afternoon evening night day days week weeks weekend month months year years ' +
    'minutes beginning start middle end ending close half quarter course summer winter spring autumn ' +
    'fall eve dawn opening part rest remainder first last second third as ahead',
);

/** What people say something in. */
export const utterances = set(
  'statement letter interview report filing speech message post email tweet note memo article essay ' +
    'video broadcast address ruling decision order decree notice blog survey poll study interview ' +
    'announcement release communique communiqué declaration editorial recording podcast',
);

/** Nouns for what belongs to the organisation a sentence is about: "the shares fell". */
export const belongings = set(
  'stock shares revenue revenues sales profit profits income earnings assets debt orders losses loss ' +
    'originations traffic deposits backlog costs expenses margins turnover output exports ' +
    'chairman spokesman spokeswoman shareholders holders stockholders board',
);

/** Nouns and participles that say which of an organisation's figures it is: "operating revenue". */
export const ofFigures = set(
  'net total gross operating pretax pre-tax loan passenger interest consolidated advertising subscription retail ' +
    'online order trading group cargo export',
);

/** Adjectives that point back to a happening told before. */
export const backAdjectives = set('previous earlier last recent prior preceding');

/** Verbs whose object, a happening, lies ahead when they stand in the infinitive. */
export const arrangingVerbs = set(
  'arrange organise organize prepare plan schedule convene host hold set call',
);

/** Words that may open a title only by accident: they lean on the sentence before. */
export const connectives = set(
  'however meanwhile subsequently additionally moreover furthermore therefore thus also then later ' +
    'earlier separately nevertheless nonetheless instead still indeed consequently hence afterwards ' +
    'meantime sometime currently now today finally eventually again just actually and but or so yet',
);
