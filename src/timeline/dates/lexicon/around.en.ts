/**
 * English words that stand around a date and decide what a number or a name beside them is: data
 * only, lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before a bare number that would be an odd year (1066, 2100): it is one after all. */
export const yearLeads = set(`
  in since until by of from before after year early late circa around ( to between
`);

/** With a full stop before a bare number: it is a year. */
export const yearAbbreviations = set('b c ca d fl r');

/** Before a bare number: it counts or numbers something, and is no year. */
export const numberLeads = set(`
  flight no number room route version highway resolution page section
  article boeing another extra additional
  precisely these those all ext windows model times
`);

/** Fixed to a bare number by a hyphen: it is a measure, no year ("2000-mile"). */
export const notYearTails = set(`
  mile foot meter metre man member pound point strong seat page acre ton kilometer km room
  word megawatt
`);

/** After a bare number: it counts them, and is no year. */
export const countedWords = set(`
  people soldiers troops men women children dollars miles feet meters metres kilometers
  kilometres km tons tonnes pounds points shares workers employees jobs votes seats acres
  barrels homes houses hours gmt million billion percent deaths prisoners casualties cases
  students members units cars planes aircraft tanks guns refugees passengers others cents
  yards euros yen francs marks persons villages edt est local hrs metric square stores block
  companies ballots crore lakh delegates days years months weeks minutes dead wounded killed kg pages words
`);

/** Fixed to a year by a hyphen: "post-2008". */
export const yearPrefixes = set('post pre fiscal');

/** After a bare number and "of": it counts them. */
export const countedPronouns = set('them these those whom which us you');

/** Before "to" and a bare number: it is a figure ("fell 1% to 1950"). */
export const figureEnds = set('% percent cent points point');

/** Before a capital month: it is a person ("Ms. June"). */
export const titles = set(`
  mr mrs ms miss dr sir lady lord sgt capt gen col lt prof rev sergeant captain general colonel
  professor judge justice president minister senator dame baroness
`);

/** Before "May" and "March": they are months. */
export const monthLeads = set(`
  in since until till by of from to through during between after before for – every
  each around about (
`);

/** Before a bare month: what follows is something of that month ("the June Summit"). */
export const determiners = set(`
  the a an its his her their our 's first second third fourth
`);

/** Before a weekday with a capital: it is part of a name. */
export const weekdayNameLeads = set(`
  bloody black super man sheffield freaky casual ruby good ash easter palm whit shrove maundy
`);

/** Before a bare season, or "midweek": it is a time. */
export const seasonLeads = set(`
  in by since during until through early late of mid
`);

/** After a season: things that bear its name ("winter quarters"). */
export const seasonTails = set(`
  clothes clothing coat coats crops garden gardens line palace quarters road roads sports uniforms
  wheat
`);

/** After the name of a holiday: it names something else ("Easter Island"). */
export const properTails = set(`
  island islands rising uprising offensive parade agreement accord accords war road street
`);

/** After the name of a holiday: things that are there all the year ("a Christmas tree"). */
export const objectTails = set(`
  tree trees card cards carol carols egg eggs bunny jumper jumpers pudding puddings cracker crackers
  song songs stocking stockings bonus bonuses pantomime
`);

/** Before a feast that no rule can date: it stands there as a date ("during Ramadan"). */
export const feastLeads = set(`
  in on at by during since before after until till through throughout for of
`);

/** After a weekday, with a capital: a newspaper or a programme ("the Sunday Times"). */
export const weekdayNameTails = set(`
  times telegraph mirror express mail post herald star sport people independent tribune league
  world business review magazine school
`);

/** The same after "the" or "a" only: "the Friday Club", but not "on Friday Club officials met". */
export const weekdayClubTails = set(`
  club group society circle choir market markets standard herald chronicle gazette courier journal
  echo observer argus press sun globe bugle orchestra movement foundation project show programme
`);

/** After a month, with a capital: an address. */
export const monthNameTails = set(`
  road street avenue lane close drive way house hall hill park square gardens
`);

/** Before "in the 80s": it is a temperature or an age. */
export const notDecadeCues = set(`
  highs lows high low temperature temperatures degrees mercury thermometer thermometers
  weather sunny cloudy fahrenheit celsius
  his her their my your our
`);

/** Near a bare "first half" or "fourth quarter": a match, not a year. */
export const matchCues = set(`
  goal goals scored scoreless touchdown touchdowns penalty header striker keeper goalkeeper
  quarterback kickoff midfielder rebounds layup winger halftime stoppage equaliser equalised
  equalized referee linebacker fullback coach yards playoff playoffs interception fumble wickets
  innings teammate teammates midway substitute offside unbeaten dugout terraces hooter
`);

/** Near such a half, too, unless `tradeCues` stand there: words that trade has for its own ends. */
export const gameCues = set(`
  match matches game games score scores chant chants chanted chanting whistle whistled pitch stadium
  fans crowd side sides team teams player players captain injury booked cup league ball dressing
  semi-final final tie draw
`);

/** Near a half or a quarter: it is of a year. */
export const tradeCues = set(`
  sales sale sold profit profits loss losses revenue revenues earnings income turnover output exports
  imports shares share price prices growth grew economy gdp demand costs cost debt market markets
  quarter's company companies firm bank banks spending investment orders deliveries shipments percent
  per % million billion spent brand brands customers shoppers consumers production results forecast outlook year
`);

/** After "the second half of": whose half it is. */
export const matchNouns = set('match game final semi-final tie fixture derby contest play bout');

/** Between "the week" and its first day, or its last. */
export const weekStarts = set('beginning starting commencing');
export const weekEnds = set('ending ended');

/** Between "the quarter" and the day at its end. */
export const endedLinks = set('ended ending');

/** Between a year and its day: "In 1969, on July 20". */
export const yearLinks = set(', on in');

/** Before a day alone: "on the 12th". */
export const dayLeads = set(`
  on until till by before after from since
`);

/** After "on the 12th": it stands alone. */
export const afterDayOfMonth = set(`
  and to the at in he she they when with by after of a an it its his her their all both some but
  while where as
`);

/** After a subject: the verb of a sentence that "by the 20th" may open. */
export const pastAuxiliaries = set('had was were');

/** Edges of a period, when "of" follows: "the end of 2014". */
export const boundaryNouns = set(`
  end close beginning start opening middle
`);

/** Before "days of", "weeks of": which part of the period they are. */
export const stretchEnds: ReadonlyMap<string, 'early' | 'late'> = new Map([
  ['first', 'early'],
  ['last', 'late'],
  ['final', 'late'],
  ['waning', 'late'],
  ['dying', 'late'],
]);

/** Before a number of units: how nearly it holds. */
export const quantifiers = set(`
  nearly almost barely just over under only roughly about around approximately exactly some
`);

/** Between a number and its unit. */
export const durationAdjectives = set(`
  more long full consecutive straight whole additional other fiscal trading
`);

/** After "the March": it is a walk, not a month. */
export const marchTails = set(`
  on of to from through for against by in was is has had
`);

/** Before a bare number: it may be a quantity, and is one when a plural follows. */
export const quantityLeads = set(`
  about nearly some almost than only least approximately over roughly under exactly
`);

/** Before "'98". */
export const shortYearLeads = set(`
  in of since by until summer winter spring autumn fall from to the
`);

/** Months whose name is nothing else, even without its capital. */
export const plainMonths = set(`
  january february september october november december
`);

/** Before a bare "May" or "March", beside what ends in -est: "the worst May on record". */
export const extremes = set('best worst');

/** Before "in three years": what it says is how long, not when. */
export const rankings = set(`
  only most least best worst last once twice times
`);

/** Before a quarter or a period: it is compared with another. */
export const comparing = set(`
  comparable corresponding same similar equivalent
`);

/** Before "year": it is not the year of the calendar. */
export const fiscalWords = set(`
  fiscal financial
`);

/** Before "the next year": it is a length of time. */
export const stretchLeads = set(`
  over in within for during of
`);

/** Before "the new year": it is the year that begins next. */
export const newYearLeads = set(`
  in into until till by before of for early
`);

/** After a year: what was made in it ("his 1987 Chevrolet"). */
export const modelNames = set(`
  audi bmw buick cadillac cessna chevrolet chevy chrysler dodge ferrari fiat ford honda hyundai
  jeep kia lexus mazda mercedes mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault
  saab subaru suzuki tesla toyota vauxhall volkswagen volvo
`);

/** With a capital before a year: no name, of which the year would be a part. */
export const notYearNames = set(`
  about after and around at before between but by circa during early for from his her in its
  late like mid of on or our over post pre since some than that the their these this those through
  throughout to until when while with within year years
`);

/** Before "ago", after a number: seasons, as the lexicon counts them. */
export const seasonsAgo: ReadonlyMap<string, number> = new Map([
  ['springs', 1],
  ['summers', 2],
  ['autumns', 3],
  ['winters', 4],
]);

/** Before "ago": a vague past, by its first word and what follows that. */
export const longTimes: ReadonlyMap<string, string> = new Map([
  ['long', ''],
  ['not', 'long'],
  ['some', 'time'],
  ['a', 'while'],
]);

/** Before "term": what lies ahead. */
export const termAdjectives = set(`
  near short medium long longer immediate
`);

/** After "last" and the like: a stretch of play, school or politics, whose days no calendar gives. */
export const seasonsOfPlay = set('season term campaign');

/** Before "last season": it is compared with, or says for when something is meant, not when it was. */
export const notWhenLeads = set('than as of from for to until like unlike before after since');

/** After "last term": it stands alone. */
export const afterSeasonOfPlay = set('and but as at in on to with after before when while by for');

/** Before "future". */
export const futureAdjectives = set(`
  near foreseeable recent distant
`);

/** Between a time and its day. */
export const dayLinks = set(`
  on of in
`);

/** Before both ends of a range. */
export const rangeOpeners = set(`
  from between
`);

/** Every one of its kind, before a unit or a weekday. */
export const everyWords = set(`
  every each
`);

/** After digits: they count rather than number. */
export const ordinalSuffixes = set(`
  st nd rd th
`);

/** After "today's": what is meant is our time, not a day ("in today's world"). */
export const nowadaysNouns = set(`
  world society youth youngsters teenagers generation generations standards parents consumers
  audiences cars children computers economy families kids readers students technology voters women
  workers
`);
