import { beforeEach, describe, expect, it } from "@jest/globals";
import { identitiesOf } from "../../src/assessment/form/identity";
import { reviewOf, type Review, type ReviewState } from "../../src/assessment/review/review";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

let desk: Desk;
const state = () => desk.session.state();
const form = () => state().form?.checked.form;
const review = (): Review | undefined => {
  const { checked } = state().form ?? {};
  return checked?.form.review === undefined ? undefined : reviewOf(checked);
};
const ids = (): readonly string[] => identitiesOf(form()?.indicators ?? []);
/** The indicator that stands in a row to begin with, wherever it is by now. */
const known = new Map<number, string>();
const stateOf = (row: number): ReviewState["is"] | undefined => review()?.indicators.get(known.get(row) ?? "")?.state.is;
const about = (row: number) => ({ of: "indicator", indicator: known.get(row) ?? "" }) as const;
const reviewed = { kind: "reviewed", by: "สมศรี", comment: "ตรงกับรายงาน" } as const;

beforeEach(async () => {
  desk = openDesk(planForm({ ...sampleContent, dialect: "functions" }));
  await desk.session.open();
  known.clear();
  form()?.indicators.forEach(({ row }, at) => known.set(row, ids()[at] ?? ""));
});

describe("a sign-off", () => {
  it("is noted in a sheet of its own, in one call; the form's sheet stays in front and as it was", async () => {
    expect(review()).toBeUndefined();
    const before = desk.person.everything();
    await desk.session.review(about(7), reviewed);
    expect([stateOf(7), stateOf(8), desk.workbook.acts()]).toEqual(["reviewed", "unreviewed", ["note reviewed"]]);
    expect([desk.person.everything(), await desk.workbook.sheetNames()]).toEqual([before, ["Sheet1", "หมวด 7", "การทบทวน"]]);
  });

  it("falls away with an edit by hand, and comes back when that is undone", async () => {
    await desk.session.review(about(8), reviewed);
    desk.person.type("D8", 800);
    await quiet(desk);
    expect(review()?.indicators.get(known.get(8) ?? "")?.state).toMatchObject({ is: "fallen", changes: [{ part: "target", before: "826", now: "800" }] });
    desk.person.type("D8", 826);
    await quiet(desk);
    expect(stateOf(8)).toBe("reviewed");
  });

  it.each<[string, () => void | Promise<void>]>([
    ["a row inserted above", () => desk.person.insert("row", 7)],
    ["rows sorted", () => desk.person.sort("A7:L8", 2, "down")],
    ["a row moved by hand", () => desk.person.move("row", 8, 7)],
    ["a row moved in the pane", () => desk.session.moveIndicator(8, "up")],
    ["the sheet renamed", () => desk.person.renameSheet("ผลลัพธ์")],
    ["a turn into Excel's formulas", () => desk.session.turn("native")],
  ])("stays with its indicator over %s", async (_, act) => {
    await desk.session.mendForTurning();
    await desk.session.review(about(8), reviewed);
    await act();
    await quiet(desk);
    await desk.session.check();
    expect([stateOf(7), stateOf(8), form()?.review?.troubles]).toEqual(["unreviewed", "reviewed", []]);
  });

  it("is taken back by undo: its row stays, another says so, and the form's own steps are not touched", async () => {
    await desk.session.type({ row: 8, field: "unit" }, "แห่ง");
    await desk.session.review(about(7), reviewed);
    expect([state().undoable, state().undoes?.values?.["of"]]).toEqual([2, "7.1.1-1"]);
    await desk.session.undo();
    expect([stateOf(7), form()?.review?.events.map(({ kind }) => kind), state().undoable]).toEqual(["unreviewed", ["reviewed", "withdrawn"], 1]);
    await desk.session.undo();
    expect([desk.person.sees("E8") === "แห่ง", state().undoable]).toEqual([false, 0]);
  });

  it("is not written on somebody's own sheet of that name", async () => {
    desk.person.addSheet("การทบทวน");
    desk.person.type("A1", "นัดหมาย");
    desk.person.goToSheet("หมวด 7");
    await quiet(desk);
    await desk.session.review(about(8), reviewed);
    expect(state().problem?.code).toBe("review-taken");
    expect(review()).toBeUndefined();
  });
});

it("a question is asked, answered, and taken back", async () => {
  await desk.session.review(about(7), { kind: "question", by: "สมศรี", comment: "=1+1?" });
  expect(stateOf(7)).toBe("question");
  await desk.session.review(about(7), { kind: "answer", by: "สมชาย", comment: "<b>ใช่</b>" });
  expect(review()?.indicators.get(known.get(7) ?? "")?.state).toMatchObject({ is: "answered", question: { comment: "=1+1?" }, answer: { comment: "<b>ใช่</b>" } });
  const answer = form()?.review?.events.at(-1);
  await desk.session.withdraw(answer?.id ?? "", { by: "สมชาย", reason: "ตอบผิดข้อ" });
  expect(stateOf(7)).toBe("question");
  await desk.session.withdraw("ไม่มี", { by: "ก", reason: "" });
  expect(state().problem?.code).toBe("review-gone");
});

it("a finding is accepted, and no more once its indicator changes", async () => {
  const finding = state().form?.checked.findings.find(({ about: { of } }) => of === "indicator");
  if (finding === undefined) throw new Error("Nothing was found.");
  await desk.session.waive(finding, { by: "สมศรี", reason: "ตามมติคณะทำงาน" });
  expect(review()?.waivers).toMatchObject([{ accepts: [{ rule: finding.rule }], event: { comment: "ตามมติคณะทำงาน" } }]);
  desk.person.type(`F${finding.at.row}`, 12_345);
  await quiet(desk);
  expect(review()?.waivers).toMatchObject([{ accepts: [] }]);
});
