import { formatHex, parse, wcagContrast, wcagLuminance } from 'culori';
import { z } from 'zod';
import { readHead, type Head } from './article/index.ts';
import type { Message, SourceFile } from './model.ts';

/** The look that an editor chose in `theme.yml`; what it leaves out stays as it is. */
export interface Theme {
  /** Hexadecimal, `#rrggbb`, for a light and for a dark screen. */
  colours: Partial<Record<ColourName, Colour>>;
  /** Families of type, the first that a reader has; `null` for the site's own. */
  serif: string | null;
  sans: string | null;
  /** Of the size that a reader has set, in per cent. */
  size: number | null;
}

export type Colour = readonly [light: string, dark: string];
export type ColourName = keyof typeof ownColours;

/** The colours that hold without a theme: those of `styles/tokens.css`. */
export const ownColours = {
  paper: ['#fbfcfb', '#111517'],
  tint: ['#eff3f2', '#191f22'],
  ink: ['#14191b', '#e7eae8'],
  ink2: ['#475157', '#abb5b8'],
  accent: ['#0a5262', '#83cbd8'],
  warn: ['#99300d', '#f3a481'],
  line2: ['#747f84', '#7d898e'],
  line: ['#d6dcdc', '#2c3438'],
  mark: ['#fdeeb5', '#4d4312'],
  wash: ['#fbeee8', '#2b1d16'],
} satisfies Record<string, Colour>;

/** A colour on another as the design uses them, and the contrast that WCAG 2.2 asks of it. */
interface Pair {
  front: ColourName;
  back: ColourName;
  use: string;
  wanted: number;
}

/** Text, large or small, by 1.4.3; marks, borders and the focus by 1.4.11. */
const [text, drawn] = [4.5, 3];

const pairs: readonly Pair[] = [
  { front: 'ink', back: 'paper', use: 'text', wanted: text },
  { front: 'ink2', back: 'paper', use: 'secondary text', wanted: text },
  { front: 'accent', back: 'paper', use: 'links and the focus', wanted: text },
  { front: 'warn', back: 'paper', use: '“Sources disagree”', wanted: text },
  { front: 'line2', back: 'paper', use: 'borders and axes', wanted: drawn },
  { front: 'ink', back: 'tint', use: 'text', wanted: text },
  { front: 'ink2', back: 'tint', use: 'secondary text', wanted: text },
  { front: 'accent', back: 'tint', use: 'the line of the latest article', wanted: text },
  { front: 'warn', back: 'tint', use: 'marks of disagreement', wanted: drawn },
  { front: 'ink', back: 'mark', use: 'date words', wanted: text },
  { front: 'ink', back: 'wash', use: 'the heads of a chart', wanted: text },
  { front: 'ink2', back: 'wash', use: 'marks of a chart', wanted: drawn },
  { front: 'warn', back: 'wash', use: 'marks of disagreement', wanted: drawn },
];

const colour = z
  .tuple([z.string(), z.string()])
  .optional()
  .describe(
    'Write two colours in quotation marks, for light and for dark screens: ["#14191b", "#e7eae8"].',
  );
const family = z
  .string()
  .regex(/^[\p{L}\p{N} ,.'"-]+$/u, 'it is not a list of families of type')
  .optional()
  .describe('Write names with commas between them: Charter, Georgia, serif.');
const schema = z.object({
  paper: colour,
  tint: colour,
  ink: colour,
  ink2: colour,
  accent: colour,
  warn: colour,
  line2: colour,
  line: colour,
  mark: colour,
  wash: colour,
  serif: family,
  sans: family,
  size: z.number().min(80).max(150).optional().describe('Write a number from 80 to 150.'),
});

/**
 * Reads `theme.yml` and checks the contrast of every pair of colours that the design lays on each
 * other, in both schemes. Every message is a fault: a page that some readers cannot read is not
 * published. `null` when there is no file, or none that can be read.
 */
export function readTheme(file: SourceFile | null): { theme: Theme | null; messages: Message[] } {
  if (!file) return { theme: null, messages: [] };
  const head: Head<z.infer<typeof schema>> = readHead(schema, file.text, file.path, 1);
  const messages = head.messages.map((message): Message => ({ ...message, level: 'fault' }));
  if (!head.values) return { theme: null, messages };
  const { serif = null, sans = null, size = null } = head.values;
  const theme: Theme = { colours: {}, serif, sans, size };
  const faultAt = (key: string, what: string, mend: string) =>
    messages.push({ level: 'fault', file: file.path, ...head.placeOf(key), what, mend });
  for (const name of colourNames) {
    const given = head.values[name];
    if (!given) continue;
    const [light, dark] = given.map(hexOf);
    if (light && dark) theme.colours[name] = [light, dark];
    else {
      const wrong = given[light ? 1 : 0];
      faultAt(
        name,
        `${name}: “${wrong}” is no colour that can be shown.`,
        'Write it as CSS does, for example "#0a5262", "teal" or "oklch(40% 0.08 215)", and not transparent.',
      );
    }
  }
  for (const { front, back, what, mend } of contrastFaults(theme.colours)) {
    faultAt(front in theme.colours ? front : back, what, mend);
  }
  return { theme, messages };
}

const colourNames: readonly ColourName[] = [
  'paper',
  'tint',
  'ink',
  'ink2',
  'accent',
  'warn',
  'line2',
  'line',
  'mark',
  'wash',
];

/** Every pair whose contrast is too low once these colours take the place of the site's own. */
export function contrastFaults(
  chosen: Theme['colours'],
): (Pick<Pair, 'front' | 'back'> & Pick<Message, 'what' | 'mend'>)[] {
  const colours: Record<ColourName, Colour> = { ...ownColours, ...chosen };
  return (['light', 'dark'] as const).flatMap((scheme, index) =>
    pairs.flatMap(({ front, back, use, wanted }) => {
      const [one, other] = [colours[front][index] ?? '', colours[back][index] ?? ''];
      const ratio = wcagContrast(one, other);
      if (ratio >= wanted) return [];
      const darker = wcagLuminance(one) < wcagLuminance(other);
      const [frontWay, backWay] = darker ? ['darker', 'lighter'] : ['lighter', 'darker'];
      // Rounded down, so that a contrast just too low does not read as if it were enough.
      const found = (Math.floor(ratio * 100) / 100).toFixed(2);
      return {
        front,
        back,
        what: `On ${scheme} screens ${front} (${one}) on ${back} (${other}), for ${use}, has a contrast of ${found}:1; ${wanted}:1 is wanted.`,
        mend: `Make ${front} ${frontWay} or ${back} ${backWay}.`,
      };
    }),
  );
}

/** `#rrggbb` of a colour as CSS writes it; `null` for anything else, and for a transparent one. */
function hexOf(words: string): string | null {
  const read = parse(words);
  return read && (read.alpha ?? 1) === 1 ? formatHex(read) : null;
}
