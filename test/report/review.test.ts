import { describe, expect, it } from "@jest/globals";
import { documentOf, reportText, unspaced } from "./reported";
import { reviewedForm } from "./reviewed";

const form = reviewedForm();
const page = documentOf(reportText([form], "th"));
const english = documentOf(reportText([form], "en"));
const section = (where: Document): Element | undefined =>
  [...where.querySelectorAll("section")].find((each) => ["การทบทวน", "Review"].includes(each.querySelector("h2")?.textContent ?? ""));
const rowsOf = (where: Document, table: number): readonly (readonly string[])[] =>
  [...section(where)?.querySelectorAll("table")[table]?.querySelectorAll("tbody tr") ?? []].map((row) => [...row.children].map((cell) => unspaced(cell.textContent)));

describe("the review in the report", () => {
  it("counts what is reviewed, asked and changed since", () => {
    expect(section(english)?.textContent).toContain("1 of 20 indicators reviewed · 2 questions not settled · 1 changed since");
  });

  it("tells of each indicator who noted what, when, and how it stands", () => {
    const rows = rowsOf(page, 1);
    expect(rows.map(([subject = "", state]) => [subject.slice(0, 7), state])).toEqual([
      ["7.1.1-1", "ทบทวนแล้ว"], ["7.1.1-2", unspaced("เปลี่ยนไปหลังทบทวน ค่าเป้าหมาย 800 → 826")], ["7.1.2-1", "รอคำตอบ"], ["7.1.2-2", unspaced("ตอบแล้ว รอทบทวน")],
    ]);
    expect(rows[0]?.slice(2)).toEqual([unspaced("สมศรี <b>ผู้ทบทวน</b>27 พฤศจิกายน 2569 เวลา 09.00 น."), "ตรงกับรายงานประจำปี"]);
    expect(rows[2]?.[3]).toBe("=ตัวเลขนี้มาจากที่ใด");
    expect(rows[3]?.[3]).toBe(unspaced("คำถาม เหตุใดจึงเพิ่มขึ้น คำตอบ เพราะเริ่มโครงการใหม่"));
  });

  it("lists what was accepted with its reason, there and wherever the finding is", () => {
    const [[finding = "", state, by, reason] = []] = rowsOf(page, 0);
    expect([state, by, reason]).toEqual(["มีผลอยู่", unspaced("สมศรี27 พฤศจิกายน 2569 เวลา 09.05 น."), "หลักฐานอยู่ในแฟ้มของกอง"]);
    expect(finding).toMatch(/'หมวด7'!J\d+$/);
    const lines = [...page.querySelectorAll("table.findings .accepted")].map((line) => line.textContent);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ยอมรับแล้ว: J\d+ โดย สมศรี · หลักฐานอยู่ในแฟ้มของกอง$|^ยอมรับแล้ว: 'หมวด 7'!J\d+ โดย สมศรี · หลักฐาน/);
    expect(page.querySelector(".verdict")?.textContent).toContain("ในจำนวนนี้ผู้ทบทวนยอมรับแล้ว 1");
  });

  it("takes nothing from a row that was edited, and says so", () => {
    expect(section(english)?.textContent).toContain("Rows 10 of the review’s sheet were edited afterwards and do not count.");
    expect(section(page)?.textContent).not.toContain("แก้เอง");
  });

  it("trusts no name to be anything but a name", () => {
    expect(section(page)?.querySelectorAll("td b, bdi b")).toHaveLength(2);
    expect([...section(page)?.querySelectorAll("b") ?? []].map((bold) => bold.textContent)).toEqual(["คำถาม", "คำตอบ"]);
  });
});
