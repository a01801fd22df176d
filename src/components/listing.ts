/**
 * Long lists parted into pages by year, month and day, and no further than needed.
 *
 * A page's address says what is on it ("/ahead/2025/02/" is what is planned for February 2025), so
 * it means the same for good, which "page 7" would not. What has no month, or no date at all, can
 * only be parted by the first letter of its id, since ids stay.
 */
export interface ListPage<T> extends Slot {
  path: string;
  /** First letter of the ids on a page of what has no date; `''` on every other page. */
  letter: string;
  /** All that is listed under this address, here or on a page below. */
  items: T[];
  /** What stands on this page itself. */
  shown: T[];
  /** The pages one step below. */
  parts: ListPage<T>[];
}

/** A place in the calendar; 0 for what is not named. */
export interface Slot {
  year: number;
  month: number;
  day: number;
}

export interface ListRules<T> {
  /** `null` for what belongs to no year. */
  slotOf: (item: T) => Slot | null;
  idOf: (item: T) => string;
  /** So many items stand on one page. */
  most: number;
  /** What the first page of a list that is parted shows itself. */
  lead: (items: readonly T[]) => readonly T[];
  /** Years and months have pages of their own, also where one page would hold everything. */
  always?: boolean;
}

/** The pages of a list, as a tree: the whole list, its years, their months, their days. */
export function listOf<T>(path: string, items: readonly T[], rules: ListRules<T>): ListPage<T> {
  return build({ year: 0, month: 0, day: 0, path }, [...items], 0, rules);
}

const steps = ['year', 'month', 'day'] as const;

function build<T>(
  head: Slot & { path: string },
  items: T[],
  depth: number,
  rules: ListRules<T>,
): ListPage<T> {
  const page = { ...head, letter: '', items };
  const fits = items.length <= rules.most;
  const step = steps[depth];
  const hasParts = step !== undefined && (!fits || (rules.always === true && depth < 2));
  if (fits && !hasParts) return { ...page, shown: items, parts: [] };

  const groups = new Map<number, T[]>();
  for (const item of items) {
    const number = step === undefined ? 0 : (rules.slotOf(item)?.[step] ?? 0);
    const group = groups.get(number);
    if (group) group.push(item);
    else groups.set(number, [item]);
  }
  const rest = groups.get(0) ?? [];
  groups.delete(0);
  const parts = [...groups].map(([number, group]) =>
    build(
      {
        ...head,
        ...(step && { [step]: number }),
        path: `${head.path}${String(number).padStart(step === 'year' ? 4 : 2, '0')}/`,
      },
      group,
      depth + 1,
      rules,
    ),
  );
  if (fits) return { ...page, shown: items, parts };
  const lettered = rest.length > rules.most ? lettersOf(head, rest, rules) : [];
  const lead = depth === 0 ? rules.lead(items) : [];
  const here = new Set([...lead, ...(lettered.length > 0 ? [] : rest)]);
  return { ...page, shown: items.filter((item) => here.has(item)), parts: [...parts, ...lettered] };
}

function lettersOf<T>(
  head: Slot & { path: string },
  items: readonly T[],
  { idOf }: ListRules<T>,
): ListPage<T>[] {
  const letters = [...new Set(items.map((item) => idOf(item).charAt(0)))].sort();
  return letters.map((letter) => {
    const group = items.filter((item) => idOf(item).startsWith(letter));
    return {
      ...head,
      path: `${head.path}${letter}/`,
      letter,
      items: group,
      shown: group,
      parts: [],
    };
  });
}

/** A page of a list in its place: the pages above it, and its neighbours of the same kind. */
export interface PlacedPage<T> {
  page: ListPage<T>;
  /** From the whole list down to the page above this one. */
  above: ListPage<T>[];
  before: ListPage<T> | null;
  after: ListPage<T> | null;
}

/** Every page below the whole list, each in its place. */
export function placedPages<T>(root: ListPage<T>): PlacedPage<T>[] {
  const placed: PlacedPage<T>[] = [];
  let level: Pick<PlacedPage<T>, 'page' | 'above'>[] = [{ page: root, above: [] }];
  while (level.length > 0) {
    const below = level.flatMap(({ page, above }) =>
      page.parts.map((part) => ({ page: part, above: [...above, page] })),
    );
    // A letter has neighbours among the letters, a month among the months, of whatever year.
    const kinds = Map.groupBy(below, ({ page }) => page.letter !== '');
    for (const kind of kinds.values()) {
      for (const [index, one] of kind.entries()) {
        const before = kind[index - 1]?.page ?? null;
        placed.push({ ...one, before, after: kind[index + 1]?.page ?? null });
      }
    }
    level = below;
  }
  return placed;
}
