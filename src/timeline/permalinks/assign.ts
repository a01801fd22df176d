/** How well a row goes with a column; only pairs that may go together are listed. */
export interface Pair {
  row: number;
  column: number;
  /** Above 0: what is gained by putting the two together rather than leaving both alone. */
  gain: number;
}

/**
 * Puts rows and columns together, one to one, so that the sum of the gains is the greatest there is:
 * no order of rows or columns decides, and no good pair is lost to a slightly better one.
 *
 * Every group of rows and columns that hang together is solved by itself. Returns column by row.
 */
export function assign(pairs: readonly Pair[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const group of connected(pairs)) {
    const rows = [...new Set(group.map(({ row }) => row))].sort((a, b) => a - b);
    const columns = [...new Set(group.map(({ column }) => column))].sort((a, b) => a - b);
    const costs = rows.map(() => new Array<number>(columns.length + rows.length).fill(0));
    const rowAt = new Map(rows.map((row, index) => [row, index]));
    const columnAt = new Map(columns.map((column, index) => [column, index]));
    for (const { row, column, gain } of group) {
      const line = costs[rowAt.get(row) ?? 0];
      const at = columnAt.get(column);
      if (line && at !== undefined) line[at] = Math.min(line[at] ?? 0, -gain);
    }
    for (const [index, at] of cheapest(costs).entries()) {
      const [row, column] = [rows[index], columns[at]];
      // A column beyond the real ones, or a pair not listed, leaves the row alone.
      const isPair = (costs[index]?.[at] ?? 0) < 0;
      if (row !== undefined && column !== undefined && isPair) found.set(row, column);
    }
  }
  return found;
}

/**
 * The column of every row in the cheapest assignment of all rows: shortest augmenting paths with
 * row and column prices (Kuhn 1955; Jonker and Volgenant 1987). `costs` has no more rows than
 * columns. Cubic in the size, which is a handful here.
 */
function cheapest(costs: readonly (readonly number[])[]): number[] {
  const width = costs[0]?.length ?? 0;
  const free = costs.length;
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(width + 1);
  // Column `width` is where each search starts; `free` marks a column without a row.
  const rowOf = new Int32Array(width + 1).fill(free);
  for (const start of costs.keys()) {
    const cameFrom = new Int32Array(width).fill(width);
    const slack = new Float64Array(width).fill(Infinity);
    const seen = new Uint8Array(width + 1);
    rowOf[width] = start;
    let at = width;
    while (at === width || rowOf[at] !== free) {
      seen[at] = 1;
      const row = rowOf[at] ?? free;
      let step = Infinity;
      let next = width;
      for (let column = 0; column < width; column++) {
        if (seen[column]) continue;
        const cost =
          (costs[row]?.[column] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0);
        if (cost < (slack[column] ?? 0)) {
          slack[column] = cost;
          cameFrom[column] = at;
        }
        if ((slack[column] ?? 0) < step) {
          step = slack[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= width; column++) {
        if (seen[column]) {
          const reached = rowOf[column] ?? free;
          rowPrice[reached] = (rowPrice[reached] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else if (column < width) slack[column] = (slack[column] ?? 0) - step;
      }
      at = next;
    }
    while (at !== width) {
      const before = cameFrom[at] ?? width;
      rowOf[at] = rowOf[before] ?? free;
      at = before;
    }
  }
  const columnOf = new Array<number>(costs.length).fill(width);
  for (let column = 0; column < width; column++) {
    const row = rowOf[column] ?? free;
    if (row !== free) columnOf[row] = column;
  }
  return columnOf;
}

/** Pairs in groups that share no row and no column. */
function connected(pairs: readonly Pair[]): Pair[][] {
  const byRow = groupBy(pairs, ({ row }) => row);
  const byColumn = groupBy(pairs, ({ column }) => column);
  const groups: Pair[][] = [];
  const seen = new Set<Pair>();
  for (const pair of pairs) {
    if (seen.has(pair)) continue;
    const group: Pair[] = [];
    const open = [pair];
    seen.add(pair);
    for (let next = open.pop(); next; next = open.pop()) {
      group.push(next);
      for (const other of [...(byRow.get(next.row) ?? []), ...(byColumn.get(next.column) ?? [])]) {
        if (seen.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function groupBy(pairs: readonly Pair[], keyOf: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group) group.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}
