import type { Failure } from "../assessment/text/failure";
import { addressOf } from "../sheet/address";
import { planMend, yearCellOf, type FrameMend } from "../sheet/edit/mend-frame";
import { formsAmong } from "../sheet/read/find-form";
import type { FoundSheet } from "../sheet/workbook";
import type { UnreadableForm } from "./session";

const held = ({ content: { values, top, left } }: FoundSheet, { changes }: FrameMend): NonNullable<UnreadableForm["mend"]> =>
  changes.map(({ cell, entry }) => ({
    address: addressOf(cell), held: String(values[cell.row - top]?.[cell.column - left] ?? ""), entry: typeof entry === "object" ? "" : String(entry),
  }));

/** A form that cannot be read as it is: why, and what would mend it. */
export function unreadableForm(found: FoundSheet, problem: Failure): UnreadableForm & { readonly plan: FrameMend | undefined } {
  const { content, others } = found;
  const plan = planMend(content);
  const at = problem.code === "year-unknown" ? yearCellOf(content) : undefined;
  return {
    sheet: content.sheet, problem, besides: formsAmong(others), plan,
    ...(plan === undefined ? {} : { mend: held(found, plan) }),
    ...(at === undefined ? {} : { at }),
  };
}
