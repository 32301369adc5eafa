import { placeInNarrative } from "../assessment/narrative/place-in-narrative";
import { withNarrative } from "../sheet/narrative/with-narrative";

/** What a reading takes besides where a workbook has sheets of Categories 1 to 6: loaded when the first of them is read. */
export interface CategoryReader {
  readonly withNarrative: typeof withNarrative;
  readonly placeInNarrative: typeof placeInNarrative;
}

export const categoryReader: CategoryReader = { withNarrative, placeInNarrative };
