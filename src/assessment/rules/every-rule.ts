import { doubts } from "./doubts";
import { rules } from "./index";
import type { Rule } from "./rule";

/** Every rule, in the order of their findings in one cell: what is amiss, then what deserves a question. */
export const everyRule: readonly Rule[] = [...rules, ...doubts];
