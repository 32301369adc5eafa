import type { Assessment, Indicator } from "../../assessment/form/form";
import type { ItemId } from "../../assessment/criteria/edition";

/** A row that waits for an indicator, as one of which nothing is known but a name the form may prescribe. */
export function unfilledIndicator({ edition, placeholders }: Assessment, row: number, item: ItemId): Indicator {
  return {
    row,
    item,
    name: placeholders.find((placeholder) => placeholder.row === row)?.name ?? "",
    direction: { state: "missing" },
    target: { state: "missing" },
    unit: "",
    results: edition.years.map(() => ({ state: "missing" })),
    note: "",
    mended: [],
  };
}
