/** Breaks a text between words and after hyphens; elsewhere only what is wider than a whole line. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    const longer = line + part;
    if (widthOf(longer.trimEnd()) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of part) {
      if (line !== '' && widthOf((line + letter).trimEnd()) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line.trimEnd()];
}

/** What a line may be broken between: words with the space after them, and parts of joined words. */
function partsOf(text: string): string[] {
  return (
    text
      .trim()
      .match(/[^ \n\t-]*(?:-+(?! )|-* *)/g)
      ?.filter(Boolean) ?? []
  );
}

/** As few lines as fit, of lengths as like each other as they can be. */
export function balanced(text: string, width: number, widthOf: (text: string) => number): string[] {
  const count = linesOf(text, width, widthOf).length;
  const longest = Math.max(0, ...partsOf(text).map((part) => widthOf(part.trimEnd())));
  // No narrower than the longest word, which would be broken for nothing.
  let [narrow, wide] = [Math.min(width, Math.max(width / 3, longest)), width];
  if (linesOf(text, narrow, widthOf).length <= count) return linesOf(text, narrow, widthOf);
  while (wide - narrow > 4) {
    const between = (narrow + wide) / 2;
    if (linesOf(text, between, widthOf).length > count) narrow = between;
    else wide = between;
  }
  return linesOf(text, wide, widthOf);
}

/** The words that fit, and an ellipsis. */
export function cut(text: string, width: number, widthOf: (text: string) => number): string {
  const words = text.split(' ');
  const withDots = (kept: string) => `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
  while (words.length > 1 && widthOf(withDots(words.join(' '))) > width) words.pop();
  let kept = words.join(' ');
  while (kept !== '' && widthOf(withDots(kept)) > width) kept = kept.slice(0, -1);
  return widthOf(text) <= width ? text : withDots(kept);
}
