import type { Edition } from "../../assessment/criteria/edition";
import { inItemOrder } from "../../assessment/criteria/item-order";
import type { OfficialForm } from "../../exchange/official/official-reading";
import { statedIndicators } from "../../exchange/official/stated-indicators";
import { statedInTable } from "../../exchange/source/stated-in-table";
import type { PlacedIndicator } from "../../exchange/table/place-rows";
import type { PassedRow } from "../../exchange/table/pasted-row";
import type { PasteDraft } from "../paste/paste-draft";

/** The form that a table's rows are, once somebody has said what its columns are and where its rows go. It says not whose it is. */
export function formOfDraft(edition: Edition, { grid, columns }: PasteDraft, placed: readonly PlacedIndicator[], passed: readonly PassedRow[]): OfficialForm {
  const stated = statedInTable(grid, columns);
  const rows = placed.flatMap(({ row: { at, says }, item, isLeftOut }) =>
    (item === undefined || isLeftOut ? [] : [{ indicator: { item, ...says }, item, name: says.name, ...stated(at) }]));
  const inOrder = inItemOrder(edition, rows, ({ item }) => item);
  return {
    submission: {
      content: { edition, agency: "", indicators: inOrder.map(({ indicator }) => indicator) },
      stated: { indicators: statedIndicators(inOrder), topicScores: new Map() },
    },
    joins: [],
    unplaced: passed.filter(({ because, text }) => text !== "" && (because === "no-indicator" || because === "own-line")).map(({ text }) => ({ text })),
  };
}
