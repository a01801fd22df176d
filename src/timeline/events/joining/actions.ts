import { stemOf } from './background.ts';

/**
 * Kinds of action and the words for them, verbs and nouns alike, so that "held a phone conversation",
 * "talked" and "spoke by telephone" are seen to tell the same. The classes follow the root
 * categories of CAMEO (Schrodt 2012), the standard scheme for actions in political news, with a few
 * for business, justice and accidents.
 */
const classes: Record<string, string> = {
  talk: 'talk speak spoke spoken phone telephone conversation discuss discussion dialogue talks consult confer',
  meet: 'meet met meeting summit gather gathering convene session conference encounter',
  visit: 'visit travel trip tour arrive arrival fly flew go journey',
  leave: 'leave left depart departure withdraw withdrawal quit exit pull-out set-off take-off',
  agree: 'agree agreement accord deal sign signed treaty pact ratify truce ceasefire',
  refuse: 'refuse reject rejection decline deny denial veto turn-down',
  attack:
    'attack invade invasion offensive assault airstrike bomb bombing shell raid incursion war',
  annex: 'annex annexation occupy occupation seize seizure capture',
  kill: 'kill killing murder die death dead shoot shot shooting massacre slay slain slaying assassinate assassination suicide drown stab execute execution succumb perish gun-down pass-away',
  hurt: 'injure injury wound hurt',
  hit: 'hit jolt shake rock rattle batter lash pound slam topple',
  sanction: 'sanction sanctions embargo penalty fine',
  aid: 'aid assist assistance support donate donation fund relief',
  elect: 'elect election vote referendum poll ballot',
  appoint:
    'appoint appointment nominate nomination hire promote inaugurate inauguration pick choose select selection tap replace replacement succeed',
  resign:
    'resign resignation step oust dismiss dismissal fire sack retire retirement step-down stand-down',
  arrest: 'arrest detain detention custody apprehend nab',
  charge: 'charge indict indictment arraign',
  accuse: 'accuse accusation allege allegation blame',
  confess: 'confess confession admit admission plead plea',
  try: 'trial try prosecute',
  sue: 'sue sued lawsuit suit',
  convict: 'convict conviction verdict guilty',
  acquit: 'acquit acquittal exonerate',
  sentence: 'sentence jail imprison',
  escape: 'escape flee fled abscond break-out run-away',
  steal: 'steal stole theft rob robbery burgle burglary heist loot',
  find: 'find found discover discovery locate recover recovery unearth spot',
  investigate: 'investigate investigation probe inquiry inquire',
  propose: 'propose proposal suggest suggestion offer bid',
  state:
    'say said state statement tell told mention name note claim warn insist argue comment remark',
  announce: 'announce announcement declare declaration unveil reveal disclose confirm',
  urge: 'urge appeal demand call-for call-on',
  launch: 'launch release introduce introduction issue publish publication roll-out',
  buy: 'buy bought acquire acquisition purchase takeover merge merger',
  sell: 'sell sold sale',
  earn: 'report post',
  increase: 'increase rise rose climb raise hike lift boost jump surge soar advance',
  decrease:
    'decrease fall fell drop slip plunge slide slid tumble cut reduce reduction slash lower trim shed',
  decide: 'decide decision rule ruling judgment judgement',
  approve: 'approve approval endorse endorsement adopt adoption authorise authorize pass passage',
  order: 'order instruct',
  condemn: 'condemn condemnation denounce denunciation deplore criticise criticize criticism decry',
  rescue: 'rescue save pluck',
  free: 'free liberate parole',
  delay: 'delay postpone postponement defer put-off',
  cancel: 'cancel cancellation scrap abandon call-off',
  halt: 'halt stop suspend suspension block freeze',
  open: 'open reopen',
  close: 'close shut closure shutter',
  lose: 'lose lost loss',
  end: 'end finish conclude conclusion wrap-up',
  ban: 'ban prohibit prohibition outlaw forbid',
  send: 'send deploy deployment dispatch',
  build: 'build built construct construction erect',
  destroy:
    'destroy destruction demolish demolition wreck damage devastate ravage level raze gut flatten',
  expel: 'expel expulsion deport deportation evict eviction',
  praise: 'praise commend hail laud',
  protest: 'protest demonstrate demonstration rally march riot strike',
  collapse: 'collapse burst crumble',
  crash: 'crash collide collision derail sink explosion explode blast go-off',
  disaster: 'earthquake quake flood storm hurricane blaze wildfire eruption landslide',
  marry: 'marry marriage wed wedding',
  win: 'win won victory beat defeat award prize title champion clinch retain triumph',
};

const classOf = new Map<string, string>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) classOf.set(stemOf(word), name);
}

/**
 * Kinds that reports use for each other: CAMEO's roots 01, statements, and 04, "consult"; and what does
 * harm, since one report tells of the blast and the next of the dead.
 */
const families: Record<string, string> = {
  propose: 'state',
  announce: 'state',
  talk: 'consult',
  meet: 'consult',
  kill: 'harm',
  hurt: 'harm',
  attack: 'harm',
  crash: 'harm',
  disaster: 'harm',
  hit: 'harm',
  collapse: 'harm',
  destroy: 'harm',
};

/** The wider kind a kind of action belongs to; itself when there is none. */
export function familyOf(action: string): string {
  return families[action] ?? action;
}

/** The kind of action a word stem stands for, or `null`. */
export function actionOf(stem: string): string | null {
  return classOf.get(stem) ?? null;
}

/**
 * What two words for one kind of action share: its family, or the stem itself. A verb with a particle,
 * "step-down", stands for its own kind, else for its verb's, else for itself.
 */
export function headOf(word: string): string {
  const stem = stemOf(word);
  const action = actionOf(stem) ?? actionOf(stem.replace(/-(?:out|off|down|away)$/, ''));
  return action ? familyOf(action) : stem;
}

/** Whether a head stands for a kind of action, and is not only the stem of a word of no kind. */
export function isKind(head: string): boolean {
  return kinds.has(head);
}

const kinds = new Set(Object.keys(classes).map(familyOf));
