/**
 * Whether a title tells what a market did: "Norvik shares close at $19, down 2%", "Dow Jones falls 777
 * points", "Stock markets fall sharply".
 */
export function isMarketMove(title: string): boolean {
  if (!marketWords.test(title) && !(markets.test(title) && /\d/.test(title))) return false;
  return (/\d/.test(title) ? moves : movesAlone).test(title);
}

/** A quick look at a sentence, so that only those worth it are tagged. */
export function mayBeMarketMove(sentence: string): boolean {
  return marketWords.test(sentence) || markets.test(sentence);
}

const moves =
  /\b(?:close|end|finish|double|hit|fall|rise|drop|slip|slide|sink|dip|shed|jump|leap|climb|gain|add|advance|decline|lose|trade|plunge|plummet|surge|soar|rally|rebound|recover|retreat|tumble|ease|edge)s?\b|\bquoted at\b/;

/** Without a figure a verb must say by itself that prices moved: "end" and "add" say other things. */
const movesAlone =
  /\b(?:fall|rise|drop|slip|slide|dip|jump|climb|plunge|plummet|surge|soar|rally|rebound|slump|tumble)s?(?: \p{Ll}+ly| again| further)?(?:$|[,;]| (?:in|on|after|as|amid|following)\b)/u;

/** Words for what is traded, and names that stand for a market. */
const marketWords =
  /\b(?:shares?|stocks?|stock markets?|share index|bonds?|futures|dollar|yen|pound|euro|crude|Dow Jones|Wall Street|Nasdaq|S&P|FTSE|DAX|CAC|Nikkei|Hang Seng|Sensex|Bitcoin)\b/i;

/** Words that are of markets only beside a figure. */
const markets =
  /\b(?:index|indexes|indices|stock average|industrial average|prices?|gold|oil|a barrel|an ounce)\b/i;
