import { countCharacters } from "../../assessment/narrative/characters";
import type { FormContent } from "../../assessment/form/form";
import type { ShownResult } from "../edit/form-results";
import type { SheetPlan } from "../sheet-plan";
import { countColumn, headText } from "./category-cells";
import { plannedCategoryColumns } from "./category-columns";
import { readAnswer } from "./read-answer";

/** What the formula cells of a category's new sheet show before a program computes them: each count, and the head. */
export function categoryResults({ cells }: Pick<SheetPlan, "cells">, { agency, edition }: Pick<FormContent, "agency" | "edition">): readonly ShownResult[] {
  return cells.flatMap((entries, index) => entries.flatMap((entry, at): readonly ShownResult[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const answer = entries[(plannedCategoryColumns.get("text") ?? 1) - 1];
    const value = at + 1 === countColumn
      ? countCharacters(readAnswer(typeof answer === "string" ? answer : "")).counted
      : headText(agency, edition.fiscalYear);
    return [{ cell: { row: index + 1, column: at + 1 }, value }];
  }));
}
