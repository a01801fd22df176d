import type { Card } from '../components/card.ts';
import { balanced, cut, linesOf } from './lines.ts';

/** A line of text in its place on a card; x and y are the start, or the end, of its baseline. */
export interface PlacedText {
  text: string;
  face: Face;
  tone: Tone;
  /** In pixels, as all lengths here. */
  size: number;
  x: number;
  y: number;
  end?: boolean;
}

/** A family and its weight. */
export type Face = 'serif400' | 'serif500' | 'serif600' | 'sans400' | 'sans500' | 'sans600';
export type Tone = 'ink' | 'ink2' | 'warn' | 'accent';

/** How wide a text is set, in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Where the rail runs, and where the mark stands on it. */
export const rail = { x: 375, y: 224 };

const left = { end: 330, width: 290 };
const right = { start: 420, width: 720 };

/** Every text of a card in its place: broken into lines, made smaller or cut where it has to be. */
export function placeTexts(card: Card, measure: Measure): PlacedText[] {
  return [...placeStamp(card, measure), ...placeTitle(card, measure), ...placeFoot(card, measure)];
}

/** Middle of the large date, and its size at most. */
const middle = 205;
const largest = { number: 190, pair: 120, words: 96 };
const phraseSizes = [64, 56, 48, 44, 40, 36, 32];

function placeStamp({ stamp }: Card, measure: Measure): PlacedText[] {
  const { pieces, kind, day, notes } = stamp;
  const placed = kind === 'phrase' ? phrase(pieces, measure) : numerals(pieces, kind, measure);
  const last = placed.at(-1);
  let y = last ? last.y + last.size * 0.25 + 48 : middle;
  const below = [...(day ? [{ text: day, tone: 'strong' as const }] : []), ...notes];
  for (const { text, tone } of below) {
    const face: Face = tone === 'quiet' ? 'sans400' : 'sans600';
    for (const line of linesOf(text, left.width, (words) => measure(words, face, 30))) {
      placed.push({ text: line, face, tone: toneOf[tone], size: 30, x: left.end, y, end: true });
      y += 39;
    }
  }
  return placed;
}

const toneOf = { quiet: 'ink2', strong: 'ink', warn: 'warn' } as const;

/** Height of a figure or capital, as a share of the size. */
const capital = 0.7;

/** Dates on one line with small words between them, as large as fits: "16 or 17". */
function numerals(
  pieces: Card['stamp']['pieces'],
  kind: 'number' | 'pair' | 'words',
  measure: Measure,
): PlacedText[] {
  const setAt = (size: number) =>
    pieces.map(({ text, small }) => {
      const [face, own]: [Face, number] = small ? ['sans400', size * 0.3] : ['serif400', size];
      const room = small ? size * 0.2 : 0;
      const trimmed = text.trim();
      return { text: trimmed, face, own, room, width: measure(trimmed, face, own) + room };
    });
  const most = largest[kind];
  const wide = setAt(most).reduce((sum, { width }) => sum + width, 0);
  const size = Math.floor(most * Math.min(1, left.width / wide));
  const y = Math.round(middle + (size * capital) / 2);
  let x = left.end;
  const placed: PlacedText[] = [];
  for (const { text, face, own, room, width } of setAt(size).reverse()) {
    placed.unshift({ text, face, tone: 'ink', size: own, x: x - room / 2, y, end: true });
    x -= width;
  }
  return placed;
}

/** Dates in words, each on lines of its own. */
function phrase(pieces: Card['stamp']['pieces'], measure: Measure): PlacedText[] {
  const widthAt = (size: number) => (text: string) => measure(text, 'serif400', size);
  // One date may take two lines; of several each has one, for as long as they can.
  const most = pieces.length > 1 ? 1 : 2;
  const fits = (size: number) =>
    pieces.every(({ text }) => linesOf(text.trim(), left.width, widthAt(size)).length <= most);
  const size = phraseSizes.find(fits) ?? 32;
  const lines = pieces.flatMap(({ text, small }) =>
    balanced(text.trim(), left.width, widthAt(size)).map((line) => ({ line, small })),
  );
  const leading = size * 1.15;
  const first = middle + (size * capital - leading * (lines.length - 1)) / 2;
  return lines.map(({ line, small }, index) => ({
    text: line,
    face: small ? 'sans400' : 'serif400',
    tone: 'ink',
    size: small ? size * 0.75 : size,
    x: left.end,
    y: Math.round(first + index * leading),
    end: true,
  }));
}

/** Sizes of a title; the first at which it takes three lines or fewer is the one. */
const titleSizes = [84, 80, 76, 72, 68, 64];
const titleLines = 3;

function placeTitle({ title, line }: Card, measure: Measure): PlacedText[] {
  const widthAt = (size: number) => (text: string) => measure(text, 'serif500', size);
  const linesAt = (size: number) => linesOf(title, right.width, widthAt(size));
  const size = titleSizes.find((one) => linesAt(one).length <= titleLines) ?? 64;
  const lines = linesAt(size);
  const shown =
    lines.length > titleLines
      ? [
          ...lines.slice(0, titleLines - 1),
          cut(lines.slice(titleLines - 1).join(' '), right.width, widthAt(size)),
        ]
      : balanced(title, right.width, widthAt(size));
  const leading = Math.round(size * 1.04);
  const placed = shown.map((text, index): PlacedText => ({
    text,
    face: 'serif500',
    tone: 'ink',
    size,
    x: right.start,
    y: 212 + index * leading,
  }));
  const face: Face = line.tone === 'quiet' ? 'sans400' : 'sans600';
  const widthOf = (text: string) => measure(text, face, 30);
  const below = linesOf(line.text, right.width, widthOf);
  const [first = '', ...rest] = below;
  const two = rest.length > 0 ? [first, cut(rest.join(' '), right.width, widthOf)] : [first];
  for (const [index, text] of two.entries()) {
    placed.push({
      text,
      face,
      tone: line.tone === 'quiet' ? 'ink2' : line.tone,
      size: 30,
      x: right.start,
      y: 212 + (shown.length - 1) * leading + 85 + index * 40,
    });
  }
  return placed;
}

function placeFoot({ subject }: Card, measure: Measure): PlacedText[] {
  const at = { y: 566, size: 32 };
  const wordmark: PlacedText = {
    ...at,
    text: 'Dateline',
    face: 'serif600',
    tone: 'ink',
    x: right.start,
  };
  if (subject === '') return [wordmark];
  const x = right.start + measure(wordmark.text, wordmark.face, at.size) + 20;
  const widthOf = (text: string) => measure(text, 'sans400', 26);
  const room = right.start + right.width - x;
  const text = widthOf(subject) > room ? cut(subject, room, widthOf) : subject;
  return [wordmark, { text, face: 'sans400', tone: 'ink2', size: 26, x, y: at.y }];
}
