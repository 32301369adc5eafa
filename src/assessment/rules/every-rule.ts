import { doubts } from "./doubts";
import { rules } from "./index";
import { laterRules } from "./later-rules";
import { narrativeRules } from "./narrative-rules";
import type { Rule } from "./rule";

/** Every rule, in the order of their findings in one cell: what is amiss with the form and its review, then what deserves a question. */
export const everyRule: readonly Rule[] = [...rules, ...laterRules, ...narrativeRules, ...doubts];
