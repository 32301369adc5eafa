import { describe, expect, it, test } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { readSaidColumn } from "../../../src/exchange/table/heading-words";
import { takeColumns } from "../../../src/exchange/table/take-columns";
import { columnsOf } from "../../../src/sheet/layout/columns";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleContent } from "../../sheet/sample-indicators";
import { copyOf, readTable, table } from "./tables";

const official = ["item", "name", "direction", "target", "unit", "result.2565", "result.2566", "result.2567", "none", "note", "none"];
const usesOf = (text: string): readonly string[] => readTable(table(text)).uses;

describe("what headings say", () => {
  test.each(columnsOf(newestEdition).map(({ heading, field }) => [heading, field] as const))("the form's own: %s is %s", (heading, field) => {
    const said = readSaidColumn(heading);
    const year = said !== undefined && "year" in said ? said.year : undefined;
    expect(year === undefined ? said?.says : `${said?.says}.${year}`).toBe(field);
  });

  test.each([
    ["KPI", "name"], ["ชื่อตัวชี้วัด", "name"], ["รายการ", "name"], ["ทิศทางของตัวชี้วัด", "direction"], ["เป้าหมาย ปี 2567", "target 2567"],
    ["Target", "target"], ["ค่าเป้าหมาย พ.ศ. ๒๕๖๖", "target 2566"], ["หน่วยวัด", "unit"], ["ผลการดำเนินงาน ปี 2565", "result 2565"], ["ผล ปี 66", "result 2566"],
    ["๒๕๖๗", "result 2567"], ["ปีงบประมาณ พ.ศ. 2567", "result 2567"], ["FY2024", "result 2567"], ["Actual", "result"], ["หลักฐานอ้างอิง", "note"], ["Remarks", "note"],
    ["ร้อยละความสำเร็จ", "success"], ["คะแนนที่ได้", "score"], ["ลำดับที่", "order"], ["ข้อ", "item"],
    ["หน่วยงานรับผิดชอบ", undefined], ["ผลต่าง", undefined], ["ผลผลิต", undefined], ["งบประมาณ", undefined], ["", undefined],
    ["ร้อยละความสำเร็จของการดำเนินงานตามแผนปฏิบัติราชการประจำปีของหน่วยงาน", undefined],
  ])("of other tables: %s is %s", (heading, what) => {
    const said = readSaidColumn(heading);
    expect(said === undefined ? undefined : [said.says, ...("year" in said ? [said.year] : [])].join(" ")).toBe(what);
  });
});

describe("a table with headings", () => {
  it("in the form's own order, the whole sheet of a form", () => {
    expect(readTable(copyOf(planForm({ ...sampleContent, dialect: "native" }))).uses.slice(0, 8)).toEqual(official.slice(0, 8));
    const withFigures = `${columnsOf(newestEdition).map(({ heading }) => heading).join("|")}\n7.1.1|ก|ค่ามากดี|80|ร้อยละ|1|2|3|110.25|รายงาน|500`;
    expect(usesOf(withFigures)).toEqual(official);
  });

  it("made by hand, in other words and another order", () => {
    expect(usesOf(`
      ลำดับ | KPI | ผลงานปี 66 | ผลงานปี 65 | ผลงานปี 67 | เป้าหมาย 2567 | หน่วยนับ | ผู้รับผิดชอบ | เอกสารหลักฐาน | มาก/น้อยดี
      1 | ร้อยละของงานที่เสร็จ | 70 | 60 | 80 | 75 | ร้อยละ | กองแผน | รายงาน | ค่ามากดี
      2 | จำนวนข้อร้องเรียน | 5 | 6 | 4 | 4 | เรื่อง | กองกลาง | สถิติ | ค่าน้อยดี`))
      .toEqual(["none", "name", "result.2566", "result.2565", "result.2567", "target", "unit", "none", "note", "direction"]);
  });

  it("of two rows, years below a common heading, as merged cells are copied", () => {
    expect(usesOf(`
      ข้อ | ตัวชี้วัด | ค่าเป้าหมาย | ผลการดำเนินการ | | | หมายเหตุ
      | | | 2565 | 2566 | 2567 |
      7.1.1 | ร้อยละของงาน | 80 | 70 | 75 | 81 | รายงาน`))
      .toEqual(["item", "name", "target", "result.2565", "result.2566", "result.2567", "note"]);
  });

  it("results that name no year are those of the newest years", () => {
    expect(usesOf("ตัวชี้วัด | เป้าหมาย | ผล | ผล\nก | 1 | 2 | 3")).toEqual(["name", "target", "result.2566", "result.2567"]);
    expect(usesOf("ตัวชี้วัด | ผลงาน | ผลงาน | ผลงาน | ผลงาน\nก | 1 | 2 | 3 | 4")).toEqual(["name", "none", "result.2565", "result.2566", "result.2567"]);
    expect(usesOf("ตัวชี้วัด | ผลปี 2566 | ผล\nก | 1 | 2")).toEqual(["name", "result.2566", "result.2567"]);
  });

  it("of another year: what the form has no place for is left out, and the target is that of the year assessed", () => {
    expect(usesOf("ตัวชี้วัด | เป้าหมาย 2566 | เป้าหมาย 2567 | 2564 | 2565 | 2566\nก | 1 | 2 | 3 | 4 | 5"))
      .toEqual(["name", "none", "target", "none", "result.2565", "result.2566"]);
  });

  it("says which column the form computes, and shows a heading of two rows as one", () => {
    const { columns } = takeColumns(table("ตัวชี้วัด | ผล | | % ความสำเร็จ\n | 2566 | 2567 |\nก | 1 | 2 | 3"), newestEdition);
    expect(columns.map(({ heading, by }) => [heading, by])).toEqual([
      ["ตัวชี้วัด", "heading"], ["ผล 2566", "heading"], ["ผล 2567", "heading"], ["% ความสำเร็จ", "computed"],
    ]);
  });
});

describe("a table without headings", () => {
  it("in the form's own order", () => {
    expect(usesOf(`
      7.1.1 | ร้อยละของงานที่เสร็จตามแผนที่วางไว้ | ค่ามากดี | 80 | ร้อยละ | 70 | 75 | 81 | 101.25 | รายงานประจำปี หน้า 12 | 400
      7.1.2 | จำนวนข้อร้องเรียนที่ได้รับ | ค่าน้อยดี | 5 | เรื่อง | N/A | 6 | 4 | 120.00 | สถิติรับเรื่อง | 500`)).toEqual(official);
  });

  it.each([
    ["a name and three years", "ร้อยละของงาน | 1 | 2 | 3\nจำนวนราย | 4 | 5 | 6", ["name", "result.2565", "result.2566", "result.2567"]],
    ["a name, the target and three years", "ร้อยละของงาน | 1 | 2 | 3 | 4", ["name", "target", "result.2565", "result.2566", "result.2567"]],
    ["rows that are counted", "1 | ร้อยละของงาน | ร้อยละ | 80 | 70 | 75 | 81\n2 | จำนวนราย | ราย | 5 | 6 | 7 | 8",
      ["none", "name", "unit", "target", "result.2565", "result.2566", "result.2567"]],
    ["a unit that is not usual, behind the target", "ร้อยละของงาน | 80 | กิโลเมตร | 70 | 75 | 81\nระยะทางของถนน | 5 | เส้นทาง | 6 | 7 | 8",
      ["name", "target", "unit", "result.2565", "result.2566", "result.2567"]],
    ["the target before its unit, and two years", "ร้อยละของงาน | 80 | ร้อยละ | 70 | 75", ["name", "target", "unit", "result.2566", "result.2567"]],
    ["names alone", "ร้อยละของงาน\nจำนวนราย", ["name"]],
    ["Thai digits and words for nothing", "๗.๑.๑ | ร้อยละของงาน | ๘๐ | ร้อยละ | N/A | - | ๙๕%\nข้อ ๗.๑.๒ | จำนวน | ๕ | ราย | ไม่มี | 4 | 5",
      ["item", "name", "target", "unit", "result.2565", "result.2566", "result.2567"]],
  ])("%s", (_title, text, uses) => expect(usesOf(text)).toEqual(uses));
});
