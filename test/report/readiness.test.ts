import { describe, expect, it } from "@jest/globals";
import { documentOf, reportedForm, reportText, unspaced } from "./reported";
import { reportedWhole } from "./reported-whole";

const form = reportedWhole(
  { item: "1.1.1", ticked: [1, 3], evidence: { 3: [{ name: "แผน.pdf", owner: "<i>ศทส.</i>", state: "to-do" }] } },
  { item: "1.1.2", ticked: [1] }, { item: "1.2.1", ticked: [1], answer: "", owner: "กพร." }, { item: "2.1.1", answer: "ก".repeat(3_001) },
);
const text = reportText([form], "th");
const page = documentOf(text);
const english = documentOf(reportText([form], "en"));
const row = (id: string): readonly string[] => [...page.getElementById(`form-1-item-${id}`)?.children ?? []].map((cell) => unspaced(cell.textContent));

describe("how far Categories 1 to 6 have come, in the report", () => {
  it("is drawn: a bar for all, for every category, for the topics and items of those that are there, each as long as it says", () => {
    const drawn = [...page.querySelectorAll("table.readiness tr")].flatMap((each) => {
      const [done, all] = (each.querySelector("td.number")?.textContent ?? "").split(" / ");
      return done === "" ? [] : [[done, all, each.querySelector(".bar-score")?.getAttribute("width"), each.querySelector("svg")?.getAttribute("viewBox")]];
    });
    expect(drawn).toHaveLength(1 + 6 + 18 + 32);
    expect(drawn.filter(([done, all, length, box]) => done !== length || box !== `0 0 ${all} 10`)).toEqual([]);
    expect(page.querySelectorAll("script, [style]")).toHaveLength(0);
  });

  it("tells of an item what it has, what is left, and of whoever has something left what that is", () => {
    expect(row("1.1.1").slice(1)).toEqual(["2/3", "", unspaced("คำตอบ 2694/3000 อักขระ · มี 2/5 ประเด็น · หลักฐาน 0/1 เหลือ จัดหาหลักฐานของประเด็นที่ 3")]);
    expect(row("1.1.2")[1]).toBe("2/2");
    expect(row("2.1.1")[3]).toContain("3001/3000");
    const work = [...page.querySelectorAll("table.work tbody tr")].map((each) => [...each.children].map((cell) => unspaced(cell.textContent)));
    expect(work.slice(0, 2)).toEqual([["<i>ศทส.</i>", "1.1.1จัดหาหลักฐานของประเด็นที่3"], ["กพร.", "1.2.1เขียนคำตอบ"]]);
    expect(page.querySelectorAll("i")).toHaveLength(0);
  });

  it("stands in the verdict, says that no score is computed, and is said in English", () => {
    expect(page.querySelector(".verdict")?.textContent).toContain("หมวด 1 ถึง 6 พร้อม 1 จาก 32 ข้อ");
    expect(unspaced(page.body.textContent)).toContain(unspaced("ไม่คำนวณคะแนนหมวด 1 ถึง 6"));
    expect(english.querySelector("h1")?.textContent).toBe("PMQA 4.0 Categories 1 to 7: report of the check");
    expect(english.querySelector("table.work")?.textContent).toContain("write the answer");
  });

  it("is not there where a form has no such categories", () => {
    const alone = documentOf(reportText([reportedForm()], "th"));
    expect(alone.querySelectorAll(".readiness, .work, h4")).toHaveLength(0);
    expect(alone.querySelector("h1")?.textContent).toBe("รายงานการตรวจแบบประเมิน PMQA 4.0 หมวด 7");
  });
});

describe("what was found in Categories 1 to 6, in the report", () => {
  const sections = [...page.querySelectorAll("section")];
  const under = (title: string): Element | undefined => sections.find((each) => each.querySelector("h2")?.textContent === title);

  it("stands by category, apart from Category 7, each finding once and with its cell", () => {
    const own = form.checked.findings.filter(({ at }) => at.sheet !== undefined);
    const headings = [...under("ข้อสังเกตหมวด 1 ถึง 6")?.querySelectorAll("h3") ?? []].map((each) => each.textContent ?? "");
    expect(headings.map((each) => each.slice(0, 6))).toEqual(["หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6"]);
    const counts = headings.map((each) => Number(/\((\d+)\)$/.exec(each)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own.length);
    const cells = [...under("ข้อสังเกตหมวด 1 ถึง 6")?.querySelectorAll(".address") ?? []].map((each) => each.textContent ?? "");
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.filter((each) => !/^'หมวด [1-6]'![A-H]\d+$/.test(each))).toEqual([]);
    expect(under("ข้อสังเกต")?.textContent).not.toMatch(/'หมวด [1-6]'!/);
  });

  it("leads from each cell to how its item stands", () => {
    const links = [...under("ข้อสังเกตหมวด 1 ถึง 6")?.querySelectorAll("a") ?? []].map((each) => each.getAttribute("href") ?? "");
    expect(links).toContain("#form-1-item-1.2.1");
    expect(links.filter((href) => page.getElementById(href.slice(1)) === null)).toEqual([]);
    expect(unspaced(under("ข้อสังเกตหมวด 1 ถึง 6")?.textContent)).toContain(unspaced("ข้อ 1.2.1 การป้องกัน ปราบปรามการทุจริต"));
  });
});
