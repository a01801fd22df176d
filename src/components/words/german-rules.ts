import type { Words } from './british.ts';

/** The rules by which dates are read, in German, by name. */
export const germanRules: Words['rules'] = {
  'full-date': {
    title: 'Volles Datum',
    explanation: 'Der Text nennt Tag, Monat und Jahr; nichts wird geraten.',
  },
  'numeric-date': {
    title: 'Datum in Ziffern',
    explanation:
      'Ein Datum in Ziffern wird nur gelesen, wenn die Reihenfolge feststeht, durch die Ziffern selbst oder durch die Region der Website.',
  },
  'day-and-month': {
    title: 'Tag und Monat',
    explanation:
      'Tag und Monat ohne Jahr meinen den nächstliegenden solchen Tag, den das Verb zulässt, vom Erscheinungsdatum aus gesehen.',
  },
  'day-and-month-in-story': {
    title: 'Tag und Monat in einer Erzählung',
    explanation: 'Tag und Monat ohne Jahr gehören in das Jahr, von dem der Text erzählt.',
  },
  'day-of-the-month': {
    title: 'Tag des Monats',
    explanation:
      'Die Zahl eines Tages allein gehört in den Monat des Datums, das der Text zuletzt genannt hat.',
  },
  'weekday-and-day': {
    title: 'Wochentag und Tag',
    explanation:
      'Ein Wochentag mit der Zahl seines Tages gehört in den nächstliegenden Monat, in dem beide zusammenpassen, so wie das Verb es zulässt.',
  },
  'month-and-year': {
    title: 'Monat und Jahr',
    explanation: 'Der Text nennt einen Monat und sein Jahr; kein Tag wird erfunden.',
  },
  month: {
    title: 'Monat',
    explanation:
      'Ein Monat ohne Jahr ist der nächstliegende, den das Verb zulässt, vom Erscheinungsdatum aus gesehen.',
  },
  'month-in-story': {
    title: 'Monat in einer Erzählung',
    explanation: 'Ein Monat ohne Jahr gehört in das Jahr, von dem der Text erzählt.',
  },
  'part-of-month': {
    title: 'Teil eines Monats',
    explanation:
      'Der Text zählt eine Woche, ein Wochenende oder eine Hälfte in einem Monat: Die erste Woche sind die Tage 1 bis 7, die letzte die letzten sieben Tage.',
  },
  'part-of-month-in-story': {
    title: 'Teil eines Monats in einer Erzählung',
    explanation: 'Eine im Monat gezählte Woche gehört in das Jahr, von dem der Text erzählt.',
  },
  year: {
    title: 'Jahr',
    explanation: 'Der Text nennt nur ein Jahr, also bleibt das Datum ein Jahr.',
  },
  'fiscal-year': {
    title: 'Geschäftsjahr',
    explanation: 'Ein Geschäftsjahr wird als das Kalenderjahr gezeigt, nach dem es heißt.',
  },
  decade: {
    title: 'Jahrzehnt',
    explanation: 'Der Text nennt zehn Jahre, also bleibt das Datum ein Jahrzehnt.',
  },
  century: {
    title: 'Jahrhundert',
    explanation: 'Der Text nennt ein Jahrhundert, also bleibt das Datum ein Jahrhundert.',
  },
  'before-year-1': {
    title: 'Vor dem Jahr 1',
    explanation: 'Daten vor dem Jahr 1 werden erkannt, können aber nicht in der Chronik stehen.',
  },
  'turn-of-the-year': {
    title: 'Jahreswende',
    explanation: 'Dezember und Januar, als ungefähr gekennzeichnet.',
  },
  'turn-of-the-century': {
    title: 'Jahrhundertwende',
    explanation:
      'Das Jahr der Jahrhundertwende, als ungefähr gekennzeichnet, wenn die Worte oder die Erzählung sagen, welche gemeint ist.',
  },
  quarter: {
    title: 'Quartal',
    explanation:
      'Ein Quartal ohne Jahr ist das letzte, das begonnen hat, oder das nächste, wenn das Verb vorausblickt.',
  },
  'quarter-in-focus': {
    title: 'Das genannte Quartal',
    explanation: 'Die Worte verweisen auf das Quartal, das der Text eben genannt hat.',
  },
  'quarter-a-year-before': {
    title: 'Quartal ein Jahr zuvor',
    explanation: 'Ein Vergleich mit dem Vorjahr meint dasselbe Quartal des Jahres davor.',
  },
  'quarter-in-story': {
    title: 'Quartal in einer Erzählung',
    explanation: 'Ein Quartal ohne Jahr gehört in das Jahr, von dem der Text erzählt.',
  },
  'half-year': {
    title: 'Halbjahr',
    explanation: 'Der Text nennt ein halbes Jahr, also bleiben es diese sechs Monate.',
  },
  'half-year-in-story': {
    title: 'Halbjahr in einer Erzählung',
    explanation: 'Ein Halbjahr ohne Jahr gehört in das Jahr, von dem der Text erzählt.',
  },
  season: {
    title: 'Jahreszeit',
    explanation:
      'Der Text nennt eine Jahreszeit der Nordhalbkugel, also bleiben es diese drei Monate.',
  },
  'season-in-story': {
    title: 'Jahreszeit in einer Erzählung',
    explanation: 'Eine Jahreszeit ohne Jahr gehört in das Jahr, von dem der Text erzählt.',
  },
  range: {
    title: 'Zeitraum',
    explanation:
      'Der Text nennt den ersten und den letzten Tag, Monat oder das erste und das letzte Jahr.',
  },
  holiday: {
    title: 'Feiertag',
    explanation:
      'Ein Feiertag wird im Kalender seines Jahres nachgeschlagen oder in dem des nächstliegenden Jahres, das das Verb zulässt; einer, der dem Mond folgt oder sich je nach Land unterscheidet, wird abgewiesen, solange die Website keine Region nennt.',
  },
  'holiday-in-story': {
    title: 'Feiertag in einer Erzählung',
    explanation: 'Ein Feiertag ohne Jahr gehört in das Jahr, von dem der Text erzählt.',
  },
  'weekday-of-month': {
    title: 'Wochentag im Monat',
    explanation:
      'Der Text zählt einen Wochentag in einem Monat; ohne Jahr ist es der nächstliegende, den das Verb zulässt.',
  },
  'weekday-of-month-in-story': {
    title: 'Wochentag im Monat in einer Erzählung',
    explanation: 'Ein im Monat gezählter Wochentag gehört in das Jahr, von dem der Text erzählt.',
  },
  'event-name': {
    title: 'Name eines Ereignisses',
    explanation: 'Die Worte sind der Name eines Ereignisses, dessen Datum jeder kennt.',
  },
  'weekday-behind': {
    title: 'Wochentag davor',
    explanation:
      'Ein Wochentag ist der letzte solche Tag vor dem Erscheinen, weil kein Verb sagt, dass er noch kommt.',
  },
  'weekday-ahead': {
    title: 'Wochentag danach',
    explanation:
      'Ein Wochentag ist der nächste solche Tag nach dem Erscheinen, weil das Verb sagt, dass er noch kommt.',
  },
  'weekday-of-publication': {
    title: 'Wochentag des Erscheinens',
    explanation:
      'Der genannte Wochentag ist der des Erscheinens, also ist der Erscheinungstag gemeint.',
  },
  'weekday-last': {
    title: 'Letzter Wochentag',
    explanation: '„Last“ vor einem Wochentag ist der letzte solche Tag vor dem Erscheinen.',
  },
  'weekday-next': {
    title: 'Nächster Wochentag',
    explanation: '„Next“ vor einem Wochentag ist der erste solche Tag nach dem Erscheinen.',
  },
  'weekday-this': {
    title: 'Dieser Wochentag',
    explanation: '„This“ vor einem Wochentag ist dieser Tag in der Woche des Erscheinens.',
  },
  'weekday-of-week': {
    title: 'Wochentag einer Woche',
    explanation:
      'Der Text nennt den Wochentag und seine Woche; Wochen gehen von Montag bis Sonntag.',
  },
  'weekday-of-focus': {
    title: 'Wochentag vom genannten Datum aus',
    explanation: 'Der Wochentag wird von dem Datum aus gezählt, das der Text zuletzt genannt hat.',
  },
  today: { title: 'Heute', explanation: 'Der Tag des Erscheinens.' },
  yesterday: { title: 'Gestern', explanation: 'Der Tag vor dem Erscheinen.' },
  overnight: {
    title: 'Über Nacht',
    explanation:
      'Die Nacht auf den Erscheinungstag oder die Nacht nach dem Tag, den der Text eben genannt hat.',
  },
  tomorrow: { title: 'Morgen', explanation: 'Der Tag nach dem Erscheinen.' },
  'days-from-today': {
    title: 'Tage von heute aus',
    explanation: 'Die Worte zählen Tage vom Erscheinungstag aus.',
  },
  'this-period': {
    title: 'Laufender Zeitraum',
    explanation: 'Die Woche, der Monat oder das Jahr, in dem der Erscheinungstag liegt.',
  },
  'last-period': {
    title: 'Vorheriger Zeitraum',
    explanation: 'Die Woche, der Monat oder das Jahr vor dem des Erscheinens.',
  },
  'next-period': {
    title: 'Nächster Zeitraum',
    explanation:
      'Die Woche, der Monat oder das Jahr nach dem des Erscheinens; Wochen gehen von Montag bis Sonntag.',
  },
  'earlier-this': {
    title: 'Früher im laufenden Zeitraum',
    explanation:
      'Früher in der Woche, dem Monat oder dem Jahr des Erscheinens: Der Text nennt keinen Tag, also steht der ganze Zeitraum.',
  },
  'later-this': {
    title: 'Später im laufenden Zeitraum',
    explanation:
      'Später in der Woche, dem Monat oder dem Jahr des Erscheinens: Der Text nennt keinen Tag, also steht der ganze Zeitraum.',
  },
  weekend: {
    title: 'Wochenende',
    explanation: 'Das dem Erscheinen nächstliegende Wochenende, das das Verb zulässt.',
  },
  midweek: {
    title: 'Mitte der Woche',
    explanation: 'Die Woche des Mittwochs, den das Verb zulässt.',
  },
  'week-of': {
    title: 'Woche eines Tages',
    explanation:
      'Die Woche von Montag bis Sonntag oder das Wochenende, in dem der genannte Tag liegt.',
  },
  ago: {
    title: 'Vor einer Zeit',
    explanation:
      'Vom Erscheinen aus zurückgezählt und nur so genau wie die Einheit, in der gezählt wird.',
  },
  'less-than-ago': {
    title: 'Vor weniger als einer Zeit',
    explanation:
      'Irgendwann zwischen dem Tag, bis zu dem zurückgezählt wird, und dem Erscheinen des Artikels.',
  },
  'from-now': {
    title: 'In einer Zeit',
    explanation:
      'Vom Erscheinen aus vorausgezählt und nur so genau wie die Einheit, in der gezählt wird.',
  },
  'later-than-focus': {
    title: 'Später als das genannte Datum',
    explanation: 'Vom zuletzt genannten Datum des Textes aus vorausgezählt.',
  },
  'earlier-than-focus': {
    title: 'Früher als das genannte Datum',
    explanation: 'Vom zuletzt genannten Datum des Textes aus zurückgezählt.',
  },
  'before-that': {
    title: 'Vor dem eben genannten Datum',
    explanation:
      'Von dem Datum aus zurückgezählt, das der Satz eben genannt hat: so lange davor geschah, was hinter „after“ steht.',
  },
  'counted-from-date': {
    title: 'Von einem Datum aus gezählt',
    explanation: 'Von dem Datum aus gezählt, das dieselben Worte nennen.',
  },
  'period-before-focus': {
    title: 'Zeitraum vor dem genannten Datum',
    explanation: 'Der Zeitraum vor dem Datum, das der Text zuletzt genannt hat.',
  },
  'period-after-focus': {
    title: 'Zeitraum nach dem genannten Datum',
    explanation: 'Der Zeitraum nach dem Datum, das der Text zuletzt genannt hat.',
  },
  'same-as-focus': {
    title: 'Dasselbe Datum',
    explanation: 'Die Worte verweisen auf das Datum, das der Text zuletzt genannt hat.',
  },
  'days-following': {
    title: 'Die Tage danach',
    explanation:
      'Die Tage nach dem zuletzt genannten Datum des Textes bis zum Erscheinen; als ungefähr gekennzeichnet.',
  },
  'time-of-day': {
    title: 'Uhrzeit',
    explanation: 'Eine Uhrzeit ohne Tag gehört zu dem Tag, den der Text eben genannt hat.',
  },
  duration: {
    title: 'Dauer',
    explanation: 'Eine Dauer sagt, wie lange, nicht wann; sie gibt kein Datum.',
  },
  set: {
    title: 'Wiederholung',
    explanation: 'Was immer wieder geschieht, hat kein eigenes Datum.',
  },
  reference: {
    title: 'Vages Zeitwort',
    explanation: 'Ein vages Wort wie „now“ oder „recently“ gibt kein Datum.',
  },
  'story-goes-on': {
    title: 'Die Erzählung geht weiter',
    explanation:
      'Der Satz nennt keine Zeit und setzt fort, was der Artikel von einem Tag erzählt: Er teilt diesen Tag.',
  },
  'news-of-its-day': {
    title: 'Nachricht des Tages',
    explanation:
      'Der Artikel beginnt mit einer Nachricht, die seine Überschrift im Präsens meldet, und nennt keinen Tag: Sie steht ungefähr am Tag, an dem der Artikel erschien.',
  },
  'editors-mark': {
    title: 'Kennzeichnung der Redaktion',
    explanation: 'Die Redaktion hat die Worte im Artikel gekennzeichnet und ihr Datum angegeben.',
  },
  'no-date-given': {
    title: 'Ohne Datum',
    explanation:
      'Etwas Geplantes wird ohne Datum berichtet: Keines wird gezeigt, und keines erfunden.',
  },
};
