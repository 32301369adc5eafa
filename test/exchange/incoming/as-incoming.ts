import type { FormContent } from "../../../src/assessment/form/form";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";

/** What a source gives that says this, and states nothing. */
export const asIncoming = (content: FormContent): OfficialForm =>
  ({ submission: { content, stated: { indicators: [], topicScores: new Map() } }, joins: [], unplaced: [] });
