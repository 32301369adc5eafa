import type { Input } from "../../assessment/form/figure";
import type { Head } from "../../assessment/form/form";
import type { FiguresOfYears } from "../../assessment/form/figures-of-years";
import { isOnForm, type Place } from "../../assessment/form/place";
import type { Fix } from "../../assessment/rules/rule";
import { changeAt, changesOfFix, rowChanges } from "../../sheet/edit/cell-changes";
import { planHead } from "../../sheet/edit/change-head";
import { rowOf } from "../../sheet/read/form-reading";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import { putRowsInPlace, rearrange } from "./rows";

/** Types into a cell. The first thing typed into a blank row makes it an indicator's: it gets its number and formulas too. */
export async function typeInto(core: SessionCore, asked: Place | (() => Place), input: Input): Promise<void> {
  await core.catchUp();
  const place = typeof asked === "function" ? asked() : asked;
  const { reading } = core.form;
  const row = isOnForm(place) ? rowOf(reading, place.row) : undefined;
  const fresh = row?.is === "blank" && input !== null ? rowChanges(reading, place.row, row.item, core.dialect) : [];
  await core.change([...fresh, changeAt(reading, place, core.cellOf(place), input)], stepNames.type(core.form, place, input));
}

/** Writes what the head says, and whatever speaks of its year, in one step. */
export async function writeHead(core: SessionCore, head: Head, figures: FiguresOfYears): Promise<void> {
  const plan = planHead(core.form.reading, head, figures);
  await ("changes" in plan ? core.change(plan.changes, stepNames.head) : rearrange(core, plan.arrangement, stepNames.head));
}

/** Carries out fixes: those that change cells in one go, and one that arranges rows. */
export async function applyFixes(core: SessionCore, fixes: readonly Fix[]): Promise<void> {
  const cells = fixes.filter((fix) => "changes" in fix);
  await core.change(cells.flatMap((fix) => changesOfFix(core.form.reading, fix, core.workbook.dialects)), stepNames.fix(cells));
  const rows = fixes.filter((fix) => "rows" in fix);
  if (rows.length > 0) await putRowsInPlace(core, rows);
}

/** Writes what only one dialect understands so that both do. */
export async function mendForTurning(core: SessionCore): Promise<void> {
  const { reading, mends } = core.form;
  await core.change(changesOfFix(reading, { changes: mends }, core.workbook.dialects), stepNames.mend(mends.length));
}
