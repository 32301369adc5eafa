import type { ItemRows } from "../../src/assessment/narrative/answer";
import { planNarrative } from "../../src/sheet/narrative/plan-narrative";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { saidOfFirst } from "../sheet/narrative/edited-category";
import { sheetFor } from "./beginning-form";
import { formOf, openDesk, type Desk } from "./desk";

/** The form's own sheet, with four indicators. */
export const ownPlan = sheetFor({ year: 2567, agency: "กรมทดสอบ", dialect: "functions", indicators: [0, 1, 2, 3] });

/** The first categories' sheets, the first of them begun. */
export const categoryPlans = (...asked: readonly string[]) => planNarrative(editionFor(2567) ?? newestEdition, saidOfFirst, asked);

/** A form of which the first two categories are there; the form is in front, and read. */
export async function withCategories(): Promise<Desk> {
  const desk = openDesk(ownPlan, undefined, categoryPlans("1", "2"));
  await desk.session.open();
  return desk;
}

/** An item as the session has it. */
export function itemOf(desk: Desk, id = "1.1.1"): ItemRows {
  const found = formOf(desk).narrative?.items.find(({ item }) => item === id);
  if (found === undefined) throw new Error(`There is no item ${id}.`);
  return found;
}
