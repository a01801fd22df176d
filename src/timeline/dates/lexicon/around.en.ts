/**
 * English words that stand around a date and decide what a number or a name beside them is: data
 * only, lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before a bare number that would be an odd year (1066, 2100): it is one after all. */
export const yearLeads = set(`
  in since until by of from before after year early late circa around ( to between
`);

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
  yards euros yen francs marks persons villages edt est local hrs metric square stores
  companies delegates days years months weeks minutes dead wounded killed kg pages words
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

/** Before a bare season: it is a time. */
export const seasonLeads = set(`
  in by since during until through early late of mid
`);

/** After the name of a holiday: it names something else ("Easter Island"). */
export const properTails = set(`
  island islands rising uprising carol offensive parade bunny agreement accord accords
`);

/** After "on the 12th": it stands alone. */
export const afterDayOfMonth = set(`
  and to the at in he she they when with by after of a
`);

/** Edges of a period, when "of" follows: "the end of 2014". */
export const boundaryNouns = set(`
  end close beginning start opening middle
`);

/** Before a number of units: how nearly it holds. */
export const quantifiers = set(`
  nearly almost barely just over only roughly about around approximately exactly some
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

/** Before "in three years": what it says is how long, not when. */
export const rankings = set(`
  only most least best worst last once twice times
`);
