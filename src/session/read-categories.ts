import { placeInNarrative } from "../assessment/narrative/place-in-narrative";
import { narrativeRules } from "../assessment/rules/narrative-rules";
import type { Rule } from "../assessment/rules/rule";
import { withNarrative } from "../sheet/narrative/with-narrative";

/** What a reading takes besides where a workbook has sheets of Categories 1 to 6: loaded when the first of them is read. */
export interface CategoryReader {
  readonly withNarrative: typeof withNarrative;
  readonly placeInNarrative: typeof placeInNarrative;
  readonly narrativeRules: readonly Rule[];
}

export const categoryReader: CategoryReader = { withNarrative, placeInNarrative, narrativeRules };
