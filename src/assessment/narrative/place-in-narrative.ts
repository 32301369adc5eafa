import type { Narrative } from "./answer";
import type { NarrativePlace } from "./narrative-edit";

interface PlacedRow extends NarrativePlace {
  readonly row: number;
  /** What stands below it belongs to no item, until another row says so. */
  readonly isLast?: true;
}

/**
 * The item in whose rows a row of a sheet stands, and the option whose own row it is or whose evidence goes on there;
 * undefined where it stands in none.
 */
export function placeInNarrative({ items }: Pick<Narrative, "items">, sheet: string, row: number): NarrativePlace | undefined {
  const rows = items.flatMap((of): readonly PlacedRow[] => {
    const { item, answerRow, pieces = [answerRow] } = of;
    return [
      ...(of.sheet === sheet ? [{ item, row: of.row }, ...pieces.map((piece) => ({ item, row: piece, isLast: true } as const))] : []),
      ...of.options.filter((option) => option.sheet === sheet).map(({ n, row: at }) => ({ item, row: at, ...(n === undefined ? {} : { option: n }) })),
    ];
  });
  const above = rows.filter((each) => each.row <= row).reduce<PlacedRow | undefined>((last, each) => (each.row >= (last?.row ?? 0) ? each : last), undefined);
  if (above === undefined || (above.isLast === true && above.row < row)) return undefined;
  const { item, option } = above;
  return option === undefined ? { item } : { item, option };
}
