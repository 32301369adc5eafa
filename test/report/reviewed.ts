import type { ReviewEvent } from "../../src/assessment/form/review-event";
import { identitiesOf } from "../../src/assessment/form/identity";
import { heldOf } from "../../src/assessment/review/held-indicator";
import { findingId } from "../../src/assessment/rules/finding";
import type { ReportedForm } from "../../src/report/reported-form";
import { changedForm, reportedForm } from "./reported";

/**
 * The sample as reviewers left it: its first indicator reviewed; the second reviewed before its target was changed; a
 * question about the third, answered for the fourth; the want of a note accepted; a row that somebody edited.
 */
export function reviewedForm(reported = reportedForm()): ReportedForm {
  const { form, findings } = reported.checked;
  const ids = identitiesOf(form.indicators);
  const about = (at: number): Pick<ReviewEvent, "about" | "held"> => {
    const [id = "", indicator] = [ids[at], form.indicators[at]];
    if (indicator === undefined) throw new Error("The sample has fewer indicators.");
    return { about: { of: "indicator", indicator: id }, held: { of: "indicator", indicator: heldOf(indicator, id, form.edition.years) } };
  };
  const second = about(1);
  const before = second.held?.of === "indicator" ? { ...second, held: { of: "indicator", indicator: { ...second.held.indicator, target: "800" } } } as const : second;
  const finding = findings.find(({ rule }) => rule.name === "missing-evidence-note");
  const waivedAt = form.indicators.findIndex(({ row }) => row === finding?.at.row);
  const noted: readonly (Omit<ReviewEvent, "id" | "row" | "year" | "date"> & { readonly date?: string })[] = [
    { kind: "reviewed", ...about(0), by: "สมศรี <b>ผู้ทบทวน</b>", comment: "ตรงกับรายงานประจำปี" },
    { kind: "reviewed", ...before, by: "สมศรี", comment: "" },
    { kind: "question", ...about(2), by: "สมศรี", comment: "=ตัวเลขนี้มาจากที่ใด" },
    { kind: "question", ...about(3), by: "สมศรี", comment: "เหตุใดจึงเพิ่มขึ้น" },
    { kind: "answer", ...about(3), by: "สมชาย", comment: "เพราะเริ่มโครงการใหม่" },
    { kind: "waived", ...about(waivedAt), by: "สมศรี", comment: "หลักฐานอยู่ในแฟ้มของกอง", ...(finding === undefined ? {} : { finding: findingId(finding) }) },
    { kind: "reviewed", about: { of: "form" }, by: "ไม่ทราบ", comment: "แก้เอง", edited: true },
  ];
  const events = noted.map((event, at): ReviewEvent => ({ date: `2026-11-27T09:0${at}:30`, year: form.edition.fiscalYear, ...event, id: `e${at}`, row: at + 4 }));
  return changedForm(() => ({ review: { sheet: "การทบทวน", events, troubles: [] } }), reported);
}
