import type { Desk } from "./desk";
import type { Told } from "./profile-seen";
import type { Json } from "./question";
import { Unanswered } from "./unanswered";

/** What a cell shows, once it is something else than waiting. */
export async function shownByFunction(desk: Desk, formula: string, cells: readonly (readonly unknown[])[]): Promise<string> {
  await desk.perform((sheet) => {
    cells.forEach((row, at) => { sheet.getRangeByIndexes(at, 0, 1, row.length).formulas = [[...row]]; });
    sheet.getRange("F1").formulas = [[formula]];
  });
  let shown = "";
  await desk.waitFor(async () => {
    shown = await desk.perform(async (sheet, context) => {
      const cell = sheet.getRange("F1").load("values");
      await context.sync();
      return String((cell.values as unknown[][])[0]?.[0]);
    });
    return shown.startsWith("[");
  });
  return shown;
}

/**
 * The arguments that a function of ours says it was given.
 *
 * @throws Unanswered where no functions run
 */
export async function givenToFunction(
  desk: Desk, told: Partial<Told>, formula: string, cells: readonly (readonly unknown[])[] = [],
): Promise<readonly Json[]> {
  if (told.customFunctions === false) throw new Unanswered("not asked", "No custom functions run here.");
  const shown = await shownByFunction(desk, formula, cells);
  if (!shown.startsWith("[")) throw new Error(`The function's cell shows ${shown}`);
  return JSON.parse(shown) as readonly Json[];
}
