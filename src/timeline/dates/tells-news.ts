import { weekdayNameLeads } from './lexicon/around.en.ts';
import { tokenAt, type Token } from './tokens.ts';

/**
 * Whether the article names days as news does: "on Monday", "yesterday". A long history may have one
 * such word, too; a wire has more than one in forty sentences.
 */
export function tellsNews(sentences: readonly (readonly Token[])[]): boolean {
  const words = sentences.reduce(
    (sum, tokens) => sum + tokens.filter((_, at) => isNewsWord(tokens, at)).length,
    0,
  );
  return 40 * words > sentences.length;
}

/** "Monday" or "yesterday", but not that of "Monday, 3 May 1915" or "Bloody Sunday". */
function isNewsWord(tokens: readonly Token[], at: number): boolean {
  const { lexeme, capital } = tokenAt(tokens, at);
  if (lexeme.dayOffset !== undefined) return lexeme.dayOffset !== 0;
  if (lexeme.weekday === undefined || lexeme.hazard === true || !capital) return false;
  const next = tokenAt(tokens, tokenAt(tokens, at + 1).lower === ',' ? at + 2 : at + 1);
  const isDated = next.kind === 'number' || next.lexeme.month !== undefined;
  return !isDated && !weekdayNameLeads.has(tokenAt(tokens, at - 1).lower);
}
