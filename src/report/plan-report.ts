import type { Area } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { ReportLine } from "./report-line";
import { reportLines } from "./report-lines";
import { reportingOf, type ReportedForm } from "./reported-form";
import { madeText, type SheetMaking } from "./sheet-making";
import { reportWidth, sheetOfLines } from "./sheet-of-lines";

/** What the report's sheet is called, in both languages: it is known again whoever made it. */
export const reportSheet = "รายงานการตรวจ";

/** The report as a sheet, and where on it the findings stand, with their headings; undefined where there are none. */
export interface ReportPlan extends SheetPlan {
  readonly findings?: Area;
}

/** The findings are the first table of all. */
function findingsIn(lines: readonly ReportLine[], count: number): Area | undefined {
  const top = lines.findIndex(({ is }) => is === "heads") + 1;
  return count === 0 ? undefined : { top, left: 1, bottom: top + count, right: reportWidth };
}

/** The report of a form as a sheet: a finding a row, in plain cells that can be filtered, and all the rest below. */
export function planReport(form: ReportedForm, making: SheetMaking): ReportPlan {
  const lines = reportLines(reportingOf(form, making.language, ""), madeText(making));
  const findings = findingsIn(lines, form.checked.findings.length);
  return { ...sheetOfLines(reportSheet, lines), ...(findings === undefined ? {} : { findings }) };
}
