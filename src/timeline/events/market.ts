/**
 * Whether a title tells what a market did: "Norvik shares close at $19, down 2%", "Dow Jones falls 777
 * points", "Stock markets fall sharply".
 */
export function isMarketMove(title: string): boolean {
  if (/\d/.test(title) && closes.test(title)) return true;
  return marketWords.test(title) && (/\d/.test(title) ? moves : movesAlone).test(title);
}

/** A quick look at a sentence, so that only those worth it are tagged. */
export function mayBeMarketMove(sentence: string): boolean {
  return marketWords.test(sentence);
}

const closes = /\b(?:quoted at|(?:closes?|ends?|finish(?:es)?) (?:at|up|down|higher|lower))\b/;

const moves =
  /\b(?:close|end|finish|fall|rise|drop|slip|slide|sink|dip|shed|jump|leap|climb|gain|add|advance|decline|lose|trade|plunge|plummet|surge|soar|rally|rebound|recover|retreat|tumble|ease|edge)s?\b/;

/** Without a figure a verb must say by itself that prices moved: "end" and "add" say other things. */
const movesAlone =
  /\b(?:fall|rise|drop|slip|slide|dip|jump|climb|plunge|plummet|surge|soar|rally|rebound|slump|tumble)s?(?: \p{Ll}+ly| again| further)?(?:$|[,;]| (?:in|on|after|as|amid|following)\b)/u;

const marketWords =
  /\b(?:shares?|stocks?|stock markets?|index|indexes|indices|average|bonds?|futures|dollar|yen|pound|euro|prices?|points|crude|oil|barrel|Dow Jones|Nasdaq|S&P|FTSE|DAX|CAC|Nikkei|Hang Seng|Sensex)\b/i;
