import { expect, it } from "@jest/globals";
import { Failure } from "../../src/assessment/text/failure";
import { planReport } from "../../src/report/plan-report";
import { formsAmong } from "../../src/sheet/read/find-form";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { topSize, type Reading, type Workbook } from "../../src/sheet/workbook";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { morning } from "../report/reported";
import { categoryPlans } from "../session/with-categories";
import { oneMark } from "../sheet/one-mark";
import { reviewedForm } from "../report/reviewed";
import { oddTexts } from "./review-contract";
import type { OpenWorkbook } from "./workbook-contract";

const report = planReport(reviewedForm(), { language: "th", when: morning, version: "1.2.3" });

/** A report as it is written beside a form, with texts below it that a spreadsheet would take for something else. */
export const besidePlan: SheetPlan = {
  ...report, cells: [...report.cells.slice(0, 40), ...oddTexts.map((text) => report.cells[0]?.map((_, at) => (at === 0 ? text : null)) ?? [])],
};

async function read(workbook: Workbook): Promise<Extract<Reading, { found: "sheet" }>> {
  const reading = await workbook.read();
  if (reading.found === "none") throw new Error("There is no form.");
  return reading;
}

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
};

/** The kinds of highlights of ours on the form's own sheet, and on each of Categories 1 to 6. */
async function kindsIn(workbook: Workbook): Promise<readonly unknown[]> {
  const { highlights, narrative = [] } = await read(workbook);
  return [highlights, ...narrative.map((category) => category.highlights)].map((kinds) => [...kinds ?? []].sort());
}

/** What writing a sheet beside the form asks of every `Workbook` that holds one. */
export function describeBeside(opened: () => OpenWorkbook): void {
  it("writes a sheet beside the form, behind the others: the form stays the form, now and for whoever opens it anew", async () => {
    const { workbook } = opened();
    const before = await read(workbook);
    await workbook.writeBeside([besidePlan]);
    for (const each of [workbook, opened().reopened()]) {
      const { content, others } = await read(each);
      expect([content, formsAmong(others)]).toEqual([before.content, formsAmong(before.others)]);
      expect(others.map(({ sheet }) => sheet)).toEqual([...before.others.map(({ sheet }) => sheet), besidePlan.sheet]);
      const planned = contentOfPlan(besidePlan).values.slice(0, topSize.rows);
      expect(others.at(-1)?.values).toEqual(planned);
    }
  });

  it("writes over no sheet that is there, and leaves none that could not be written to its end", async () => {
    const { workbook } = opened();
    await workbook.writeBeside([besidePlan]);
    const before = await read(workbook);
    expect(await codeOf(workbook.writeBeside([{ ...besidePlan, cells: [["อื่น"]] }]))).toBe("sheet-exists");
    const beyond = { top: 1_048_577, left: 1, bottom: 1_048_577, right: 1 };
    const failing: SheetPlan = { ...besidePlan, sheet: "ไม่สำเร็จ", styles: [{ area: beyond, style: { fill: "#FFFFFF" } }] };
    expect(await codeOf(workbook.writeBeside([failing]))).toBeDefined();
    expect(await codeOf(workbook.writeBeside([{ ...besidePlan, sheet: "อีกแผ่น" }, failing]))).toBeDefined();
    expect(await read(workbook)).toEqual(before);
  });

  it("changes cells of another sheet along with the form's, and answers what takes both back", async () => {
    const { workbook } = opened();
    await workbook.writeBeside([besidePlan]);
    const before = await read(workbook);
    const { sheet } = besidePlan;
    const back = await workbook.change([{ cell: { row: 9, column: 2 }, entry: "ในแบบ" }, { sheet, cell: { row: 2, column: 1 }, entry: "ในอีกแผ่น" }]);
    const { content, others } = await read(workbook);
    expect([content.values[9 - content.top]?.[2 - content.left], others.at(-1)?.values[1]?.[0]]).toEqual(["ในแบบ", "ในอีกแผ่น"]);
    await workbook.change(back);
    const after = await read(workbook);
    expect([after.content.formulas, after.others]).toEqual([before.content.formulas, before.others]);
    expect(await codeOf(workbook.change([{ cell: { row: 9, column: 2 }, entry: "ก" }, { sheet: "ไม่มี", cell: { row: 2, column: 1 }, entry: "ข" }]))).toBe("sheet-gone");
    expect((await read(workbook)).content.formulas).toEqual(before.content.formulas);
  });

  it("highlights sheets of Categories 1 to 6 along with the form's, all or none, and leaves the lights that stand there", async () => {
    const { workbook } = opened();
    await workbook.writeBeside(categoryPlans("1", "2"));
    const [lit, both] = [["light"], ["light", "mark"]];
    expect(await kindsIn(workbook)).toEqual([lit, lit, lit]);
    const own = oneMark({ row: 7, column: 2 });
    const first = { ...oneMark({ row: 9, column: 4 }), sheet: "หมวด 1" };
    await workbook.highlight("mark", [own, first]);
    for (const each of [workbook, opened().reopened()]) expect(await kindsIn(each)).toEqual([both, both, lit]);
    expect(await codeOf(workbook.highlight("mark", [{ ...first, sheet: "หมวด 2" }], ["หมวด 1", "ไม่มี"]))).toBe("sheet-gone");
    expect(await kindsIn(workbook)).toEqual([both, both, lit]);
    await workbook.highlight("mark", [{ ...first, sheet: "หมวด 2" }], ["หมวด 1"]);
    expect(await kindsIn(workbook)).toEqual([lit, lit, both]);
    await workbook.highlight("mark", [], ["หมวด 1", "หมวด 2"]);
    expect(await kindsIn(workbook)).toEqual([lit, lit, lit]);
  });
}
