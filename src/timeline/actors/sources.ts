import { dictionary } from './dictionary.ts';
import { mediaHeads, mediaNouns } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Whether a body is merely cited where it is named: "as reported by CNN", "Efe reported.". */
export function isCited(tokens: readonly Token[], { from, to }: Run): boolean {
  return citedBefore(tokens, from) || citedAfter(tokens, to);
}

/** Whether the name or what stands before it says that the body publishes news. */
export function isMedia(tokens: readonly Token[], { from, to }: Run): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  if (to - from > 1 && mediaHeads.has(last) && last !== 'agency') return true;
  if (/^(?:news|press|broadcasting)$/.test(tokens[to - 2]?.lower ?? '') && to - from > 1)
    return true;
  const before = tokens[from - 1];
  if (!before?.word || !mediaNouns.has(before.lower)) return false;
  return before.lower !== 'agency' || /^(?:news|press|wire)$/.test(tokens[from - 2]?.lower ?? '');
}

/** "CNN said", "told CNN": how news is cited once it is clear that CNN publishes it. */
export function isCitedAsMedia(tokens: readonly Token[], { from, to }: Run): boolean {
  let before = from - 1;
  while (/^(?:the|by|on|with|to|in|of)$/.test(tokens[before]?.lower ?? '')) before--;
  if (
    /^(?:told|tells|telling|interview|broadcast|aired|published)$/.test(tokens[before]?.lower ?? '')
  )
    return true;
  return /^(?:said|says|reported|reports|wrote|cited|cites|quoted|quotes|published)$/.test(
    tokens[to]?.lower ?? '',
  );
}

const longestPhrase = 7;

/** "according to the Spanish news agency Efe", "reports by NBC", "citing Reuters". */
function citedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - longestPhrase); at--) {
    const token = tokens[at];
    if (!token) return false;
    const { lower } = token;
    const before = tokens[at - 1]?.lower ?? '';
    if (lower === 'to' && before === 'according') return true;
    if (lower === 'citing' || lower === 'quoting') return true;
    if (
      /^(?:by|from|in)$/.test(lower) &&
      /^(?:reports?|reported|reporting|quoted|cited)$/.test(before)
    )
      return true;
    const fits = token.word && (!token.capital || dictionary.isDemonym(lower));
    if (!fits || (dictionary.isFunctionWord(lower) && lower !== 'the' && lower !== 'a'))
      return false;
  }
  return false;
}

/** "CNN reported that", "Efe reported.", "CNN, which cites several sources, reports". */
function citedAfter(tokens: readonly Token[], to: number): boolean {
  let at = to;
  if (tokens[at]?.text === ',' && /^(?:which|citing|quoting)$/.test(tokens[at + 1]?.lower ?? '')) {
    return /^(?:cites|cited|quotes|quoted|citing|quoting)$/.test(
      tokens[at + 2]?.lower ?? tokens[at + 1]?.lower ?? '',
    );
  }
  while (
    dictionary.isAdverb(tokens[at]?.lower ?? '') ||
    /^(?:has|had|first)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  if (!/^(?:reported|reports)$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return (
    !next?.word ||
    /^(?:that|on|earlier|this|last|citing|the)$/.test(next.lower) ||
    dictionary.isCalendarWord(next.lower)
  );
}
