import { calendarOf } from './calendar.ts';
import { sentenceTranslator } from './core-sentences.ts';
import type { Words } from './british.ts';
import { germanDateReasons, germanReasons } from './german-reasons.ts';
import { germanRules } from './german-rules.ts';
import { numbersOf } from './numbers.ts';

const numbers = numbersOf('de');
const { count, form } = numbers;

const article = { one: 'Artikel', other: 'Artikel' };
const ofArticles = { one: 'Artikel', other: 'Artikeln' };
const event = { one: 'Ereignis', other: 'Ereignisse' };
const ofEvents = { one: 'Ereignis', other: 'Ereignissen' };
const sentence = { one: 'Satz', other: 'Sätze' };
const actor = { one: 'Akteur', other: 'Akteure' };

const small = 'kein ein zwei drei vier fünf sechs sieben acht neun zehn'.split(' ');
/** "drei", and from eleven on "11". */
const spelled = (number: number) => small[number] ?? numbers.format(number);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const seasons = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst' };

const reason = sentenceTranslator(germanDateReasons);
const undatedReason = sentenceTranslator(germanReasons);

/**
 * German. Dates come as finished texts in the nominative case, so a sentence that would have to
 * inflect one puts it after a colon.
 */
export const german: Words = {
  direction: 'ltr',
  calendar: calendarOf('de'),
  numbers,
  arrow: '→',
  quoteMarks: ['„', '“'],
  quoted: (text) => `„${text}“`,

  dates: {
    none: 'Ohne Datum',
    noneShort: 'Ohne Datum',
    noneRunning: 'kein Datum',
    about: 'etwa {date}',
    from: 'ab {date}',
    upTo: 'bis {date}',
    range: '{from} bis {to}',
    decade: (year) => `die ${year}er-Jahre`,
    decadeHead: (year) => `${year}er`,
    decadeShort: (figures) => `${figures}er`,
    century: (number) => `${number}. Jahrhundert`,
    centuryHead: (year) => `${year / 100 + 1}. Jahrhundert`,
    season: (name, year) => `${seasons[name]} ${year}`,
    winter: (year) => `Winter ${year}/${year + 1}`,
    quarter: (number, year) => `${number}. Quartal ${year}`,
    half: (number, year) => `${number}. Halbjahr ${year}`,
    weekFrom: (day) => `Woche ab ${day}`,
    ofYear: 'Im Lauf des Jahres',
    ofMonth: 'Im Lauf des Monats',
    approximate: 'Ungefähr',
    precision: {
      day: 'Genauer Tag',
      range: 'Mehrere Tage',
      week: 'Woche',
      month: 'Nur Monat',
      season: '',
      quarter: '',
      year: 'Nur Jahr',
      decade: '',
      century: '',
      none: '',
    },
  },

  spans: {
    days: (number) => count(number, { one: 'Tag', other: 'Tage' }),
    weeks: (number) => count(number, { one: 'Woche', other: 'Wochen' }),
    months: (number) => count(number, { one: 'Monat', other: 'Monate' }),
    years: (number) => count(number, { one: 'Jahr', other: 'Jahre' }),
    yearsAndMonths: (years, months) => `${years} ${months}`,
    gap: (length) => `${length} ohne berichtete Ereignisse`,
    gapAtLeast: (length) => `Mindestens ${length} ohne berichtete Ereignisse`,
    later: (length) => `${length} später`,
    earlier: (length) => `${length} früher`,
    aboutLater: (length) => `Etwa ${length} später`,
    aboutEarlier: (length) => `Etwa ${length} früher`,
    lessLater: (length) => `Weniger als ${length} später`,
    lessEarlier: (length) => `Weniger als ${length} früher`,
    sameDay: 'Am selben Tag',
    sameWeek: 'In derselben Woche',
    sameMonth: 'Im selben Monat',
    sameYear: 'Im selben Jahr',
    sameTime: 'Etwa zur selben Zeit',
  },

  count: {
    articles: (number) => count(number, article),
    events: (number) => count(number, event),
    plannedEvents: (number) =>
      count(number, { one: 'geplantes Ereignis', other: 'geplante Ereignisse' }),
    names: (number) => count(number, { one: 'Name', other: 'Namen' }),
    actors: (number) => count(number, actor),
    eventsAlone: (number) => form(number, event),
    more: (number) => count(number, { one: 'weiterer Eintrag', other: 'weitere Einträge' }),
    moreNames: (number) => `und ${number} weitere`,
    shortList: (names, most) =>
      names.length <= most
        ? numbers.and(names)
        : `${names.slice(0, most).join(', ')} und ${names.length - most} weitere`,
  },

  kinds: { person: 'Person', organisation: 'Organisation', country: 'Staat' },
  kindsRunning: { person: 'Person', organisation: 'Organisation', country: 'Staat' },
  kindsAll: { person: 'Personen', organisation: 'Organisationen', country: 'Staaten' },

  states: {
    reported: 'Berichtet',
    planned: 'Geplant',
    overdue: 'Geplant, Ausgang nicht berichtet',
    outcomes: {
      'called off': 'Abgesagt',
      'put off': 'Verschoben',
      'did not happen': 'Fand nicht statt',
    },
    putOffTo: (date) => `Verschoben, neues Datum: ${date}`,
    editorsDate: 'Datum von der Redaktion gesetzt',
    editorsNoDate: 'Datum von der Redaktion entfernt',
    disputed: 'Quellen uneins',
    withdrawn: 'Zurückgezogen',
  },

  marks: {
    key: 'Bedeutung der Zeichen',
    day: 'Genauer Tag',
    range: 'Mehrere Tage',
    month: 'Nur Monat',
    year: 'Nur Jahr',
    approximate: 'Ungefähr',
    planned: 'Geplant',
    'planned-approximate': 'Geplant, ungefähr',
    'planned-undated': 'Geplant, ohne Datum',
    'called-off': 'Abgesagt, verschoben oder ausgefallen',
    disputed: 'Quellen uneins',
  },

  frame: {
    skip: 'Zum Inhalt springen',
    data: 'Die Chronik als Datei',
    navigation: 'Hauptmenü',
    breadcrumb: 'Pfad',
    timeline: 'Chronik',
    actors: 'Akteure',
    articles: 'Artikel',
    about: 'Methode',
    read: (articles, latest) =>
      `Gelesen aus ${count(articles, ofArticles)}; der neueste: ${latest}.`,
    publisher: (by) => `Herausgegeben von ${by}.`,
    licence: (licence) => `Lizenz: ${licence}.`,
    contact: (address) => `Kontakt: ${address}.`,
    howDates: 'Wie Datumsangaben gelesen werden',
    whatPlanned: 'Was geplant ist',
    whereDisputed: 'Wo Quellen uneins sind',
    corrections: 'Korrekturen',
    json: 'Alle Daten (JSON)',
  },

  home: {
    kicker: (articles) =>
      `Eine Chronik aus ${count(articles, { one: 'Nachrichtenartikel', other: 'Nachrichtenartikeln' })}`,
    deck: 'Jeder Eintrag nennt die Artikel, die davon berichten, zitiert den Satz und zeigt, wie das Datum ermittelt wurde.',
    skip: 'Zu den Ereignissen springen',
    last: 'Zuletzt berichtet:',
    next: 'Als Nächstes:',
    disputed: (events) => `Quellen uneins bei ${count(events, ofEvents)}`,
    nothing: (articles) =>
      `${articles === 1 ? 'Der gelesene Artikel ergibt' : `Die ${articles} gelesenen Artikel ergeben`} noch kein Ereignis. Ein Ereignis braucht einen Satz, der sagt, was geschah oder geplant ist, und wann.`,
    morePlanned: (number) =>
      count(number, {
        one: 'weiteres geplantes Ereignis',
        other: 'weitere geplante Ereignisse',
      }),
  },

  filter: {
    show: 'Zeigen',
    all: 'Alle',
    allShown: 'Alle hier',
    inFull: 'Vollständig:',
    pages: 'Nur [was geplant ist](planned) oder [wo Quellen uneins sind](disputed)',
    newest: 'Neueste zuerst.',
    oldest: 'Älteste zuerst.',
    fromTheStart: 'Von Anfang an lesen',
    fromTheLatest: 'Vom Neuesten an lesen',
    openAll: 'Alle Sätze aufklappen',
    closeAll: 'Alle Sätze zuklappen',
  },

  overview: {
    events: 'Ereignisse',
    byYear: 'Ereignisse nach Jahren',
    byMonth: 'Ereignisse nach Monaten',
    byDecade: 'Ereignisse nach Jahrzehnten',
    byYears: (years) => `Ereignisse je ${years} Jahre`,
    summary: (from, to, events) => `${from} bis ${to}, ${count(events, event)}`,
    own: (own, all) =>
      `${numbers.format(own)} von ${numbers.format(all)} Ereignissen; die übrigen in Grau`,
    latest: 'neuester Artikel',
    undated: ['Ohne', 'Datum'],
    ofActor: (actor) => `Wo ${actor} vorkommt`,
    ofArticle: 'Wann seine Ereignisse liegen',
    days: 'Tage',
    months: 'Monate',
    weeks: (months) => `${months}, Wochen ab Montag`,
  },

  timeline: {
    latest: (day) => `Neuester gelesener Artikel: ${day}`,
    ahead: 'Bevorstehend',
    moreOnDay: (number, day) => `${count(number, { one: 'weiteres', other: 'weitere' })} am ${day}`,
    sentencesOn: (title) => `: Sätze zu ${title}`,
    named: 'Genannt',
  },

  agreement: {
    editor: 'Von der Redaktion ergänzt',
    single: '1 Artikel',
    none: (articles) => `${articles} Artikel, keiner nennt ein Datum`,
    oneDates: (articles) => `${articles} Artikel, 1 nennt ein Datum`,
    agree: (articles, coarser, without) =>
      [
        `${articles} Artikel stimmen überein`,
        coarser > 0 ? `${coarser} weniger genau` : '',
        without > 0 ? `${without} ohne Datum` : '',
      ]
        .filter(Boolean)
        .join(', '),
    outvoted: (others, all) =>
      `${others} von ${all} Artikeln ${others === 1 ? 'nennt' : 'nennen'} ein anderes Datum`,
    conflict: (articles) =>
      `${articles} Artikel ${articles === 1 ? 'nennt' : 'nennen'} verschiedene Daten`,
    plannedOther: (articles) => `in ${count(articles, ofArticles)} für ein anderes Datum geplant`,
  },

  finding: {
    heading: (articles, dates) =>
      `${capital(spelled(articles))} Artikel, ${spelled(dates)} ${dates < 2 ? 'Datum' : 'Daten'}`,
    noDate: (articles) =>
      articles === 1
        ? 'Der Artikel nennt dafür keinen Tag.'
        : `Keiner der ${articles === 2 ? 'beiden ' : ''}Artikel nennt dafür einen Tag.`,
    disagree: (dates) => `Nicht alle diese Daten können stimmen: ${dates}.`,
    listed: (date) => `Das Ereignis ist hier eingeordnet: ${date}.`,
    editors: (date) => `Die Redaktion hat das Datum dieses Ereignisses gesetzt: ${date}.`,
    editorsNone: 'Die Redaktion hat das Datum dieses Ereignisses entfernt.',
    pointing: (words, published, date) =>
      `„${words}“ bedeutet in einem Artikel vom ${published}: ${date}.`,
    news: (published, telling, articles) => {
      const none = `Keiner der ${articles === 2 ? 'beiden ' : ''}Artikel nennt einen Tag`;
      const several = telling < articles ? `${capital(spelled(telling))} von ihnen` : 'Sie';
      const who = telling > 1 ? several : articles === 1 ? 'Er' : 'Einer';
      const verbs = telling === 1 ? ['meldet', 'erschien'] : ['melden', 'erschienen'];
      return `${articles === 1 ? 'Der Artikel nennt keinen Tag' : none}. ${who} ${verbs[0]} es als Nachricht und ${verbs[1]} am ${published}.`;
    },
    is: (date) => `Datum: ${date}.`,
    prints: (articles) =>
      `${articles === 1 ? 'Der Artikel' : 'Ein Artikel'} nennt das volle Datum.`,
    says: (words, articles) =>
      `${articles === 1 ? 'Der Artikel' : 'Ein Artikel'} sagt „${words}“ und nennt keinen Tag.`,
    coarser: (coarser, dated) => {
      const others = coarser < dated - 1 ? '' : coarser === 1 ? 'anderer ' : 'andere ';
      const number = coarser === 1 ? 'Ein' : capital(spelled(coarser));
      const verbs = coarser === 1 ? ['ist', 'passt'] : ['sind', 'passen'];
      return `${number} ${others}Artikel ${verbs[0]} weniger genau und ${verbs[1]} zu demselben Datum.`;
    },
    printed: (printed, all) => {
      if (printed === all) {
        return all === 2 ? 'Beide nennen das volle Datum.' : 'Alle nennen das volle Datum.';
      }
      if (printed === 0) {
        return `Keiner ${all === 2 ? 'der beiden' : 'von ihnen'} nennt das volle Datum. Jeder verweist von seinem Erscheinungstag aus darauf.`;
      }
      const first = printed === 1 ? 'Einer' : capital(spelled(printed));
      return `${first} von ihnen ${printed === 1 ? 'nennt' : 'nennen'} das volle Datum; ${all - printed === 1 ? 'der andere verweist' : 'die anderen verweisen'} vom Erscheinungstag aus darauf.`;
    },
    chartNone: 'Kein Artikel nennt ein Datum.',
    chart: (dates) =>
      `Wohin die Worte vom Erscheinungstag aus weisen: ${dates
        .map(({ articles, date }) => `in ${count(articles, ofArticles)} auf ${date}`)
        .join(', ')}.`,
    reason: (english) => reason(english) ?? '',
  },

  chart: {
    corner: {
      week: 'Wochen ab',
      month: 'Monate',
      year: 'Jahre',
      decade: 'Jahrzehnte',
      century: 'Jahrhunderte',
    },
    before: 'Früher',
    after: 'Später',
    published: 'erschienen',
    points: {
      day: 'Tag, auf den die Worte weisen',
      week: 'Woche, auf die die Worte weisen',
      month: 'Monat, auf den die Worte weisen',
      year: 'Jahr, auf das die Worte weisen',
      decade: 'Jahrzehnt, auf das die Worte weisen',
      century: 'Jahrhundert, auf das die Worte weisen',
    },
    pointsWithin: {
      day: 'Tag, auf den die Worte weisen',
      week: 'Woche des Datums, auf das die Worte weisen',
      month: 'Monat des Datums, auf das die Worte weisen',
      year: 'Jahr des Datums, auf das die Worte weisen',
      decade: 'Jahrzehnt des Datums, auf das die Worte weisen',
      century: 'Jahrhundert des Datums, auf das die Worte weisen',
    },
    open: 'Zeit, die die Worte offenlassen',
  },

  quote: {
    published: (day) => `erschienen am ${day}`,
    under: 'unter der Überschrift',
    datedBy: 'Datum aus',
    gives: 'ergibt',
    rule: 'wie dieses Datum gelesen wird',
    ruleIn: (article) => `: ${article}`,
    original: 'Satz im Original',
    originalOf: (article) => `: ${article}`,
  },

  event: {
    overdue: (date) =>
      `Geplantes Datum: ${date}. Kein Artikel, den wir gelesen haben, sagt, ob es dazu kam.`,
    outcomes: {
      'called off': (published) => `Laut einem Artikel vom ${published} wurde es abgesagt:`,
      'put off': (published) => `Laut einem Artikel vom ${published} wurde es verschoben:`,
      'did not happen': (published) => `Laut einem Artikel vom ${published} fand es nicht statt:`,
    },
    putOffTo: (published, date) =>
      `Laut einem Artikel vom ${published} wurde es verschoben, neues Datum: ${date}:`,
    plannedBefore: (articles, date) =>
      `Als Plan bereits in ${articles === 1 ? 'einem früheren Artikel' : `${spelled(articles)} früheren Artikeln`}${date ? `, geplantes Datum: ${date}` : ''}.`,
    quotes: (articles) => (articles === 1 ? 'Was der Artikel sagt' : 'Was die Artikel sagen'),
    further: (sentences) =>
      sentences === 1
        ? 'Ein weiterer Satz erzählt davon'
        : `${sentences} weitere Sätze erzählen davon`,
    who: 'Wer genannt wird',
    neighbours: 'Benachbarte Ereignisse',
    related: 'Verwandte Ereignisse',
    relatedHow:
      'In ihnen kommen dieselben Personen, Organisationen oder Staaten vor; die zeitlich nächsten zuerst.',
    changedOn: 'Geändert am {date}.',
    changed: (day) => `Geändert am ${day}`,
    account: 'Die Darstellung der Redaktion',
    source: 'Quelle:',
    noReport:
      'Die Redaktion hat dieses Ereignis ergänzt. Keiner der gelesenen Artikel berichtet davon.',
    edited:
      'Die Redaktion hat dieses Ereignis bearbeitet. Alle Änderungen stehen unter [Korrekturen](corrections).',
  },

  differences: {
    heading: 'Worin sich die Artikel unterscheiden',
    region: 'Punkte, in denen sich die Artikel unterscheiden, nach Artikeln',
    point: 'Punkt',
    date: 'Datum',
    status: 'Stand',
    alsoNamed: 'Außerdem genannt',
    notStated: 'Keine Angabe',
  },

  cite: {
    heading: 'Zitieren',
    how: 'Die Fassung ist das Datum des neuesten gelesenen Artikels. Fügen Sie den Tag hinzu, an dem Sie die Seite gelesen haben.',
    plain: 'Text',
    bibtex: 'BibTeX',
    wikipedia: 'Wikipedia',
    link: 'Link zu diesem Ereignis:',
    asOf: (day) => `Stand der Chronik: ${day}`,
    eventOf: (date) => `Datum des Ereignisses: ${date}`,
    template: {
      name: 'Internetquelle',
      url: 'url',
      title: 'titel',
      website: 'werk',
      publisher: 'hrsg',
      date: 'datum',
    },
    copyPlain: 'Zitat kopieren',
    copyBibtex: 'BibTeX kopieren',
    copyWikipedia: 'Vorlage kopieren',
    copyLink: 'Link kopieren',
    copied: 'Kopiert',
  },

  actor: {
    description: (actor, site, events) =>
      `${actor} in „${site}“: ${count(events, event)}, jedes mit den Sätzen, die davon berichten.`,
    described: (words, articles) => `In ${count(articles, ofArticles)} bezeichnet als „${words}“.`,
    noEvent: (articles) =>
      articles === 0
        ? 'An keinem Ereignis beteiligt.'
        : `In ${count(articles, ofArticles)} genannt, aber an keinem Ereignis beteiligt.`,
    events: (events, planned) =>
      `In ${count(events, ofEvents)} genannt${planned === 0 ? '' : planned === events ? ', geplant' : `, davon ${planned} geplant`}.`,
    companions: 'In denselben Ereignissen',
    called: 'Bezeichnet als',
    andMore: (number) =>
      ` und ${count(number, { one: 'weiterer Artikel', other: 'weitere Artikel' })}`,
    seen: 'Wann',
    firstEvent: 'Erstes Ereignis',
    lastEvent: 'Letztes Ereignis',
    articles: () => 'Artikel',
    namedIn: 'Genannt in',
    furtherArticles: (number) =>
      `${count(number, { one: 'früherer Artikel steht bei seinem Ereignis', other: 'frühere Artikel stehen bei ihren Ereignissen' })}.`,
    alsoWritten: 'Auch geschrieben',
    elsewhere: 'Anderswo',
    sentences: (name) => `Sätze, die ${name} nennen`,
    latestSentences: (shown, all) =>
      `Die neuesten ${shown} von ${count(all, { one: 'Satz', other: 'Sätzen' })}.`,
  },

  actors: {
    title: 'Akteure',
    deck: 'Personen, Organisationen und Staaten, die an Ereignissen beteiligt sind, nach Zahl der Ereignisse.',
    description: (site, actors) =>
      `${site}: ${count(actors, actor)} und die Ereignisse, an denen sie beteiligt sind.`,
    noEvent: 'In den Artikeln genannt, in keinem Ereignis',
    mostNamed: (shown, all) =>
      `Die ${shown} mit den meisten Ereignissen; alle ${all} stehen unter „Akteure von A bis Z“.`,
    none: 'Bisher nennt kein Artikel jemanden.',
    names: 'Akteure von A bis Z',
    namesDeck: (actors) =>
      `${count(actors, actor)}; Personen stehen unter ihrem Vor- und ihrem Nachnamen.`,
    namesIn: (prefix) => `Namen mit ${prefix}`,
    letters: 'Buchstaben',
    figures: '0 bis 9',
  },

  article: {
    kind: 'Artikel',
    description: (source, events) => `${source}: ${count(events, event)} in der Chronik.`,
    published: 'erschienen am {date}.',
    original: 'Zum Original',
    gaveNothing: 'Kein Satz dieses Artikels ergab ein Ereignis.',
    gave: (sentences, events) =>
      `${count(sentences, sentence)} ${sentences === 1 ? 'ergibt' : 'ergeben'} ${count(events, event)}; sie sind im Text gekennzeichnet.`,
    undated: (number) =>
      count(number, {
        one: 'anderer Satz enthält eine Zeitangabe und ergab kein Ereignis',
        other: 'andere Sätze enthalten eine Zeitangabe und ergaben kein Ereignis',
      }),
    undatedLine: (words) => `„${words}“`,
    undatedReason,
  },

  articles: {
    title: 'Artikel',
    kicker: (articles, publishers) =>
      `${count(articles, article)}${publishers > 0 ? ` von ${count(publishers, { one: 'Herausgeber', other: 'Herausgebern' })}` : ''}`,
    deck: 'Alle Artikel, aus denen die Chronik gelesen ist, und von welchen Ereignissen mehrere berichten.',
    description: (site, articles, period) =>
      `${site}: gelesen aus ${count(articles, ofArticles)}${period ? `, ${period}` : ''}; welcher von welchem Ereignis berichtet.`,
    shared: 'Ereignisse, von denen mehrere Artikel berichten',
    sharedHow: 'Jede Zeile ist ein Ereignis, von dem zwei oder mehr Artikel berichten.',
    noneShared: 'Von keinem Ereignis dieser Artikel berichtet mehr als einer.',
    latest: (number) => `Verglichen sind die ${number} neuesten Artikel.`,
    latestHead: 'Die neuesten Artikel',
    all: 'Alle Artikel, neueste zuerst',
    months: 'Artikel nach Erscheinungsdatum',
    table: (number, all) => `Tabelle ${number} von ${all}`,
    region: (table) => `Ereignisse nach Artikeln, eine breite Tabelle${table ? `: ${table}` : ''}`,
    event: 'Ereignis',
    cells: {
      day: 'berichtet davon',
      year: 'weniger genau',
      planned: 'geplant',
      'planned-undated': 'ohne Datum',
      disputed: 'anderes Datum',
    },
    cellKey: {
      day: 'Berichtet davon',
      year: 'Weniger genau',
      planned: 'Geplant',
      'planned-undated': 'Geplant, ohne Datum',
      disputed: 'Verschiedene Daten',
    },
  },

  lists: {
    description: (site, events, title) => `${site}: ${count(events, event)}, ${title}.`,
    deck: (events, planned) =>
      `${count(events, event)}${planned > 0 ? `, davon ${planned} geplant` : ''}.`,
    ahead: 'Geplant',
    disputed: 'Wo Quellen uneins sind',
    start: 'Von Anfang an',
    startDeck: (events) => `${count(events, event)}, älteste zuerst.`,
    byYear: 'Jahr für Jahr',
    byMonth: 'Monat für Monat',
    byDay: 'Tag für Tag',
    byLetter: 'Ohne näheres Datum, nach erstem Buchstaben der Adresse',
    others: 'Andere Zeiträume',
    later: 'Später:',
    earlier: 'Früher:',
    next: 'Danach:',
    previous: 'Davor:',
  },

  ahead: {
    title: 'Bevorstehend',
    heading: 'Was geplant ist',
    deck: ({ ahead, overdue, calledOff }, latest) => {
      const others = [
        overdue > 0 ? `${overdue}, deren Tag ohne Bericht verstrichen ist` : '',
        calledOff > 0 ? `${calledOff}, die abgesagt, verschoben oder ausgefallen sind` : '',
      ].filter(Boolean);
      return `${count(ahead, event)} geplant, Stand des neuesten Artikels: ${latest}${others.map((other) => `; dazu ${other}`).join('')}.`;
    },
    about: 'Was „geplant“ bedeutet',
  },

  feed: {
    corrected: (day, text) => `Korrigiert am ${day}: ${text}`,
    withdrawn: (title) => `Zurückgezogen: ${title}`,
  },

  disputed: {
    none: 'Zu keinem Ereignis nennen Artikel Daten, die nicht alle stimmen können.',
    deck: (events) =>
      `${count(events, event)}, zu ${events === 1 ? 'dem' : 'denen'} die Artikel Daten nennen, die nicht alle stimmen können.`,
    about: 'Wann Quellen uneins sind',
  },

  corrections: {
    title: 'Korrekturen',
    description: (site) => `${site}: was die Redaktion geändert hat.`,
    deck: 'Was die Redaktion an dem geändert hat, was das Programm gelesen hat.',
    none: 'Bisher wurde kein Ereignis korrigiert, zurückgezogen oder verschoben.',
    newest: 'Korrekturen, neueste zuerst',
    edited: 'Ereignisse, die die Redaktion bearbeitet hat',
    edits: {
      title: 'Titel',
      summary: 'Zusammenfassung',
      date: 'Datum',
      status: 'ob es geschah',
      actors: 'wer beteiligt ist',
      merge: 'andere Ereignisse aufgenommen',
      split: 'Sätze herausgenommen',
      account: 'Darstellung der Redaktion',
      sources: 'Quellen',
    },
    added: 'von der Redaktion ergänzt',
    withdrawn: 'Zurückgezogene Ereignisse',
    gone: 'Von keinem Artikel mehr berichtet',
    takenOut: 'Artikel, die nicht mehr gelesen werden',
    since: ', seit dem {date}',
    moved: 'Adressen, die weiterführen',
    leadsTo: (address) => `${address} führt jetzt zu`,
  },

  gone: {
    actor: (name) => `Kein Artikel nennt ${name} mehr.`,
    article: 'Dieser Artikel gehört nicht mehr zu denen, aus denen die Chronik gelesen ist.',
    event: 'Kein Artikel berichtet mehr von diesem Ereignis.',
    eventOfFile: 'Der Bericht der Redaktion über dieses Ereignis wurde herausgenommen.',
    since: 'Neuester Artikel, als der Eintrag entfiel: {date}.',
    stays: 'Die Seite bleibt, damit Links auf sie weiter funktionieren.',
    eventSince: 'Neuester Artikel, als das Ereignis aus der Chronik entfiel: {date}.',
    eventStays: 'Diese Seite bleibt, damit Links auf sie weiter funktionieren.',
    nearest: 'Das nächstgelegene Ereignis der Chronik:',
    moved: (to) => `Verschoben: ${to}`,
    movedDescription: (to) => `Diese Adresse führt jetzt zu: ${to}.`,
    movedHeading: {
      event: 'Dieses Ereignis hat jetzt eine andere Adresse',
      actor: 'Dieser Akteur hat jetzt eine andere Adresse',
      article: 'Dieser Artikel hat jetzt eine andere Adresse',
    },
    nowAt: { event: 'Jetzt Teil von:', actor: 'Jetzt hier:', article: 'Jetzt hier:' },
  },

  notFound: {
    title: 'Keine Seite',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    years: 'Jahre mit Ereignissen:',
    beginAlone:
      'Beginnen Sie mit [der Chronik](timeline), [den Akteuren](actors) oder [den Artikeln](articles).',
    begin:
      'Oder beginnen Sie mit [der Chronik](timeline), [den Akteuren](actors) oder [den Artikeln](articles).',
  },

  about: {
    title: 'Wie Datumsangaben gelesen werden',
    description: (site) =>
      `Wie „${site}“ entsteht: wie Datumsangaben gelesen werden, was die Zeichen bedeuten, wann Quellen uneins sind.`,
    kicker: 'Methode',
    heading: 'Wie diese Chronik entsteht',
    deck: (articles) =>
      `Sie wurde aus ${count(articles, { one: 'Nachrichtenartikel', other: 'Nachrichtenartikeln' })} gelesen. Jedes Datum lässt sich bis zu den Worten zurückverfolgen, aus denen es stammt.`,
    opening: [
      'Ein Programm liest jeden Artikel Satz für Satz. Wo ein Satz sagt, dass etwas geschah oder geplant ist, und wann, wird er zu einem Bericht. Berichte über dasselbe Geschehen in verschiedenen Artikeln werden ein Ereignis, mit allen Sätzen nebeneinander. Die Redaktion kann berichtigen, was das Programm falsch gelesen hat.',
      'Gelesen werden nur die Artikel, die unter [Artikel](articles) stehen. Wovon sie nicht berichten, das fehlt hier, und ein Zeitraum ohne Ereignisse bedeutet nur, dass sie von keinem berichten.',
    ],
    dates: {
      heading: 'Wie ein Datum ermittelt wird',
      text: [
        'Artikel nennen selten ein volles Datum. Sie schreiben „am Samstag“ und meinen den Samstag vor dem Tag, an dem sie erschienen sind. Jedes Datum hier ruht deshalb auf dreierlei: den Worten, dem Erscheinungsdatum und einer Regel, die beides verbindet. „Am Samstag“ ist in einem Artikel vom Sonntag, 16. Februar 2025, Samstag, der 15. Februar 2025. Nach „wird“ oder „soll“ blicken dieselben Worte voraus.',
        'Daten sind Kalendertage des Ortes, an dem etwas geschah, so wie die Artikel sie angeben; sie werden nicht zwischen Zeitzonen umgerechnet. Die Artikel sind auf Englisch geschrieben; ihre Worte stehen hier unverändert.',
      ],
    },
    precision: {
      heading: 'Nie genauer als der Text',
      text: [
        '„Im Jahr 2014“ bleibt ein Jahr, „im Februar 2022“ ein Monat, „früher in dieser Woche“ eine Woche. Was nur ein Jahr oder einen Monat nennt, steht darin an letzter Stelle, denn nichts sagt, wo darin das Ereignis liegt. Wo kein Datum genannt ist, sagt die Seite das, und kein Tag wird erfunden. Was ein Artikel ohne Tag als Nachricht meldet, steht mit „etwa“ bei dem Tag, an dem er erschienen ist.',
      ],
    },
    marks: {
      heading: 'Was die Zeichen bedeuten',
      text: [
        'Je größer und leerer ein Zeichen, desto ungewisser das Datum. Gestrichelt heißt: Kein Artikel hat berichtet, dass es geschah; mit einem Strich darin: Es ist abgesagt, verschoben oder ausgefallen. Zwei Ringe sind zwei Daten.',
      ],
    },
    planned: {
      heading: 'Geplante Ereignisse',
      text: (latest) => [
        `Ein Ereignis ist geplant, solange es vor dem Artikel liegt, der es ankündigt, und kein späterer Artikel davon als geschehen berichtet. „Bevorstehend“ gilt zum Stand des neuesten gelesenen Artikels, ${latest}, und nicht zu dem Tag, an dem Sie diese Seite lesen. Ist der Tag eines Plans verstrichen und sagt kein Artikel, was daraus wurde, steht beim Ereignis „Geplant, Ausgang nicht berichtet“.`,
      ],
    },
    disagreement: {
      heading: 'Wann Quellen uneins sind',
      text: [
        'Artikel stimmen überein, wenn ihre Daten alle zutreffen können: Der eine sagt „am 24. Februar 2022“, der andere „2022“, was weniger genau, aber kein Widerspruch ist. Quellen sind uneins, wenn ihre Daten nicht alle zutreffen können. Dann werden beide Daten mit ihren Sätzen gezeigt, und die Seite des Ereignisses sagt, unter welchem von ihnen es steht und warum. Geschah etwas an einem anderen Tag als geplant, so widerspricht das niemandem. Hat die Redaktion das Datum gesetzt, so gilt überall dieses, und die Seite des Ereignisses sagt, was die Artikel dazu sagen.',
      ],
    },
    corrections: {
      heading: 'Korrekturen',
      text: [
        'Ein Ereignis behält seine Adresse auf Dauer, auch wenn sein Datum oder Titel berichtigt wird. Was die Redaktion geändert hat, steht unter [Korrekturen](corrections).',
      ],
    },
    data: {
      heading: 'Die Daten',
      text: 'Alles, was hier zu sehen ist, steht in [timeline.json](data), beschrieben durch [das Schema](schema).',
      countries:
        'Namen von Ländern und ihren Bewohnern stammen aus world-countries, unter der ODbL 1.0.',
    },
    rules: 'Die Regeln',
    rulesDeck: 'Jede Regel mit Beispielen; die Worte, die das Datum nennen, sind hervorgehoben.',
  },

  rules: germanRules,
};
