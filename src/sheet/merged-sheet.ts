import type { Area } from "./address";
import type { SheetContent } from "./workbook";

/** A sheet as it was read, and which of its cells are merged. */
export interface MergedSheet {
  readonly content: SheetContent;
  /** Its merged areas, those too that reach beyond what is in use; there may be millions, and they are gone through once. */
  readonly merged: Iterable<Area>;
}
