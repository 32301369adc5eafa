import { describe, expect, it } from "@jest/globals";
import { gateOf } from "../../../src/assessment/review/gate";
import type { ReviewEvent } from "../../../src/assessment/form/review-event";
import { findingId } from "../../../src/assessment/rules/finding";
import { newWaiver } from "../../../src/assessment/review/new-event";
import type { Checked } from "../../../src/assessment/check/check";
import { changedForm, reportedForm } from "../../report/reported";
import { sampleContent } from "../../sheet/sample-indicators";

const sample = reportedForm();
const errors = sample.checked.findings.filter(({ severity }) => severity === "error");

/** The sample with waivers of these errors, each for a reason. */
function waiving(reasonOf: (index: number) => string | undefined, form = sample): Checked {
  const found = form.checked.findings.filter(({ severity }) => severity === "error");
  const events = found.flatMap((finding, index): readonly ReviewEvent[] => {
    const comment = reasonOf(index);
    if (comment === undefined) return [];
    const event = newWaiver(form.checked.form, finding, { by: "สมศรี", date: `2026-11-27T09:00:${String(index).padStart(2, "0")}`, comment });
    return [{ ...event, id: `w${index}`, row: index + 4 }];
  });
  return changedForm(() => ({ review: { sheet: "การทบทวน", events, troubles: [] } }), form).checked;
}

describe("the gate", () => {
  it("is shut by every error, in the order in which one reads the form, each with its place and name", () => {
    const gate = gateOf(sample.checked);
    expect(gate.isOpen).toBe(false);
    expect(gate.waived).toEqual([]);
    expect(gate.inTheWay.map(({ finding }) => finding)).toEqual(errors);
    expect(gate.inTheWay.map(({ name, finding: { rule } }) => `${name} ${rule.name}`)).toEqual(expect.arrayContaining([
      "7.1.3-1 missing-evidence-note", "7.2.4-2 missing-unit", "7.6.3 required-item-empty",
    ]));
    const rows = gate.inTheWay.map(({ at }) => at.row);
    expect(rows).toEqual(rows.toSorted((one, other) => one - other));
  });

  it("is opened by a reason for each error, and by nothing less", () => {
    expect(errors.length).toBeGreaterThan(3);
    const open = gateOf(waiving((index) => `เหตุผล ${index}`));
    expect([open.isOpen, open.inTheWay]).toEqual([true, []]);
    // One reason may stand for two errors that are the same of the same thing.
    const reasons = new Map(errors.map((finding, index) => [findingId(finding), `เหตุผล ${index}`]));
    expect(open.waived.map(({ waiver: { event } }) => event.comment)).toEqual(errors.map((finding) => reasons.get(findingId(finding))));
    const shut = gateOf(waiving((index) => (index === 1 ? undefined : "มีเหตุผล")));
    expect([shut.isOpen, shut.inTheWay.map(({ finding: { at } }) => at)]).toEqual([false, [errors[1]?.at]]);
  });

  it("takes a waiver without a reason for none", () => {
    expect(gateOf(waiving((index) => (index === 0 ? " \n" : "มีเหตุผล"))).inTheWay).toHaveLength(1);
  });

  it("falls shut when what was waived is no longer what it was", () => {
    const { form } = waiving(() => "มีเหตุผล");
    const changed = changedForm(() => ({ ...form, indicators: form.indicators.map((indicator) => (indicator.row === errors[0]?.at.row ? { ...indicator, unit: "อื่น" } : indicator)) }));
    expect(gateOf(changed.checked).inTheWay.map(({ at }) => at)).toEqual([errors[0]?.at]);
  });

  it("asks nothing of warnings, notices and doubts", () => {
    const { findings } = waiving(() => "มีเหตุผล");
    expect(findings.some(({ severity }) => severity !== "error")).toBe(true);
    expect(gateOf({ ...sample.checked, findings: findings.filter(({ severity }) => severity !== "error") })).toEqual({ isOpen: true, inTheWay: [], waived: [] });
  });

  it("is shut for a form in which nothing is filled in", () => {
    const { inTheWay } = gateOf(reportedForm({ ...sampleContent, agency: "", indicators: [] }).checked);
    expect(inTheWay.map(({ name, finding: { rule } }) => `${name} ${rule.name}`)).toEqual(expect.arrayContaining([" missing-agency", "7.1.1 required-item-empty"]));
  });
});
