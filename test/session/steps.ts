import type { CellValue } from "../../src/assessment/form/figure";
import type { Area, Cell } from "../../src/sheet/address";
import type { Head } from "../../src/assessment/form/form";
import { newestEdition } from "../../src/assessment/criteria/editions";
import type { Edition, ItemId } from "../../src/assessment/criteria/edition";
import type { Field } from "../../src/assessment/form/place";
import type { Input } from "../../src/assessment/form/figure";
import { addressOf, addressOfArea } from "../../src/sheet/address";
import { columnsOf } from "../../src/sheet/layout/columns";
import type { Axis } from "../sheet/memory/references";
import type { Desk } from "./desk";

/** Something done at a desk, by hand or through the session, written so that a failing sequence can be read. */
export type Step =
  | { readonly by: "hand"; readonly types: CellValue; readonly at: Cell }
  | { readonly by: "hand"; readonly clears: Area }
  | { readonly by: "hand"; readonly copies: Area; readonly to: Cell }
  | { readonly by: "hand"; readonly inserts: Axis; readonly at: number; readonly count: number }
  | { readonly by: "hand"; readonly deletes: Axis; readonly at: number; readonly count: number }
  | { readonly by: "hand"; readonly moves: Axis; readonly line: number; readonly before: number }
  | { readonly by: "hand"; readonly sorts: Area; readonly column: number; readonly order: "up" | "down" }
  | { readonly by: "hand"; readonly hidesRow: number }
  | { readonly by: "hand"; readonly renames: string }
  | { readonly by: "hand"; readonly selects: Cell }
  | { readonly by: "session"; readonly types: Input; readonly row: number; readonly input: number }
  | { readonly by: "session"; readonly adds: ItemId }
  | { readonly by: "session"; readonly moves: "up" | "down"; readonly indicator: number }
  | { readonly by: "session"; readonly deletes: number }
  | { readonly by: "session"; readonly fixes: number }
  | { readonly by: "session"; readonly head: Head }
  | { readonly by: "session"; readonly does: "undo" | "check" | "clear marks" };

export type HandStep = Extract<Step, { by: "hand" }>;
export type SessionStep = Extract<Step, { by: "session" }>;

function byHand({ person }: Desk, step: HandStep): void {
  if ("types" in step) person.type(addressOf(step.at), step.types);
  else if ("clears" in step) person.clear(addressOfArea(step.clears));
  else if ("copies" in step) person.copy(addressOfArea(step.copies), addressOf(step.to));
  else if ("inserts" in step) person.insert(step.inserts, step.at, step.count);
  else if ("deletes" in step) person.delete(step.deletes, step.at, step.count);
  else if ("moves" in step) person.move(step.moves, step.line, step.before);
  else if ("sorts" in step) person.sort(addressOfArea(step.sorts), step.column, step.order);
  else if ("hidesRow" in step) person.hideRow(step.hidesRow);
  else if ("renames" in step) person.renameSheet(step.renames);
  else person.select(addressOf(step.selects));
}

/** The element at a place that may lie beyond the list's end; undefined where the list is empty. */
const anyOf = <Element>(list: readonly Element[], place: number): Element | undefined =>
  list[place % Math.max(list.length, 1)];

/** What people type into, in the form's order. */
export const inputs = (of: Edition): readonly Field[] =>
  columnsOf(of).filter(({ entry }) => entry === "input").map(({ field }) => field);

async function bySession({ session }: Desk, step: SessionStep): Promise<unknown> {
  const { form } = session.state();
  const indicators = form?.checked.form.indicators ?? [];
  if ("types" in step) {
    const field = inputs(form?.checked.form.edition ?? newestEdition)[step.input] ?? "name";
    return session.type({ row: step.row, field }, step.types);
  }
  if ("adds" in step) return session.addIndicator(step.adds);
  if ("moves" in step) {
    const indicator = anyOf(indicators, step.indicator);
    return indicator === undefined ? undefined : session.moveIndicator(indicator.row, step.moves);
  }
  if ("deletes" in step) {
    const indicator = anyOf(indicators, step.deletes);
    return indicator === undefined ? undefined : session.deleteIndicator(indicator.row);
  }
  if ("head" in step) return session.setHead(step.head);
  if ("fixes" in step) {
    const fix = anyOf((form?.checked.findings ?? []).flatMap(({ fixes }) => fixes), step.fixes);
    return fix === undefined ? undefined : session.applyFix(fix);
  }
  switch (step.does) {
    case "undo": return session.undo();
    case "check": return session.check();
    case "clear marks": return session.clearMarks();
  }
}

/** Does a step; resolves when the session is done with what it was asked for itself. */
export async function carryOut(desk: Desk, step: Step): Promise<void> {
  if (step.by === "hand") byHand(desk, step);
  else await bySession(desk, step);
}
