import {
  dateReasons,
  reasons,
  type DateReasonTemplate,
  type ReasonTemplate,
} from '../../timeline/events/index.ts';

/** Why an event stands at its date, in German. */
export const germanDateReasons: Record<DateReasonTemplate, string> = {
  [dateReasons.none]: 'Kein Artikel nennt ein Datum.',
  [dateReasons.withdrawn]: 'Ein zurückgezogenes Ereignis hat kein Datum.',
  [dateReasons.last]: 'Das Datum, das es zuletzt hatte.',
  [dateReasons.editorsNone]: 'Die Redaktion nennt kein Datum.',
  [dateReasons.editors]: 'Die Redaktion hat dieses Datum gesetzt.',
  [dateReasons.only]: 'Der einzige Bericht mit Datum nennt dieses.',
  [dateReasons.all]: 'Alle # Berichte mit Datum nennen dieses.',
  [dateReasons.mostPrecise]:
    'Dieses Datum ist das genaueste, und die anderen Berichte sind damit vereinbar.',
  [dateReasons.most]: 'Mit diesem Datum sind die meisten Berichte vereinbar: # von #.',
  [dateReasons.morePrecise]:
    'Mit einem anderen Datum sind ebenso viele Berichte vereinbar; dieses ist genauer.',
  [dateReasons.nearer]:
    'Ebenso viele Berichte nennen ein anderes Datum; dieses liegt näher am Erscheinen seines Artikels.',
  [dateReasons.earlier]:
    'Ebenso viele Berichte nennen ein anderes Datum, das ebenso nah am Erscheinen seines Artikels liegt; dieses ist das frühere.',
  [dateReasons.happened]:
    'Dieses Datum nennen die Berichte, nach denen es geschehen ist; die nur davon als Plan sprechen, zählen nicht.',
  [dateReasons.mostHappened]:
    'Mit diesem Datum sind die meisten Berichte vereinbar, nach denen es geschehen ist: # von #.',
};

/** Why a sentence with date words gave no event, in German. */
export const germanReasons: Record<ReasonTemplate, string> = {
  [reasons.howLong]: '„…“ sagt, wie lange, nicht wann.',
  [reasons.howOften]: '„…“ sagt, wie oft, nicht wann.',
  [reasons.ambiguous]: '„…“ kann mehr als ein Datum bedeuten.',
  [reasons.since]: '„…“ sagt, seit wann, nicht wann etwas geschah.',
  [reasons.until]: '„…“ sagt, bis wann, nicht wann etwas geschah.',
  [reasons.before]: '„…“ sagt, vor welchem Zeitpunkt, nicht wann etwas geschah.',
  [reasons.after]: '„…“ sagt, nach welchem Zeitpunkt, nicht wann etwas geschah.',
  [reasons.comparedPeriod]: '„…“ ist der Zeitraum einer Zahl, die zum Vergleich dient.',
  [reasons.partOfName]: '„…“ gehört zu einem Namen und sagt nicht, wann etwas geschah.',
  [reasons.figureHolds]: '„…“ sagt, wofür eine Zahl gilt, nicht wann etwas geschah.',
  [reasons.isWhatWasSet]: '„…“ ist das, was festgelegt wurde, nicht wann es geschah.',
  [reasons.onlyMentioned]: '„…“ ist das Datum von etwas, das der Satz nur erwähnt.',
  [reasons.onlyAsked]: '„…“ ist das Datum von etwas, wonach der Satz nur fragt.',
  [reasons.oneEnd]: '„…“ ist ein Ende eines Zeitraums und sagt nicht, wann etwas geschah.',
  [reasons.which]: '„…“ sagt, von welchem „…“ die Rede ist, nicht wann etwas geschah.',
  [reasons.noStatement]: 'Zu dem Datum gehört keine Aussage.',
  [reasons.nobodyDid]: 'Zu dem Datum gehört keine Aussage darüber, wer was tat.',
  [reasons.marked]: 'Die Redaktion hat ihn als kein Ereignis gekennzeichnet.',
  [reasons.question]: 'Der Satz ist eine Frage.',
  [reasons.onlyDate]: 'Hier steht nichts als das Datum.',
  [reasons.nothingToDate]: 'Der Satz enthält keine Aussage, die zu datieren wäre.',
  [reasons.ofSource]: 'Das Datum gehört zu einer Quelle, die der Satz nennt.',
  [reasons.ofMentioned]: 'Der Satz erwähnt nur, wozu das Datum gehört.',
  [reasons.tooBare]: 'Der Satz nennt zu knapp für einen Titel, was geschah.',
  [reasons.condition]: 'Der Satz nennt das Datum in einer Bedingung.',
  [reasons.onCondition]: 'Der Satz kündigt es nur unter einer Bedingung an.',
  [reasons.didNotHappen]: 'Der Satz sagt, dass es nicht geschah.',
  [reasons.willNotHappen]: 'Der Satz sagt, dass es an diesem Datum nicht geschehen wird.',
  [reasons.speaker]: 'Es ist nicht gesagt, wer hier von sich spricht.',
  [reasons.ofThePresent]:
    'Der Satz handelt von der Gegenwart und nennt das Datum von etwas anderem.',
  [reasons.ofTheFuture]: 'Der Satz handelt von Künftigem und nennt das Datum von etwas anderem.',
  [reasons.leadsUp]: 'Der Satz leitet nur ein, was gesagt wird.',
  [reasons.state]: 'Der Satz sagt, was der Fall war, nicht was geschah.',
  [reasons.imagined]: 'Der Satz stellt es sich nur vor oder fordert es.',
  [reasons.aheadOfThePast]:
    'Das Datum liegt nach dem Artikel, aber der Satz erzählt von Vergangenem.',
  [reasons.breaksOff]: 'Der Satz gibt keinen Titel, der an einer guten Stelle endet.',
  [reasons.unclear]: 'Wer oder was mit „…“ gemeint ist, geht aus den Sätzen davor nicht hervor.',
  [reasons.unclearInTitle]: 'Wer oder was mit „…“ gemeint ist, ginge aus dem Titel nicht hervor.',
  [reasons.noSubject]: 'Der Satz hat kein Subjekt, mit dem ein Titel beginnen könnte.',
  [reasons.tooLittle]: 'Der Satz sagt zu wenig darüber, was geschah.',
  [reasons.tooLittleSaid]: 'Der Satz sagt zu wenig darüber, was gesagt wurde.',
  [reasons.tooLittleTold]: 'Der Satz sagt zu wenig darüber, was mitgeteilt wurde.',
  [reasons.tooLittlePlanned]: 'Der Satz sagt zu wenig darüber, was geplant ist.',
  [reasons.setNotWhen]: 'Das Datum ist das, was festgelegt wurde, nicht wann es geschah.',
  [reasons.onlyImagined]: 'Der Satz stellt es sich nur vor.',
  [reasons.misread]: 'Der Satz wurde nicht richtig gelesen.',
  [reasons.tooInvolved]: 'Der Satz ist zu verwickelt für einen Titel.',
};
