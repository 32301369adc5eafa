import type { ItemId } from "../../assessment/criteria/edition";
import { ownCell } from "../../assessment/form/computed-cell";
import type { Form, IndicatorRow } from "../../assessment/form/form";

/** A row that waits for an indicator, as one of which nothing is known but a name the form may prescribe. */
export function unfilledIndicator({ edition, placeholders }: Form, row: number, item: ItemId): IndicatorRow {
  return {
    row,
    item,
    ownNumber: item,
    under: item,
    name: placeholders.find((placeholder) => placeholder.row === row)?.name ?? "",
    direction: { state: "missing" },
    target: { state: "missing" },
    unit: "",
    results: edition.years.map(() => ({ state: "missing" })),
    note: "",
    computed: { success: ownCell, score: ownCell },
    mended: [],
    oddTexts: [],
  };
}
