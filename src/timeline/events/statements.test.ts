import { describe, expect, test } from 'vitest';
import type { Actor, ActorMention, DateExpression } from '../model.ts';
import { noFocus } from './focus.ts';
import { statementAt } from './statements.ts';
import { tagTerms } from './terms.ts';

/**
 * What a sentence states about a date. In the sentence, date words stand in [brackets] and persons
 * in {braces}; beside it the title that is expected, or the reason why there is none.
 */
const statements: [sentence: string, title: string, tense: string][] = [
  ['{Ana Ruiz} met {Tom Hale} [on Monday].', 'Ana Ruiz meets Tom Hale', 'past'],
  [
    'The finance ministers of Chile and Peru, {Ana Ruiz} and {Tom Hale}, signed a treaty [on Monday], ending a long dispute.',
    'Ana Ruiz and Tom Hale sign a treaty',
    'past',
  ],
  [
    'Chilean Finance Minister {Ana Ruiz} will visit Lima [on Friday] at the invitation of the bank.',
    'Ana Ruiz to visit Lima at the invitation of the bank',
    'ahead',
  ],
  [
    'The envoy revealed at the forum that his colleague, {Tom Hale}, is expected to travel to Oslo [next week].',
    'Tom Hale to travel to Oslo',
    'ahead',
  ],
  [
    'However, {Ana Ruiz} suggested [earlier in the week] that the talks could move to Oslo, according to the radio.',
    'Ana Ruiz suggests that the talks could move to Oslo',
    'past',
  ],
  [
    'In response, the parliament approved the budget [in March].',
    'Parliament approves the budget',
    'past',
  ],
  ['[On Tuesday], a bridge was closed by the police.', 'Bridge is closed by the police', 'past'],
  ['The bank has raised its rate [on Tuesday], officials said.', 'Bank raises its rate', 'past'],
  [
    '“We are ready to sign,” {Tom Hale} said [on Tuesday].',
    'Tom Hale says “We are ready to sign”',
    'past',
  ],
  [
    '{Ana Ruiz} and {Tom Hale} had struck the same tone when they talked [on Tuesday].',
    'Ana Ruiz and Tom Hale talk',
    'past',
  ],
  [
    '“It is over,” the captain, {Ana Ruiz}, said [on Tuesday].',
    'Ana Ruiz says that it is over',
    'past',
  ],
  [
    '{Ana Ruiz} said that the talks in Oslo would resume [on Tuesday].',
    'Talks in Oslo to resume',
    'ahead',
  ],
  [
    '{Tom Hale}, the former minister, denied [on Tuesday] that he had ignored warnings.',
    'Tom Hale denies that he had ignored warnings',
    'past',
  ],
  [
    'The captain, {Tom Hale}, appeared before a court in Lima [on Monday].',
    'Tom Hale appears before a court in Lima',
    'past',
  ],
  ['There was a storm in Oslo [on Monday].', 'Storm in Oslo', 'past'],
  [
    'Founded [in 1976] by Ada Lorne, {Norvik Systems} employs 4,000 people.',
    'Norvik Systems is founded by Ada Lorne',
    'past',
  ],
  [
    'Having won the election [in May], {Ana Ruiz} will take office soon.',
    'Ana Ruiz wins the election',
    'past',
  ],
  [
    'After winning the election [in May], {Ana Ruiz} named a cabinet.',
    'Ana Ruiz wins the election',
    'past',
  ],
  [
    'Asked about the strike [on Monday], {Ana Ruiz} left the room.',
    'Ana Ruiz leaves the room',
    'past',
  ],
  [
    '[Earlier this month], {Norvik Systems}, which is among the largest makers of pumps, completed the purchase.',
    'Norvik Systems completes the purchase',
    'past',
  ],
  [
    'Also [on Friday], {Ana Ruiz} and {Tom Hale}, accompanied by a lawyer, flew to Geneva.',
    'Ana Ruiz and Tom Hale fly to Geneva',
    'past',
  ],
  [
    '[In 1996], following the purchase of the firm, {Ana Ruiz} returned to Lima and soon after became its mayor.',
    'Ana Ruiz returns to Lima',
    'past',
  ],
  [
    '{Tom Hale}, who was born in Graz [in 1955], leads the bank.',
    'Tom Hale is born in Graz',
    'past',
  ],
  [
    'The firm appealed against the fine imposed [in March] by the European Commission.',
    'Fine is imposed by the European Commission',
    'past',
  ],
  [
    'The ministers discussed the treaty, which {Ana Ruiz} signed [last May].',
    'Ana Ruiz signs the treaty',
    'past',
  ],
  ['It was [in 2003] that {Norvik Systems} opened a shop.', 'Norvik Systems opens a shop', 'past'],
  [
    'In what the police called an accident, a bus fell into a river [on Sunday].',
    'Bus falls into a river',
    'past',
  ],
  [
    'The bridge was opened by the king and closed [last year] after a fire.',
    'Bridge is closed after a fire',
    'past',
  ],
  [
    '{Ana Ruiz} was elected by a narrow margin and resigned [last year].',
    'Ana Ruiz resigns',
    'past',
  ],
  [
    '{Norvik Systems} was founded by two brothers and sold 400 cars [last year].',
    'Norvik Systems sells 400 cars',
    'past',
  ],
  [
    '{Ana Ruiz} joined the bank, became its treasurer [in 2009] and went to Lima.',
    'Ana Ruiz becomes its treasurer',
    'past',
  ],
  ['A treaty was agreed at [the weekend].', 'Treaty is agreed', 'past'],
  [
    'The chair met the minister, {Tom Hale}, [on Friday] to discuss the strike.',
    'Chair meets the minister, Tom Hale, to discuss the strike',
    'past',
  ],
  [
    'The boy has stayed with {Ana Ruiz} since the crew left the island [in 2011].',
    'Crew leaves the island',
    'past',
  ],
  ['[1998]: Russia annexes Crimea and begins a war.', 'Russia annexes Crimea', 'present'],
  ['Prices have risen since the river flood [in 2011].', 'River flood', 'past'],
  [
    'The plan keeps the aim set by their teams in a previous meeting [on Tuesday].',
    'Meeting between the teams',
    'past',
  ],
  [
    '[17 February]: talks between the unions and the port in Antwerp',
    'Talks between the unions and the port in Antwerp',
    'present',
  ],
  ['[17 February]: {Tom Hale} is due in Antwerp.', 'Tom Hale due in Antwerp', 'ahead'],
  [
    '{Ana Ruiz}, who left the party [in 2019], has joined the bank.',
    'Ana Ruiz leaves the party',
    'past',
  ],
  ['The strike, which reached Oslo [on Monday], is over.', 'Strike reaches Oslo', 'past'],
  // What is said without a "that", and who "it", "she" and "its" are.
  ['The mill said its boiler exploded [on Friday].', 'Mill’s boiler explodes', 'past'],
  ['The mill said it will close a plant [on Friday].', 'Mill to close a plant', 'ahead'],
  ['{Ana Ruiz} said she sold the house [in May].', 'Ana Ruiz sells the house', 'past'],
  ['The mill said [on Friday] it would close.', 'Mill says it will close', 'past'],
  // Sources in the middle and behind.
  ['{Tom Hale}, the court said, forged a letter [in March].', 'Tom Hale forges a letter', 'past'],
  [
    'The bridge fell into the river [on Monday], said the mayor.',
    'Bridge falls into the river',
    'past',
  ],
  [
    '“We will rebuild the pier before the summer,” said {Ana Ruiz} [on Monday].',
    'Ana Ruiz says “We will rebuild the pier before the summer”',
    'past',
  ],
  ['Another ferry has sunk, the police said [on Monday].', 'Another ferry sinks', 'past'],
  [
    'Lufty plans a line to Cork, the airline said [on Monday].',
    'Lufty plans a line to Cork',
    'present',
  ],
  // Participles between a subject and its verb, and one verb for each clause.
  ['The loan, granted by a fund, was repaid [in June].', 'Loan is repaid', 'past'],
  [
    'A clerk wanted for fraud has fled the island [on Monday].',
    'Clerk wanted for fraud flees the island',
    'past',
  ],
  ['A nurse who saw the fire was questioned [on Monday].', 'Nurse is questioned', 'past'],
  // Who is how many.
  ['More than 40 people were rescued [on Monday].', 'More than 40 people are rescued', 'past'],
  [
    'The grain and feed trader left the market [in May].',
    'Grain and feed trader leaves the market',
    'past',
  ],
  ['Port police found a barrel [on Monday].', 'Port police find a barrel', 'past'],
  ['Shares rose 3 cents to 41 cents [on Monday].', 'Shares rise 3 cents to 41 cents', 'past'],
  // Appositions, introductions, wishes, commas of dates.
  ['The cutter, a ship of the guard, sank off Lima [on Monday].', 'Cutter sinks off Lima', 'past'],
  ['Rather than wait, {Ana Ruiz} sold the ship [on Monday].', 'Ana Ruiz sells the ship', 'past'],
  ['[In May], at a fair in Turin, Italy, the mill showed a boat.', 'Mill shows a boat', 'past'],
  ['The league hopes to win a seat [in May].', 'League hopes to win a seat', 'ahead'],
  ['A quake shook the town [on May 3, 2004], in Chile.', 'Quake shakes the town in Chile', 'past'],
  [
    'The fund added 300 posts [last month], far more than planned.',
    'Fund adds 300 posts, far more than planned',
    'past',
  ],
  // A date that qualifies a happening is the happening's.
  [
    'Two men face trial for the [2011] bombing of a hotel in Oslo.',
    'Bombing of a hotel in Oslo',
    'past',
  ],
  ['The visitors of the shop since its launch [in 2003] were few.', 'Launch of the shop', 'past'],
  // Part of a hyphenated word is no verb, and of two verbs in one stretch the sure one tells.
  [
    'The close-knit crew left the harbour [on Monday].',
    'Close-knit crew leaves the harbour',
    'past',
  ],
  ['The sales reports from Lima were lost [in May].', 'Sales reports from Lima are lost', 'past'],
  // A participle and its dates between subject and verb.
  [
    '{Ana Ruiz}, facing a strike, [on Monday] sought a loan from the fund.',
    'Ana Ruiz seeks a loan from the fund',
    'past',
  ],
  ['A map released [on Monday] sold well in Oslo.', 'Map sells well in Oslo', 'past'],
  // Two statements in one sentence, and a preposition with no clause behind it.
  [
    '{Ana Ruiz} was dismissed by the board [in May] and she founded a mill.',
    'Ana Ruiz is dismissed by the board',
    'past',
  ],
  ['A pilot who hid after leaving the port was arrested [on Monday].', 'Pilot is arrested', 'past'],
  // Sources of every shape.
  [
    'The mast, which leaned for years, is also likely to fall, {Tom Hale} said at a fair [on Monday].',
    'Tom Hale says that the mast is also likely to fall',
    'past',
  ],
  [
    'The diver was found dead in a cave, it was reported [on Monday].',
    'Diver is found dead in a cave',
    'past',
  ],
  [
    '{Ana Ruiz} told the crew [on Monday] that the port would open.',
    'Ana Ruiz tells the crew that the port will open',
    'past',
  ],
  // An apposition closes before the verb; what date words leave behind goes with them.
  [
    'The new ferry of the port, Hermes, sailed to Oslo [on Monday].',
    'New ferry of the port, Hermes, sails to Oslo',
    'past',
  ],
  ['The dividend is to be paid, effective [in May].', 'Dividend to be paid', 'ahead'],
  // No title ends where a reader waits for more.
  [
    'A court in Lima [on Monday] sentenced a former director of the national lottery to six years in prison in connection with the sale of two licences.',
    'Court in Lima sentences a former director of the national lottery to six years in prison',
    'past',
  ],
  [
    '{Ana Ruiz} accused the Ports and Harbours Authority of the two northern provinces [on Monday] of hiding a report.',
    'Ana Ruiz accuses the Ports and Harbours Authority of the two northern provinces of hiding a report',
    'past',
  ],
  // What is not sure stays unsure.
  [
    'A ferry may have been hit by a drone [on Monday].',
    'Ferry may have been hit by a drone',
    'present',
  ],
  ['The pilot may have fled [on Monday].', 'Pilot may have fled', 'present'],
  ['The mill reportedly sold two ships [on Monday].', 'Mill reportedly sells two ships', 'past'],
  ['The pier nearly collapsed [on Monday].', 'Pier nearly collapses', 'past'],
  ['The singer was allegedly robbed [on Monday].', 'Singer is allegedly robbed', 'past'],
  ['The bank will probably cut jobs [in May].', 'Bank will probably cut jobs', 'ahead'],
  ['The bank is likely to cut jobs [in May].', 'Bank likely to cut jobs', 'ahead'],
  [
    'The union claimed that managers burnt the records [in May].',
    'Union claims that managers burnt the records',
    'past',
  ],
  ['Police believe the gunman fled [on Monday].', 'Police believe that the gunman fled', 'past'],
  // Who is how many, and how a verb is written.
  ['The Lima Bears signed a keeper [on Monday].', 'Lima Bears sign a keeper', 'past'],
  [
    'A venture involving two mills opened a plant [in May].',
    'Venture involving two mills opens a plant',
    'past',
  ],
  ['{Ana Ruiz} expressed doubt [on Monday].', 'Ana Ruiz expresses doubt', 'past'],
  ['The chapel went up in flames [on Monday].', 'Chapel goes up in flames', 'past'],
  // Participles and adjectives are no verbs, and pasts like nouns are.
  [
    'A clerk sentenced to prison pulled a knife on two guards [on Monday].',
    'Clerk sentenced to prison pulls a knife on two guards',
    'past',
  ],
  [
    "Divers found the ship's torn and faded flag [on Monday].",
    "Divers find the ship's torn and faded flag",
    'past',
  ],
  ['The club set a record [on Monday].', 'Club sets a record', 'past'],
  ['Jarla beat Porto 3-1 [on Monday].', 'Jarla beats Porto 3-1', 'past'],
  ['{Ana Ruiz}, born in Lima [in 1970], has built a mill.', 'Ana Ruiz is born in Lima', 'past'],
  ['A boy was shot and killed [on Monday].', 'Boy is killed', 'past'],
  [
    'The trial of a clerk accused in the theft of a boat continued [on Monday].',
    'Trial of a clerk accused in the theft of a boat continues',
    'past',
  ],
  // One statement, with all that belongs to it and nothing more.
  ['A guard shot one man and injured two others [on Monday].', 'Guard injures two others', 'past'],
  [
    'A thief overpowered two guards [on Monday], took their keys and fled.',
    'Thief overpowers two guards',
    'past',
  ],
  ['The mill sold 40 ships [in May], up from 30 [a year earlier].', 'Mill sells 40 ships', 'past'],
  [
    'Tens of women -- some of them pilots -- marched through Lima [on Monday].',
    'Tens of women march through Lima',
    'past',
  ],
  ['In Lima [in May], the capital, the mayor opened a fair.', 'Mayor opens a fair', 'past'],
  [
    'The court said [on Monday] that a clerk who fled to Peru had admitted no theft.',
    'Court says that a clerk had admitted no theft',
    'past',
  ],
  [
    'The envoy, {Ana Ruiz}, the deputy Jon Lund of the northern islands and {Tom Hale} signed a treaty [on Monday].',
    'Ana Ruiz, Tom Hale and others sign a treaty',
    'past',
  ],
  ['{Tom Hale}, a former head of the mill, who left [in May], is ill.', 'Tom Hale leaves', 'past'],
  ['The trial of the crew ended [in May].', 'Trial of the crew ends', 'past'],
  // A clause of its own, however it opens, has its own date and its own subject.
  ['The opera house, closed since a fire, reopened [on Friday].', 'Opera house reopens', 'past'],
  ['The line, run by a trust, ended its service [in May].', 'Line ends its service', 'past'],
  ['A trial, in which twelve took part, ended [in May].', 'Trial ends', 'past'],
  ['The pool, closed since a roof beam fell [in 2019], will be sold.', 'Roof beam falls', 'past'],
  [
    'The theft came to light when a clerk, {Ana Ruiz}, noticed a gap [in 2018].',
    'Ana Ruiz notices a gap',
    'past',
  ],
  ['{Tom Hale} died [in 1655], and his brother, Jon, finished the work.', 'Tom Hale dies', 'past'],
  [
    'The court heard that {Tom Hale} joined the mill as treasurer [in 2011] and began to steal.',
    'Tom Hale joins the mill as treasurer',
    'past',
  ],
  [
    'She said the town had spent a lot since the war and that a bridge had been built [in July].',
    'Bridge is built',
    'past',
  ],
  [
    'The police said that of nine women who had been attacked [last year], six had moved.',
    'Nine women are attacked',
    'past',
  ],
  [
    'A judge oversees the decree that broke up the mill [in 1984].',
    'Decree breaks up the mill',
    'past',
  ],
  [
    'They hailed the revolt that brought the king to power [in 1959].',
    'Revolt brings the king to power',
    'past',
  ],
  [
    'Two men arrested after the fire were released [on Monday].',
    'Two men arrested after the fire are released',
    'past',
  ],
  [
    'A crane placed at the dam was taken away and put back [in March].',
    'Crane placed at the dam is put back',
    'past',
  ],
  [
    'Judges at the court rejected the case [on Tuesday].',
    'Judges at the court reject the case',
    'past',
  ],
  [
    'The mill reported a fall in profit [on Monday] and cut its forecast.',
    'Mill reports a fall in profit',
    'past',
  ],
  ['Linden drew 1-1 with Weston [on Saturday].', 'Linden draws 1-1 with Weston', 'past'],
  ['{Ana Ruiz} set aside holiday plans [on Friday].', 'Ana Ruiz sets aside holiday plans', 'past'],
  [
    '{Ana Ruiz} wrote her best-known work there [in 1874].',
    'Ana Ruiz writes her best-known work there',
    'past',
  ],
  ['Born in Oslo [in 1950], {Ana Ruiz} studied law.', 'Ana Ruiz is born in Oslo', 'past'],
  [
    'After touring Oslo [on Monday] and meeting the king, {Ana Ruiz} left.',
    'Ana Ruiz tours Oslo',
    'past',
  ],
  [
    '{Tom Hale} pleaded guilty to fraud at an earlier hearing [in May].',
    'Tom Hale pleads guilty to fraud at an earlier hearing',
    'past',
  ],
  [
    'The mayor said that after a long delay [in May], the bridge was opened.',
    'Bridge is opened',
    'past',
  ],
  // Who or what did it.
  [
    'Divers examined the wreck after the sinking of the ferry, which killed nine [in May].',
    'Sinking of the ferry kills nine',
    'past',
  ],
  [
    'The club will keep the contract of {Tom Hale}, which began [in June].',
    'Contract of Tom Hale begins',
    'past',
  ],
  [
    'The fort was held by foreign troops, who surrendered [in May].',
    'Foreign troops surrender',
    'past',
  ],
  ['Inspectors found rust in its hull [in May].', 'Inspectors find rust', 'past'],
  ['The strike, now in its third week, began [on 2 May].', 'Strike begins', 'past'],
  [
    'The minister said the bombings [this month] of two embassies show that terror has no end.',
    'Bombings of two embassies',
    'past',
  ],
  // What is said, with or without a "that", and whatever is set off in it.
  [
    'The harbour master said Jon Lund, 52, sank his own boat [on Monday].',
    'Jon Lund sinks his own boat',
    'past',
  ],
  [
    'Norvik said its new plan -- begun in two towns and meant to save jobs -- will close a mill [in May].',
    'Norvik’s new plan to close a mill',
    'ahead',
  ],
  [
    'Town records show Jon Lund, 49, was fined for theft [in 1996].',
    'Jon Lund is fined for theft',
    'past',
  ],
  [
    '{Ana Ruiz} said here [on Monday] that the dam had failed.',
    'Ana Ruiz says that the dam has failed',
    'past',
  ],
  [
    'The navy said [on Monday] it had captured six smugglers.',
    'Navy says it has captured six smugglers',
    'past',
  ],
  [
    '{Ana Ruiz} said [on Monday] that the dam would fail if nobody mended it.',
    'Ana Ruiz says that the dam would fail',
    'past',
  ],
  [
    'The new unit of the mill, Norvik Ropes, said net income fell 22% [in May].',
    'Norvik Ropes’s net income falls 22%',
    'past',
  ],
  [
    'Officials said [on Monday] that Lima has been pushing for a treaty.',
    'Officials say that Lima has been pushing for a treaty',
    'past',
  ],
  [
    'The inquiry heard [on Monday] that the dam had leaked.',
    'Inquiry hears that the dam had leaked',
    'past',
  ],
  // Who says it has no name, and it has come about: what is said is the title.
  ['Police confirmed [on Monday] that two climbers have died.', 'Two climbers die', 'past'],
  [
    'The mill, which opened in 1957, has closed, officials said [on Monday].',
    'Mill closes',
    'past',
  ],
  [
    'Police said [on Monday] that two climbers have not been found.',
    'Police say that two climbers have not been found',
    'past',
  ],
  // Where the main clause begins behind what only leads up to it or describes its subject.
  [
    'Thanks to sales that shrank the debt by a third [in May], Norvik is rich.',
    'Sales shrink the debt by a third',
    'past',
  ],
  [
    'A miner who had fought the sale, {Ana Ruiz} died in Lima [on Monday].',
    'Ana Ruiz dies in Lima',
    'past',
  ],
  [
    'A clerk was hurt by a van that fled the scene [on Monday], and now, the driver is in court.',
    'Van flees the scene',
    'past',
  ],
  [
    '[In May], a month after the vote, a fire in Lima, Peru, destroyed the town hall.',
    'Fire in Lima, Peru, destroys the town hall',
    'past',
  ],
  [
    'The loss of the Hermes, the ship that won the race, led to a strike [in May].',
    'Loss of the Hermes leads to a strike',
    'past',
  ],
  // Several who do it, and whom it is done to.
  [
    'The envoy said that he and {Tom Hale} met in Oslo [on Monday].',
    'Envoy and Tom Hale meet in Oslo',
    'past',
  ],
  ['He and {Tom Hale} met in Oslo [on Monday].', 'Tom Hale and another meet in Oslo', 'past'],
  ['{Ana Ruiz}’s lawyer, {Tom Hale}, left Oslo [on Monday].', 'Tom Hale leaves Oslo', 'past'],
  [
    'A witness against the murder suspect {Tom Hale} left Oslo [on Monday].',
    'Witness against the murder suspect Tom Hale leaves Oslo',
    'past',
  ],
  [
    'The miners sued the firm, but a judge ruled against them [in May].',
    'Judge rules against the miners',
    'past',
  ],
  [
    'In efforts to free {Tom Hale}, a judge summoned him [on Monday] to testify.',
    'Judge summons Tom Hale to testify',
    'past',
  ],
  [
    'A hearing for {Tom Hale}, 23, charged with the theft of a car from Jon Lund, 58, and Ada Lund, 20, opened in Lima [on Monday].',
    'Hearing for Tom Hale opens in Lima',
    'past',
  ],
  ['The Lima Police [on Monday] arrested a clerk.', 'Lima Police arrest a clerk', 'past'],
  [
    'A fatal hit-and-run crash that killed a clerk [on Monday] led to a trial.',
    'Fatal hit-and-run crash kills a clerk',
    'past',
  ],
  [
    '{Ana Ruiz}, the singer and best-known dancer of Lima who died [on Monday], was loved.',
    'Ana Ruiz dies',
    'past',
  ],
  [
    'A clerk let go from his job opened fire at a fair [on Monday].',
    'Clerk let go from his job opens fire at a fair',
    'past',
  ],
  [
    'The trial of a clerk who stole a boat [in 1996] goes on in Lima.',
    'Clerk steals a boat',
    'past',
  ],
  [
    'Norvik sued Lenta, which opened a mill in Oslo [in May], and Arvik.',
    'Lenta opens a mill in Oslo',
    'past',
  ],
  ['Voters in Lima cast ballots [on Sunday].', 'Voters in Lima cast ballots', 'past'],
  // What describes a noun to come is no verb, and before a sum a verb is no adjective.
  [
    'Thieves used a known, unlocked door of the mill [on Monday].',
    'Thieves use a known, unlocked door of the mill',
    'past',
  ],
  [
    'The mill charged about $4 million against profit [in May].',
    'Mill charges about $4 million against profit',
    'past',
  ],
  [
    'Lima voted [on Sunday] in a poll meant to show that the town was free.',
    'Lima votes in a poll',
    'past',
  ],
  ['The diver hanged a lamp in the cave [on Monday].', 'Diver hangs a lamp in the cave', 'past'],
  // Words that a tagger takes for others: helping verbs, places, what names are, participles, orders.
  [
    'A motorcyclist has died after a crash near Lima [on Monday].',
    'Motorcyclist dies after a crash near Lima',
    'past',
  ],
  [
    'A jet with 40 people on board has crashed near Cork [on Monday].',
    'Jet with 40 people on board crashes near Cork',
    'past',
  ],
  ['Ports around the world closed [on Monday].', 'Ports around the world close', 'past'],
  ['The rope firms Arta and Lenta merged [in May].', 'Rope firms Arta and Lenta merge', 'past'],
  [
    'US carmakers Arta and Lenta have asked for aid [on Monday].',
    'US carmakers Arta and Lenta ask for aid',
    'past',
  ],
  ['A clerk was hit by a van [on Monday].', 'Clerk is hit by a van', 'past'],
  [
    'A choir, set up to sing in ports, had run out of money [in May].',
    'Choir runs out of money',
    'past',
  ],
  ['Work on the dam began [in May].', 'Work on the dam begins', 'past'],
  ['Oil prices fell below $40 a barrel [on Monday].', 'Oil prices fall below $40 a barrel', 'past'],
  ['The ship set sail for Oslo [on Monday].', 'Ship sets sail for Oslo', 'past'],
  ['People in Lima woke [on Monday] to a storm.', 'People in Lima wake to a storm', 'past'],
  ['The clerk under arrest in Lima fled [on Monday].', 'Clerk under arrest in Lima flees', 'past'],
  [
    'A former nurse accused of killing six men told a court [on Monday] that she was ill.',
    'Former nurse accused of killing six men tells a court that she was ill',
    'past',
  ],
  [
    'A man wanted over the theft of a boat was arrested [on Monday].',
    'Man wanted over the theft of a boat is arrested',
    'past',
  ],
  // Who is how many.
  [
    'Detectives investigating the theft of a boat questioned two men [on Monday].',
    'Detectives investigating the theft of a boat question two men',
    'past',
  ],
  ['The top-seeded Bears beat Porto [on Monday].', 'Top-seeded Bears beat Porto', 'past'],
  [
    "A clerk's mother and 10 others left Lima [on Monday].",
    "Clerk's mother and 10 others leave Lima",
    'past',
  ],
  [
    'The United States and Soviet Union signed a pact [in May].',
    'United States and Soviet Union sign a pact',
    'past',
  ],
  // What happened at the same time, to whom the main clause names; and what brought about what.
  ['Nine people drowned when their boat sank off Lima [on Monday].', 'Nine people drown', 'past'],
  [
    'The dam has been shut since a lorry hit one of the walls [in May].',
    'Lorry hits one of the walls',
    'past',
  ],
  [
    'A rival opened a shop in 2018, prompting Norvik to lower its prices [in 2019].',
    'Norvik lowers its prices',
    'past',
  ],
  [
    'Three guards were killed and two others wounded in a raid [on Monday].',
    'Three guards are killed and two others wounded in a raid',
    'past',
  ],
  [
    'Half of the ferries were delayed or cancelled [on Monday].',
    'Half of the ferries are delayed or cancelled',
    'past',
  ],
  [
    'After touring Oslo on Monday and meeting the king [on Tuesday], {Ana Ruiz} left.',
    'Ana Ruiz meets the king',
    'past',
  ],
  // An organisation that tells of itself.
  ['The carmaker has recalled 400 vans, it said [on Monday].', 'Carmaker recalls 400 vans', 'past'],
  [
    'The airline will close a line to Cork, it said [on Monday].',
    'Airline says that it will close a line to Cork',
    'past',
  ],
  ['{Ana Ruiz}, who wrote plays, has died, her agent said [on Monday].', 'Ana Ruiz dies', 'past'],
  ['Fares will rise [in May], the port has confirmed.', 'Fares to rise', 'ahead'],
  // Subjects with what belongs to them.
  [
    'The number of boats that fish off Lima fell [in May].',
    'Number of boats that fish off Lima falls',
    'past',
  ],
  [
    'The bodies of Jon Lund, 58, and Ada Lund, 20, were found in Lima [on Monday].',
    'Bodies of Jon Lund, 58, and Ada Lund, 20, are found in Lima',
    'past',
  ],
  ['Engineers restored power to Lima [on Monday].', 'Engineers restore power to Lima', 'past'],
  // Whose, and whom.
  [
    '{Ana Ruiz}, whose first book was published [in 1987], left Lima.',
    'Ana Ruiz’s first book is published',
    'past',
  ],
  [
    'A boy was found in Lima, but a court ruled [on Monday] that he must leave.',
    'Court rules that the boy must leave',
    'past',
  ],
  [
    'Divers said [on Monday] they had found a rifle buried near his home.',
    'Divers say they have found a rifle',
    'past',
  ],
  // Where a title ends.
  [
    'The town voted [on Monday] to scrap the toll, a move that the mayor called reckless.',
    'Town votes to scrap the toll',
    'past',
  ],
  [
    '{Tom Hale} vowed [on Monday] to find those who sank the ship.',
    'Tom Hale vows to find those who sank the ship',
    'past',
  ],
  ['Police named a man who died in a fire [on Monday] as Jon Lund.', 'Man dies in a fire', 'past'],
  ['{Ana Ruiz} pulled out of the race [on Monday].', 'Ana Ruiz pulls out of the race', 'past'],
  ['The blast in Lima occurred [on Monday].', 'Blast in Lima', 'past'],
  [
    'Three times, clerks were robbed in Lima, most recently [in May].',
    'Clerks are robbed in Lima',
    'past',
  ],
  [
    'The ships, most of which were built in Lima, left the port [in May].',
    'Ships leave the port',
    'past',
  ],
  [
    'Fares fell to 40 cents, the ferry office said [on Monday].',
    'Ferry office says that fares fell to 40 cents',
    'past',
  ],
  [
    '{Ana Ruiz}, who left in May, said [on Monday] she would return.',
    'Ana Ruiz says she will return',
    'past',
  ],
];

const refusals: [sentence: string, reason: string][] = [
  ['{Tom Hale} denied that he had met {Ana Ruiz} [on Monday].', 'did not happen'],
  ['The court freed two men suspected of blowing up a bridge [in 1988].', 'only mentions'],
  ['Twelve nations voted for the pact, with the first ships arriving [Tuesday].', 'only mentions'],
  ['The protest marked a return to the rallies of [early December].', 'which “rallies” is meant'],
  ['Traders sold their shares ahead of [the weekend].', 'before when'],
  ['The bank raised its rate but there was no word [on Tuesday] of a deal.', ''],
  ['The town could have used a bridge [in May].', 'only imagines'],
  ['Will they meet [on Monday]?', 'question'],
  ['The minister did not sign the treaty [on Monday].', 'did not happen'],
  ['If they meet [on Monday], the strike ends.', 'condition'],
  ['They would meet [on Monday].', 'imagines'],
  ['A fine day [on Monday].', 'No statement'],
  ['There was no storm [on Monday].', 'did not happen'],
  ['{Ana Ruiz} never signed the treaty [on Monday].', 'did not happen'],
  ['{Ana Ruiz} no longer opened the port [on Monday].', 'did not happen'],
  ['No firm bought the port [on Monday].', 'did not happen'],
  ['{Ana Ruiz} does not think the port will open [on Monday].', 'did not happen'],
  ['We repaired the roof [on Monday].', 'Who speaks'],
  ['Profit rose to $4 million from $3 million [a year earlier].', 'set beside another'],
  ['Sales were higher than [a year ago].', 'set beside another'],
  ['Output grew 4%, compared with a fall of 2% [in 2004].', 'set beside another'],
  ['[As of June 30] the club had 300 members.', 'for when a figure holds'],
  ['The firm reported a profit for the six months ended [June 30].', 'part of the name'],
  ['The fund held 40% of the shares [in May].', 'what was the case'],
  ['The list included two doctors [in 2004].', 'what was the case'],
  ['The firm posted a [third-quarter] loss.', 'which “loss” is meant'],
  ["The plan stood in [today's] editions of the paper.", 'which “editions” is meant'],
  ['The council has set [10 May] as the deadline.', 'what was set'],
  ['The index stayed near the record reached [on Monday].', 'only mentions'],
  ['The police are asking whether the driver fell asleep [on Sunday].', 'only asks'],
  [
    'The council opened an inquiry into whether the mill and two rivals had fixed prices [in 2015].',
    'only asks',
  ],
  ['The probe was to have visited a comet [in 2019].', 'only imagines'],
  ['The club had hoped to reopen [in May].', 'only imagines'],
  ['The mill cut its forecast for [the year].', 'for when a figure holds'],
  ['The dividend goes to holders of record [Nov. 15].', 'part of the name'],
  ['{Ana Ruiz}, [the 1950s] film star whose voice was loved, has died.', 'which “star” is meant'],
  ['The town wall was built between [1641] and 1658.', 'one end of a time'],
  ['A list shows {Tom Hale} as having paid 400 marks [in 1995].', 'only mentions'],
  ['Two readers told us [on Monday] that the bridge was shut.', 'Who speaks'],
  // What has the date is not what the clause states.
  ['A man arrested [on Friday] was charged with theft.', 'only mentions'],
  ['A woman charged with killing two clerks [41 years ago] was freed.', 'only mentions'],
  ['{Tom Hale}, one of six guards dismissed [on Monday], has sued.', 'only mentions'],
  [
    'Families moved from their homes after a fire in Lima [on Friday] have been allowed to return.',
    'only mentions',
  ],
  ['A fight broke out at an office [Christmas] party.', 'which “party” is meant'],
  ['The mill will mend a lamp, shown in a letter dated [4 May].', ''],
  ['Analysts expect the fall in prices to go on [in the spring].', 'what was the case'],
  ['{Tom Hale}, the best rider of Lima [in 2009], was sued.', 'only mentions'],
  ['The bodies found in a house in Lima [on Friday] have been buried.', 'only mentions'],
  ['{Tom Hale} was convicted of theft before his re-arrest [on Monday].', 'only mentions'],
  ["We'll be back for talks [on Monday].", 'No statement'],
  // What no title can be made of.
  ['A thief took the keys and handcuffed them together [on Monday].', '“them” is cannot be told'],
  ['{Ana Ruiz} implied as much [on Monday].', 'does not say enough of what was said'],
  ['Old pictures of her were shown in Lima [on Monday].', 'no subject'],
  ['The effect of these changes was felt in Lima [in May].', 'no subject'],
  ["The company's stock fell [in May].", 'cannot be told'],
  ['After a flat [second quarter] tied to the strike, Norvik cut jobs.', 'cannot be told'],
  ['Officers concluded [on Monday] that he had drowned.', '“he” is cannot be told from the title'],
  ['{Tom Hale} spent part of [Sunday] with the crew.', 'what was set'],
  ['The company [in May] sold a ship.', '“company” is cannot be told'],
  ['Neither of the two mayors could be found in Oslo [on Monday].', 'no subject'],
  ['He sold the house [in May].', '“he” is cannot be told'],
  ['The two towns grew until their mayor left [in May].', '“their” is cannot be told'],
  ['The tower stood until the strike began [on Monday].', 'does not say enough'],
  ['{Ana Ruiz} sold it [in May].', '“it” is cannot be told from the title'],
  ['{Ana Ruiz} picked [Monday] as the start of the fair.', 'what was set'],
  ['The case was closed, according to a note [on Monday] by the court.', 'source'],
  // What is a state, a figure's period, called off, or too little.
  ['The novel, set in Lima [in the 1970s], is sold in Oslo.', 'what was the case'],
  ['The fund had an average of 4 million shares [in May].', 'what was the case'],
  ['Lenta forecast a rise in profit for [the full year].', 'for when a figure holds'],
  [
    '{Ana Ruiz}, who rose to fame [in the 1990s] drama Norvik, left Lima.',
    'which “drama” is meant',
  ],
  ['The mayor of Lima, whose election [in 2019] was fought in court, left.', ''],
  ['{Tom Hale} will miss the race after hurting a leg [on Saturday].', 'only mentions'],
  ['{Ana Ruiz}, the Player of [the Year], left Lima.', 'part of the name'],
  ['The accord was announced [on Monday].', 'does not say enough'],
  ['The offer will expire [in May].', 'does not say enough of what is planned'],
  ['The Bears decided [on Monday] to shut him down.', '“him” is cannot be told from the title'],
];

describe('statementAt', () => {
  test.each(statements)('%s', (marked, title, tense) => {
    expect(read(marked)).toMatchObject({ title, tense });
  });

  test.each(refusals)('%s', (marked, reason) => {
    expect(read(marked)).toMatchObject({ reason: expect.stringContaining(reason) });
  });
});

function read(marked: string) {
  const mentions: ActorMention[] = [];
  const dates: { start: number; end: number }[] = [];
  let sentence = '';
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const words = part.replace(/^[[{]|[\]}]$/g, '');
    const span = { start: sentence.length, end: sentence.length + words.length };
    if (part.startsWith('[')) dates.push(span);
    if (part.startsWith('{')) mentions.push({ ...span, words, actor: words });
    sentence += words;
  }
  const context = {
    sentence,
    terms: tagTerms(sentence, dates),
    mentions,
    actorOf: person,
    focus: noFocus,
  };
  const [date] = dates;
  return statementAt(context, date ? expression(sentence, date.start, date.end) : null);
}

function person(name: string): Actor {
  return {
    id: name,
    path: '',
    name,
    kind: 'person',
    aliases: [],
    description: null,
    described: [],
    sameAs: [],
    provisional: true,
  };
}

function expression(sentence: string, start: number, end: number): DateExpression {
  return {
    start,
    end,
    words: sentence.slice(start, end),
    kind: 'date',
    date: null,
    direction: null,
    relation: 'at',
    rule: '',
    anchor: 'none',
    leansOn: null,
    tense: null,
    timex: { type: 'DATE', value: '' },
    warning: null,
  };
}
