import { sheetFailure } from "../sheet/sheet-failure";
import type { WrittenSheet } from "./write-plan";

/**
 * Deletes a sheet that was written, and puts back what the writing changed besides: which sheet is in front, and what its
 * names were for.
 *
 * @throws Failure `last-sheet` where no other sheet can be seen: Excel keeps one
 */
export async function unwriteSheet(context: Excel.RequestContext, { id, front, names }: Pick<WrittenSheet, "id" | "front" | "names">): Promise<void> {
  const { worksheets, names: named } = context.workbook;
  const sheet = worksheets.getItem(id).load("name");
  worksheets.load("items/id,items/visibility");
  await context.sync();
  const others = worksheets.items.filter((each) => each.id !== id && each.visibility === "Visible");
  const next = others.find((each) => each.id === front) ?? others[0];
  if (next === undefined) throw sheetFailure("last-sheet", { sheet: sheet.name });
  next.activate();
  sheet.delete();
  await context.sync();
  for (const { name, formula } of names) {
    named.getItemOrNullObject(name).delete();
    if (formula !== "" && !formula.includes("#REF!")) named.add(name, formula);
  }
  await context.sync();
}
