/**
 * The words by which news prose shows who is who, as data. All in lower case, singular where both
 * numbers occur. Names that are known
 * beforehand stand in known-names.ts.
 */

/** Last words of titles and roles: what stands before a name or in apposition to it. */
export const roleHeads = words(`
  president premier minister chancellor secretary undersecretary ambassador envoy diplomat consul emissary
  negotiator mediator king queen prince princess emperor emir sultan sheikh pope cardinal archbishop bishop
  rabbi imam ayatollah pastor reverend patriarch senator congressman congresswoman representative
  lawmaker legislator parliamentarian mp mep deputy governor mayor councillor councilman councilwoman alderman
  commissioner speaker whip leader chief head chairman chairwoman chairperson chair director manager
  administrator comptroller treasurer ceo cfo coo cto cio executive officer founder co-founder cofounder owner
  general admiral colonel major captain lieutenant sergeant corporal commander brigadier marshal
  spokesman spokeswoman spokesperson adviser advisor aide counsel counselor counsellor strategist
  judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff detective inspector
  superintendent constable professor lecturer dean provost principal chancellor rector researcher
  scientist historian economist analyst expert engineer physicist chemist biologist astronaut doctor surgeon
  physician nurse author writer novelist poet journalist reporter correspondent columnist editor
  publisher broadcaster presenter actor actress singer musician composer conductor artist painter
  sculptor architect designer filmmaker producer comedian model dancer player footballer striker
  goalkeeper midfielder defender coach trainer athlete swimmer sprinter cyclist driver golfer boxer
  wrestler quarterback pitcher winner champion activist campaigner dissident politician candidate nominee contender
  militant rebel terrorist gunman suspect defendant businessman businesswoman entrepreneur billionaire
  investor banker developer programmer hacker criminal cybercriminal whistleblower student teacher farmer worker
  pilot sailor soldier veteran widow wife husband son daughter brother sister father mother
  colleague counterpart successor predecessor rival ally partner laureate monarch tsar czar ruler dictator
  commentator blogger pundit critic scholar academic theologian philosopher explorer inventor mogul tycoon magnate
  resident witness victim survivor tourist traveller refugee owner landlord spy agent courier member official
  co-chair vice-president vice-chairman vice-chancellor duke duchess earl baron baroness countess count viscount
`);

/** Titles before a bare surname which no body bears. */
export const personTitles = words(
  'president minister senator governor king queen prince princess pope judge mayor',
);

/** Short titles that go with a bare surname. */
export const honorifics = words(
  'mr mrs ms miss mx dr sir dame lord lady prof professor gen sen rep gov lt col sgt capt cmdr maj adm rev st messrs',
);

/** Abbreviations that keep their stop. As written. */
export const abbreviations = words(
  'Mr Mrs Ms Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Cpl Pvt Capt Cmdr Cdr Maj Brig Adm Rev Fr Hon Pres Supt Det St Ste Jr Sr Messrs Inc Corp Co Cos Ltd Bros Assn Dept Univ',
);

/** Words between the nationality or body and the head of a role: "Polish *foreign* minister". */
export const roleModifiers = words(`
  prime foreign deputy vice first second former acting interim assistant associate chief senior junior
  executive managing special national security defence defense finance financial interior justice
  economy economic energy trade health education transport environment labour labor agriculture home culture
  state press general presidential operating technology technical marketing presiding co- co
  intelligence military political human rights interim honorary lead leading shadow cabinet council
  majority minority
  parliamentary regional provincial federal district supreme high opposition campaign communications
  policy media government police army navy air force top longtime veteran outgoing incoming newly elected
  nobel world olympic team company crown grand two-time founding legal medical
  information climate development immigration budget treasury housing sports science research
`);

/** What may follow a role's head: "Secretary *General*", "Chief Executive *Officer*". */
export const roleTails = words('general officer elect emeritus designate');

/** What may follow "of" in a role: "Secretary of *State*". */
export const roleComplements = words(`
  state defense defence treasury interior energy staff parliament justice commerce homeland health
  education labor labour agriculture transportation war exchequer house opposition foreign
  security congress government council assembly
`);

/** Roles held in companies and bodies: a proper name before them is an organisation. */
export const bodyRoles = words(`
  ceo cfo coo cto cio executive officer founder co-founder cofounder chairman chairwoman chairperson
  chair leader spokesman spokeswoman spokesperson advisor adviser analyst engineer lawyer attorney
  researcher developer employee staff shareholder investor economist strategist official manager
`);

/** Roles held in bodies and in places alike: only a name of several words before them is a body. */
export const sharedRoles = words(
  'president director head chief member manager coach boss secretary treasurer',
);

/** Last words of the names of bodies. */
export const bodyHeads = words(`
  ministry department union council party bank court agency palace commission committee
  parliament assembly senate congress organisation organization association federation confederation
  institute institution university college academy school foundation society league alliance
  coalition corporation company group holdings authority administration bureau office service services
  police army navy force forces guard command board fund trust consortium cooperative club
  ministries secretariat presidency chancellery embassy consulate mission delegation
  church synod diocese museum library theatre theater orchestra hospital clinic centre center laboratory
  network forum front movement brigade battalion regiment corps legion militia
  airlines airways railways motors industries systems technologies laboratories entertainment
  pictures studios records partners associates brothers enterprises pharmaceuticals
  tribunal cabinet inspectorate registry exchange chamber syndicate guild observatory initiative
  taskforce directorate savings insurance treasury reserve markets capital securities financial bancorp
  resources products foods partnership networks communications electronics
  taskforce constabulary newspaper times post herald tribune gazette telegraph journal press
`);

/** Last words of bodies' names which are common words too: only after a name of its own. */
export const softBodyHeads = words(`
  lines motor motors technology chemical chemicals oil gas petroleum steel insurance aerospace aviation telecom
  telecommunications telekom media software semiconductor semiconductors energy electric power hotels investments
  investment ventures equity advisors advisers solutions logistics shipping construction engineering automotive
  tire tires tyres rubber brewing breweries mutual international global instruments devices foods beverages
  worldwide partners lending mortgage biotech bio biosciences interactive digital wireless mining minerals metals
  computer aircraft publishing broadcasting financial management atlantic rock
`);

/** Participles with which companies' names begin. */
export const companyAdjectives = words(
  'united allied consolidated associated amalgamated federated integrated advanced applied unified',
);

/** Members after whom bodies are named: "the *Workers'* Party", "the *People's* Bank". */
export const membersInNames = words(
  'people peoples workers farmers women womens men children teachers students writers players lawyers doctors veterans bishops governors pilots developer developers',
);

/** What is hung on a name by a hyphen and is no part of it: "Boston-*based*", "Bush-*era*". */
export const compoundTails = words(
  'era style wide area type free rich poor born bound like made run led elect trade bred grade level size sized only style based backed held owned born built war law rule aid side wing state union party ban deal pact talks',
);

/** Bodies that are also buildings: after "in" or "at" they may be meant as a place. */
export const venueHeads = words(
  'center centre theatre theater club hospital clinic museum library church academy school college stadium palace',
);

/** Letters that name no body. */
export const commonAcronyms = words(
  'vp tv pm mp mps ceo cfo coo cto gdp gnp ok am kb mb gb tb bc ad ce bce dvd cd pc pcs usb hiv aids dna rna est edt pst pdt gmt utc cet uhf vhf atm suv suvs ipo rpg ak tnt lcd led os ios da ii iii iv vi vii viii ix xi xii',
);

/** Places and services between a place's name and a role that the place has: "a Woodburn *police* officer". */
export const civicModifiers = words(
  'police army navy fire city county town district state village',
);

/** Kin and house: a name before them is a person's or a family's. */
export const kinNouns = words('family families brothers sisters estate dynasty household widow');

/** Prepositions after which a name that nothing else explains is a place. */
export const localPrepositions = words('in near across around outside into throughout');

/** Feasts that stand in a clause like a name. */
export const holidays = words(
  'christmas easter ramadan hanukkah passover thanksgiving halloween diwali eid lent pentecost epiphany',
);

/** Heads that may stand before "of" or "for": "Bank *of* England", "Ministry *of* Defence". */
export const openBodyHeads = words(`
  ministry department union council party bank court agency commission committee organisation
  organization association federation confederation institute university college academy school
  foundation society league church board bureau office house chamber council fund museum library
  centre center alliance coalition institution parliament assembly network movement
  front directorate tribunal archdiocese diocese
`);

/** Bodies that publish what others did; they are cited rather than take part. */
export const mediaHeads = words(`
  times post herald tribune gazette telegraph journal press news newspaper television tv radio
  broadcasting agency daily weekly magazine chronicle mail guardian observer technica
`);

/** Common nouns for those who publish: "the Spanish *news agency* Efe". */
export const mediaNouns = words(
  'agency newspaper daily weekly magazine broadcaster channel network station website site outlet tabloid paper journal blog wire',
);

/** Endings of company names. */
export const corporateEndings = words(
  'inc corp ltd llc plc gmbh ag sa na nv bv kg oyj ab asa spa co cos llp pty',
);

/** Nouns that name what follows or precedes as a company or body. */
export const bodyNouns = words(`
  company firm maker manufacturer retailer startup giant rival group label agency organisation
  organization charity nonprofit bank airline operator publisher developer supplier provider
  union party league club band watchdog regulator think-tank consultancy brand corporation
  automaker carmaker chipmaker conglomerate subsidiary vendor distributor insurer lender brewer
  steelmaker planemaker shipbuilder drugmaker toymaker papermaker brewery distiller miner builder
  housebuilder hotelier grocer supermarket bookmaker broadcaster wholesaler exporter importer
`);

/** Of these, those that say before a name what it is, and open no name themselves. */
export const tradeNouns = words(`
  retailer startup airline operator publisher developer supplier provider manufacturer regulator watchdog
  consultancy automaker carmaker chipmaker conglomerate subsidiary vendor distributor insurer lender brewer
  steelmaker planemaker shipbuilder drugmaker toymaker papermaker brewery distiller miner builder
  housebuilder hotelier grocer supermarket bookmaker broadcaster wholesaler exporter importer newspaper
`);

/** Common nouns after a name that say what it is: "the Sinn Fein *party*". */
export const bodyNounsAfter = words(
  'party group militia movement company union league club faction parties militants fighters guerrillas rebels',
);

/** Last words that show a capitalised phrase to be a place. */
export const placeHeads = words(`
  street avenue road boulevard lane square river lake sea ocean bay gulf strait canal island islands
  mountain mountains mount hill hills valley desert forest coast peninsula cape falls beach
  county province state district city town village airport station harbour harbor port bridge park
  garden gardens hall tower stadium arena building plaza east west north south territory region
  cathedral mosque temple castle fort camp prison border zone republic empire kingdom dynasty
`);

/** Nouns whose bearers may be named like persons: "the ferry Maria Stella". */
export const namedThings = words(`
  ship vessel ferry yacht boat sailboat lifeboat tanker freighter trawler tug barge submarine destroyer frigate
  cruiser carrier liner warship schooner steamer icebreaker dredger spacecraft
  film movie novel play opera musical song album painting portrait statue sculpture series sitcom
  horse racehorse stallion mare dog cat panda elephant orca
  hurricane typhoon cyclone storm restaurant hotel pub bar cafe café street avenue stadium theatre theater
`);

/** Last words that show a capitalised phrase to be neither person, body nor place. */
export const thingHeads = words(`
  agreement accord accords act bill conference conferences index indices average composite flight stimulus bailout package report
  study survey code files explorer constitution reform reforms prix convoy raid raids bombing bombings attacks
  hearing hearings election elections primary primaries referendum ceasefire truce massacre uprising intifada
  division squadron fleet
  agreement accord accords act bill treaty pact protocol convention declaration charter war wars
  conflict crisis revolution cup prize award awards medal games olympics championship championships
  series season day week month festival summit plan programme program project operation mission
  phone computer player software system app store edition version magazine book film album song
  dream doctrine amendment resolution scandal affair case theory disease syndrome virus
  hurricane storm earthquake language bible era age effect law show tour open masters
`);

/** Verbs of saying, deciding and doing that show a subject to be an actor. */
export const agentVerbs = words(`
  said says say told tells stated states announced announces warned warns added adds argued argues
  claimed claims insisted insists declared declares denied denies confirmed confirms agreed agrees
  indicated indicates suggested suggests proposed proposes demanded demands urged urges called calls
  accused accuses condemned condemns rejected rejects refused refuses approved approves
  offered offers pledged pledges promised promises vowed vows threatened threatens ordered
  orders decided decides launched launches signed signs imposed imposes lifted lifts recognised
  recognized recognises recognizes expelled expels summoned summons invited invites asked asks
  replied replies responded responds welcomed welcomes criticised criticized hoped hopes wants wanted
  believes believed expects expected plans planned intends sought seeks expressed expresses
  emphasised emphasized stressed stresses noted notes explained explains highlighted highlights
  acknowledged acknowledges admitted admits revealed reveals mentioned disclosed maintained
  voted votes backed backs supported supports opposed opposes released releases unveiled unveils
  sued sues filed files acquired acquires bought buys hired hires fired appointed appoints
  resigned resigns met meets spoke speaks talked talks wrote writes thanked praised apologised
  apologized cautioned cautions underlined reaffirmed reaffirms contends contended conceded
  attacked attacks invaded invades annexed annexes struck strikes fired withdrew withdraws
  negotiated negotiates deployed deploys sent sends gave gives shared started begins began raised raises
  blocked blocks banned bans suspended suspends halted halts resumed resumes initiated asserted
  answered answers remarked joked tweeted posted testified recalled concluded commented
  starts led leads won wins lost loses defeated beat joined joins left founded introduced introduces
`);

/** What companies and bodies do, and persons seldom: one such verb weighs more than "said". */
export const bodyVerbs = words(`
  announced announces acquired acquires bought buys launched launches unveiled unveils delivered delivers
  manufactures manufactured makes produces produced sells sold operates operated employs
  employed owns owned filed files merged merges introduced introduces released releases posted hired recalled
  recalls sued sues settled cut cuts laid shipped ships offers offered expects plans agreed
  invested invests cancelled canceled cancels suspended suspends resumed opened closed closes supplies supplied
  flies flew competes shares develops developed released licensed licenses reported paid pays awarded
  received receives partnered teamed reduced reduces lowered raised replaced upgraded joined declined refused
  approved rejected confirmed denied sponsored sponsors
`);

/** What companies and bodies have: "Airbus *shares*", "Boeing *engineers*". */
export const bodyPossessions = words(`
  shares stock stake executives executive employees workers factory factories plant plants customers headquarters
  subsidiary division unit units shareholders investors stores dealers dealerships earnings profits bonds
  aircraft jets jetliners cars vehicles products brand brands website websites offices store shop service services network market sales revenue revenues
  profit offices management staff board
`);

/** What is done to companies: "a *stake* in Opel", "the *takeover* of Northern Rock". */
export const dealNouns = words(`
  stake share shares takeover acquisition purchase bailout nationalisation nationalization collapse bankruptcy
  shareholder shareholders investor investors creditor creditors customer customers subsidiary unit division merger
  bid flotation stock privatisation privatization buyout insolvency
`);

/** Verbs that only tell of saying: "…, X said", "said X". */
export const speechVerbs = words(`
  said says told stated announced warned added argued claimed insisted declared denied confirmed
  suggested explained noted replied responded wrote tweeted testified recalled commented cautioned stressed
  emphasised emphasized remarked concluded revealed acknowledged admitted joked asked answered mentioned
`);

/** Those who act for a country: a nationality before them stands for the country. */
export const countryAgents = words(`
  official officials force forces delegation delegations government governments president presidents
  minister ministers ministry ministries troops soldiers army military navy authorities authority
  leader leaders leadership diplomat diplomats envoy envoys ambassador ambassadors representative
  representatives negotiator negotiators chancellor premier presidency parliament side sides
  secretary counterpart counterparts spokesman spokeswoman embassy administration regime police
  intelligence prosecutors lawmakers cabinet kremlin team mediators commander commanders
  general generals airforce warships jets drones missiles king queen monarch party delegates
  foreignsecretary attorney court courts congress senate
`);

/** Acts of a country, or things done to one. */
export const countryActs = words(`
  invasion offensive attack attacks aggression sanctions sanction strike strikes bombardment
  annexation withdrawal incursion occupation proposal proposals offer demand demands decision
  statement response support backing pressure intervention airstrike airstrikes shelling counteroffensive
  assault blockade embargo tariffs defeat victory concessions commitment commitments
  position stance request veto vote threat threats warning retaliation role efforts effort
  aspirations willingness readiness refusal reply plan initiative objections recognition participation
  capitulation surrender membership bid
`);

/** Nouns and verbs that make "to X" a giving rather than a going. */
export const transferWords = words(`
  aid assistance support help sanctions concession concessions weapons arms loan loans commitment
  commitments threat threats warning warnings guarantee guarantees supplies offer message response
  apology appeal demand demands give gives gave given giving provide provides provided providing
  cede ceded cedes ceding sell sells sold selling supply supplied offered grant grants granted
  promise promised owed owes lend lends lent hostile loyal deliveries shipments proposal invitation belong belongs
  ultimatum important answer backing pledges donated donate transfer transferred
`);

/** Nouns before "on X" that make X the one acted on. */
export const pressureWords = words(
  'sanctions sanction attack attacks pressure tariffs tariff strike strikes embargo assault war ban restrictions raid raids duties',
);

/** Nouns before "of X" that make X the actor or the one acted on. */
export const ofWords = new Set([...countryAgents, ...countryActs]);

/** Prepositions after which a country or capital is a place. */
export const placePrepositions = words(
  'in at near into across inside through throughout around over within toward towards outside via off beyond under onto amid like unlike about around concerning regarding including than',
);

/** Verbs whose object is a place. */
export const motionVerbs = words(`
  visit visits visited visiting leave leaves left leaving reach reaches reached reaching enter
  enters entered entering tour tours toured touring flee flees fled fleeing cross crosses crossed
  crossing including regarding concerning considering following according approach approached
  inhabit inhabited surrounding covering bordering includes include included
`);

/** What a number after a maker's or an index's name counts: "Boeing 777 *jets*", "the S&P 500 *index*". */
export const productNouns = words(
  'jet jets jetliner jetliners plane planes aircraft airliner airliners airplane airplanes index stock stocks futures series model models car cars truck trucks phone phones flight',
);

/** Abbreviated states and districts, as datelines have them: "N.Y.", "D.C.". */
export const regionCodes = words(
  'ala ariz ark calif colo conn fla ga ill ind kan mass mich minn miss mont neb nev okla ore tenn tex vt wis wyo ny nj nh nc nd nm sc sd ri wv dc pa va la md mo ks ky ct ma bc',
);

/** Small words that belong to a surname. */
export const particles = words(
  'de da do dos das del della di du la le las los van von der den des ter ten te zu zur bin ibn bint al el y af av st ben abu',
);

/** Capitalised words that are never a surname. */
export const neverSurname = words(`
  catholic catholics protestant orthodox muslim muslims jew jews jewish hindu hindus sikh buddhist republican republicans
  democrat democrats democratic communist communists conservative socialist socialists labour
  online mobile pro plus air mini dead
`);

/** Peoples and regions that are no country of the data package. */
export const peoples = words(`
  soviet soviets yugoslav yugoslavs chechen chechens arab arabs kurdish kurd kurds scottish scots welsh catalan basque
  nazi nazis nationalists loyalists republicans royalists allies
  tamil tibetan uighur uyghur european europeans african africans asian asians western latin nordic baltic
  balkan serb serbs croat croats palestinian palestinians israeli israelis hispanic islamic islamist christian
`);

/** Nouns for anybody: they say nothing of who somebody is. */
export const vagueNouns = words(
  'family relatives man woman person people guy one somebody someone anyone others everybody',
);

/** Family names that come first, and are neither an English word nor a given name. */
export const leadingFamilyNames = words(
  'kim lee park roh ban moon chung jung kang cho xi li wang zhang liu chen yang huang zhao zhou xu zhu guo gao luo deng mao jiang wen hu yoon choi nguyen tran pham',
);

/** Suffixes of a person's name. */
export const nameSuffixes = words('jr sr ii iii iv');

/** Capitalised words that are never the first of a person's name. */
export const neverGiven = words(`
  the new old great saint north south east west northern southern eastern western central upper lower
  united royal national international world grand black white red green blue happy merry good
  anti pro non ex post pre neo mid
  general task first second third big little san santa los las el fort mount lake
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
