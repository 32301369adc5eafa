import type { CategoryId } from "../../assessment/criteria/narrative";
import type { SheetTop } from "../workbook";
import { categoryFrame } from "./category-frame";
import { categorySheet } from "./category-words";

/** A sheet that is a category. */
export interface FoundCategory<Of extends SheetTop = SheetTop> {
  readonly top: Of;
  readonly category: CategoryId;
}

/** The sheets of categories, and those that are another of one that is read. */
export interface FoundCategories<Of extends SheetTop = SheetTop> {
  readonly read: readonly FoundCategory<Of>[];
  readonly copies: readonly FoundCategory<Of>[];
}

/** Which sheets are Categories 1 to 6: of two of one category the one that has its name is read, else the first. */
export function categorySheetsAmong<Of extends SheetTop>(tops: readonly Of[]): FoundCategories<Of> {
  const found = tops.flatMap((top): readonly FoundCategory<Of>[] => {
    const category = categoryFrame(top)?.category;
    return category === undefined ? [] : [{ top, category }];
  });
  const firstOf = (category: CategoryId): FoundCategory<Of> | undefined => {
    const same = found.filter((one) => one.category === category);
    return same.find(({ top }) => top.sheet === categorySheet(category)) ?? same[0];
  };
  const read = found.filter((one) => firstOf(one.category) === one);
  return { read, copies: found.filter((one) => !read.includes(one)) };
}
