/** What is too much about a file, and where; `null` when it may be parsed. */
export interface Excess {
  line: number;
  what: string;
}

/** More than any newspaper article by far. */
const maximumCharacters = 1_000_000;
/** A CommonMark parser takes time quadratic in the markers of one paragraph: 2,000 take 0.1 s. */
const maximumMarkersInAParagraph = 2_000;
const maximumNesting = 50;

/**
 * Finds what would make a file expensive to parse out of proportion to its length: its size, the
 * emphasis and link markers of one paragraph, the depth of nested block quotes and lists.
 */
export function findExcess(text: string): Excess | null {
  if (text.length > maximumCharacters) {
    return {
      line: 1,
      what: `The file has ${text.length} characters; an article may have ${maximumCharacters}.`,
    };
  }
  let markers = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') markers = 0;
    else markers += countMarkers(line);
    if (markers > maximumMarkersInAParagraph) {
      return {
        line: index + 1,
        what: `This paragraph has more than ${maximumMarkersInAParagraph} Markdown markers (* _ [ ] \` < &).`,
      };
    }
    if (nesting(line) > maximumNesting) {
      return {
        line: index + 1,
        what: `This line is nested more than ${maximumNesting} block quotes or lists deep.`,
      };
    }
  }
  return null;
}

function countMarkers(line: string): number {
  let count = 0;
  for (const char of line) if ('*_[]`<&!~'.includes(char)) count++;
  return count;
}

/** Counts the container markers (`>`, `-`, `+`, `*`) and the indentation a line opens with. */
function nesting(line: string): number {
  let depth = 0;
  let spaces = 0;
  for (const char of line) {
    if (char === '>' || char === '-' || char === '+' || char === '*') depth++;
    else if (char === ' ' || char === '\t') spaces++;
    else break;
  }
  // A thematic break ("-----") is one block, however long.
  if (/^\s*([-*_])(?:\s*\1)*\s*$/.test(line)) return 0;
  return depth + Math.floor(spaces / 8);
}
