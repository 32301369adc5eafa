import type { Fixture } from "./fixture";
import { completeRows } from "./fixture";

export const tooFewIndicators: readonly Fixture[] = [
  {
    title: "one where two are asked for",
    form: { rows: completeRows.slice(1) },
    expects: ["7110 item error too-few-indicators:few"],
  },
];
