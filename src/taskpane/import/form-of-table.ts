import type { Edition } from "../../assessment/criteria/edition";
import { inItemOrder } from "../../assessment/criteria/item-order";
import type { Indicator } from "../../assessment/form/form";
import type { OfficialForm } from "../../exchange/official/official-reading";

/** The form that a table's rows are, once somebody has said what they are: it states nothing, and says not whose it is. */
export const formOfTable = (edition: Edition, indicators: readonly Indicator[]): OfficialForm => ({
  submission: {
    content: { edition, agency: "", indicators: inItemOrder(edition, indicators, ({ item }) => item) },
    stated: { indicators: [], topicScores: new Map() },
  },
  joins: [], unplaced: [],
});
