import { beforeEach, describe, expect, it } from "@jest/globals";
import { say, type Language } from "../../src/assessment/text/phrase";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

let desk: Desk;
beforeEach(async () => {
  desk = openDesk(planForm({ ...sampleContent, dialect: "functions" }));
  await desk.session.open();
});

/** What the next step back takes back, in both languages. */
const undoes = (): readonly string[] => {
  const { undoes: name } = desk.session.state();
  return name === undefined ? [] : (["th", "en"] as const).map((language: Language) => say(name.phrase, language, name.values));
};

describe("a step is called by what it did", () => {
  it.each([
    ["target", 80, "กรอกค่าเป้าหมาย 7.1.1-2", "typing the target of 7.1.1-2"],
    ["result.2566", "N/A", "กรอกผลปี 2566 7.1.1-2", "typing the result of 2566 of 7.1.1-2"],
    ["unit", null, "ล้างหน่วย 7.1.1-2", "emptying the unit of 7.1.1-2"],
    ["name", "ก", "กรอกชื่อตัวชี้วัด 7.1.1-2", "typing the name of 7.1.1-2"],
  ] as const)("typing %s %j", async (field, input, ...names) => {
    await desk.session.type({ row: 8, field }, input);
    expect(undoes()).toEqual(names);
  });

  it("typing into a row that is no indicator's yet, by its item", async () => {
    const blank = (desk.session.state().form?.checked.form.indicators.findLast(({ item }) => item === "7.1.1")?.row ?? 0) + 1;
    await desk.session.type({ row: blank, field: "name" }, "ตัวชี้วัดใหม่");
    expect(undoes()).toEqual([expect.stringMatching(/^กรอกชื่อตัวชี้วัด 7\.1/), expect.stringMatching(/^typing the name of 7\.1/)]);
  });

  it("adding, moving and deleting an indicator", async () => {
    await desk.session.moveIndicator(7, "down");
    expect(undoes()).toEqual(["ย้ายตัวชี้วัด 7.1.1-1", "moving the indicator 7.1.1-1"]);
    await desk.session.deleteIndicator(8);
    expect(undoes()).toEqual(["ลบตัวชี้วัด 7.1.1-2", "deleting the indicator 7.1.1-2"]);
    await desk.session.addIndicator("7.1.2");
    expect(undoes()).toEqual(["เพิ่มตัวชี้วัดในข้อ 7.1.2", "adding an indicator under 7.1.2"]);
  });

  it("a fix by its own label, several by how many they are", async () => {
    desk.person.clear("K7");
    desk.person.clear("K8");
    await quiet(desk);
    const fixes = (desk.session.state().form?.checked.findings ?? []).flatMap(({ fixes: all }) => all.slice(0, 1))
      .filter((fix) => "changes" in fix && fix.changes.some(({ at }) => at.field === "score"));
    const [first, second] = fixes;
    if (first === undefined || second === undefined) throw new Error("Nothing to fix.");
    await desk.session.applyFix(first);
    expect(undoes()).toEqual([say(first.label, "th", first.values), say(first.label, "en", first.values)]);
    await desk.session.undo();
    await desk.session.applyFix(first, second);
    expect(undoes()).toEqual(["แก้ไข 2 รายการ", "fixing 2 findings"]);
  });

  it("what is done to the form as a whole", async () => {
    await desk.session.setHead({ agency: "กรม", fiscalYear: 2567 });
    expect(undoes()).toEqual(["เปลี่ยนส่วนหัวของแบบฟอร์ม", "changing the form's head"]);
    await desk.session.turn("native");
    expect(undoes()).toEqual(["เปลี่ยนเป็นสูตร Excel", "turning into Excel formulas"]);
  });

  it("and the one before it comes next, until none is left", async () => {
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    await desk.session.type({ row: 8, field: "note" }, "ก");
    await desk.session.undo();
    expect(undoes()).toEqual(["กรอกหน่วย 7.1.1-2", "typing the unit of 7.1.1-2"]);
    await desk.session.undo();
    expect(undoes()).toEqual([]);
  });
});
