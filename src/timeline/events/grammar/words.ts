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

/** Prepositions that go with date words, whatever a tagger takes them for. */
export const datePrepositions = set(
  'on in at by over ahead during around about through until till since from before after throughout',
);

/** Nouns and pronouns that stand for several without an -s. */
export const plurals = set(
  'people police many several few some most both others men women children troops hundreds ' +
    'thousands dozens millions scores earnings',
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

/** Nouns that take up a company named before. */
export const companies = set(
  'company firm group corporation airline carmaker automaker retailer insurer manufacturer lender carrier',
);

/** Nouns that take up an organisation named before. */
export const firms: ReadonlySet<string> = new Set([
  ...companies,
  ...set(
    'bank ministry agency organisation organization department commission union party court council ' +
      'university alliance association',
  ),
]);

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

/** Contests: who wins or loses something in one does so on its date, who comments on it may not. */
export const contests = set(
  'final finals semifinal semifinals quarterfinal quarterfinals match game race playoff play-off derby ' +
    'election elections vote ballot referendum runoff poll polls primary season',
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
    'announcement release communique communiqué declaration editorial recording podcast advertisement ' +
    'advert leaflet column pamphlet bulletin dispatch documents document papers figures results data',
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
