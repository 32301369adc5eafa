import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { addressOf } from "../../../src/sheet/address";
import { planMend } from "../../../src/sheet/edit/mend-frame";
import { readForm } from "../../../src/sheet/read/read-form";
import { planForm } from "../../../src/sheet/write/plan-form";
import { MemoryBook } from "../memory/memory-book";
import { layOut } from "../memory/memory-sheet";
import { contentOfSheet } from "../memory/content";
import { MemoryWorkbook } from "../memory/memory-workbook";
import { Person } from "../memory/person";
import { sampleIndicators } from "../sample-indicators";

/** A form of a year after somebody was at it, and what would mend it. */
function after(act: (person: Person) => void, fiscalYear = 2567) {
  const book = new MemoryBook();
  const edition = editionFor(fiscalYear) ?? newestEdition;
  book.add(layOut(planForm({ edition, agency: "กรม", dialect: "functions", indicators: sampleIndicators.slice(0, 3) })));
  const written = contentOfSheet(book.front);
  act(new Person(book));
  const mend = planMend(contentOfSheet(book.front));
  return { book, written, mend, says: mend?.changes.map(({ cell, entry }) => `${addressOf(cell)} ${typeof entry === "object" ? "" : entry}`) };
}

/** Whether the mend makes the sheet what it was. */
async function isMended({ book, written, mend }: ReturnType<typeof after>): Promise<boolean> {
  const workbook = new MemoryWorkbook(book);
  await workbook.read("front");
  await workbook.change(mend?.changes ?? []);
  const content = contentOfSheet(book.front);
  return "ok" in readForm(content) && JSON.stringify(content.values) === JSON.stringify(written.values);
}

describe("a heading that was retyped or emptied", () => {
  it.each<[says: string, act: (person: Person) => void, year?: number]>([
    ["the target's", (person) => person.type("D4", "อื่น ๆ")],
    ["the first", (person) => person.clear("A4")],
    ["the last", (person) => person.type("K4", "รวม")],
    ["a year's", (person) => person.type("F4", "ปีก่อน ๆ")],
    ["two side by side", (person) => person.paste("C4", [["ทาง", "เป้า"]])],
    ["two years' and the target's, of a later year", (person) => { person.type("D4", "เป้า"); person.paste("G4", [["ก", "ข"]]); }, 2569],
    ["all of them", (person) => person.clear("A4:K4")],
    ["the year at the head, emptied", (person) => person.clear("D3")],
    ["the year at the head, made words", (person) => person.type("D3", "ปีนี้"), 2568],
    ["the year and its label", (person) => person.clear("A3:F3")],
    ["the year and a heading", (person) => { person.clear("D3"); person.type("J4", "x"); }],
  ])("%s is known by its place", async (...[says, act, year]) => {
    const gone = after(act, year);
    if (!says.includes("label")) expect(await isMended(gone)).toBe(true);
    else expect(gone.says).toEqual(["C3 ปีงบประมาณ", "D3 2567"]);
  });

  it("is known between its neighbours wherever those were moved", () => {
    const gone = after((person) => {
      person.insert("column", 1, 2);
      person.move("column", 7, 13);
      person.type("F4", "อื่น");
    });
    expect(gone.says).toEqual(["F4 ค่าเป้าหมายปีล่าสุด (ตัวเลข)"]);
  });

  it.each<[says: string, act: (person: Person) => void]>([
    ["of two columns without a heading side by side nobody knows which it was", (person) => { person.type("D4", "ก"); person.insert("column", 4); }],
    ["a column that was deleted does not come back", (person) => person.delete("column", 4)],
    ["nor where another stands elsewhere without a heading of ours", (person) => { person.delete("column", 10); person.insert("column", 3); }],
    ["the row of headings was deleted", (person) => person.delete("row", 4)],
    ["headings and subtitle name different years", (person) => { person.clear("D3"); person.paste("F4", [["การดำเนินการ พ.ศ.2566", "การดำเนินการ พ.ศ.2567", "การดำเนินการ พ.ศ.2568"]]); }],
    ["nothing names the year any more", (person) => { person.clear("D3"); person.clear("A2"); person.paste("F4", [["การดำเนินการ", "การดำเนินการ", "การดำเนินการ"]]); }],
    ["nothing is wrong", () => undefined],
  ])("nothing is guessed: %s", (_says, act) => expect(after(act).mend).toBeUndefined());
});
