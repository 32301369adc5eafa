/** Where a row stands in a list in sheet order, or where it would stand. */
export function positionOf(list: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry of a row in a list in sheet order; undefined where the row has none. */
export function atRow<Entry extends { readonly row: number }>(list: readonly Entry[], row: number): Entry | undefined {
  const entry = list[positionOf(list, row)];
  return entry?.row === row ? entry : undefined;
}

/** All entries of a row in a list in sheet order. */
export const allAtRow = <Entry extends { readonly row: number }>(list: readonly Entry[], row: number): readonly Entry[] =>
  list.slice(positionOf(list, row), positionOf(list, row + 1));

/** Replaces a row's entries by one, or by none, in a list in sheet order. */
export function putRow<Entry extends { readonly row: number }>(list: Entry[], row: number, entry: Entry | undefined): void {
  const from = positionOf(list, row);
  const until = positionOf(list, row + 1);
  if (entry === undefined) list.splice(from, until - from);
  else if (until - from === 1) list[from] = entry;
  else list.splice(from, until - from, entry);
}

/** A copy of the list with a row's entries replaced by one, or by none; the list itself where nothing changes. */
export function withRow<Entry extends { readonly row: number }>(
  list: readonly Entry[],
  row: number,
  entry: Entry | undefined,
): readonly Entry[] {
  if (entry === undefined && atRow(list, row) === undefined) return list;
  const copy = list.slice();
  putRow(copy, row, entry);
  return copy;
}
