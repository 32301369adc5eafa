import { describe, expect, it } from "@jest/globals";
import { narrative2567 } from "../../src/assessment/criteria/narrative-fy2567";
import type { NarrativeContent } from "../../src/assessment/narrative/answer";
import { printedFormPage } from "../../src/report/printed-form";
import { documentOf, fonts } from "./reported";
import { reportedWhole } from "./reported-whole";

const hostile = `</style><script>alert(1)</script>`;
const { checked: { form } } = reportedWhole(
  { item: "1.1.1", ticked: [1, 3], evidence: { 3: ["แผน.pdf", { name: "รายงาน.pdf", owner: "", state: "to-do" }, "https://example.go.th/a"] } },
  { item: "1.2.1", answer: "" },
);
const twoParagraphs = `1) ย่อหน้าแรก\n  2)\tย่อหน้าที่สอง ${hostile}`;
const narrative: NarrativeContent = {
  items: (form.narrative?.items ?? []).filter(({ item }) => item.startsWith("1.") || item.startsWith("2."))
    .map((item) => (item.item === "1.1.1" ? { ...item, answer: twoParagraphs } : item)),
  topics: [{ topic: "1.1", toDevelop: "บรรทัดแรก\nบรรทัดที่สอง", toFocus: "", score: { state: "number", value: 450 } }],
  categoryScores: { 1: { state: "number", value: 475.5 } },
};
const { narrative: _read, ...alone } = form;
const printed = { form: alone, isDraft: false, digest: "0f3a91bc".repeat(8), version: "1.2.3", fonts } as const;
const page = documentOf(printedFormPage({ ...printed, form: { ...alone, narrative } }));
const linesIn = (element: Element | null | undefined): readonly string[] => [...element?.querySelectorAll("h1, h2, h3, p") ?? []].map(({ textContent }) => textContent ?? "");
const [first, second, ...others] = [...page.querySelectorAll("article.category")];

describe("Categories 1 to 6 as they are printed", () => {
  it("stand behind Category 7, those of which there is anything, and people sign behind all", () => {
    expect(linesIn(first)[0]).toBe("หมวด 1 การนำองค์การ");
    expect([linesIn(second)[0], others.length]).toEqual(["หมวด 2 การวางแผนเชิงยุทธศาสตร์", 0]);
    const order = [...page.body.children].filter((each) => each.matches(".category, .closing, header")).map(({ className }) => className);
    expect(order).toEqual(["", "closing", "category", "category", "closing"]);
    expect(page.body.lastElementChild?.textContent).toMatch(/รหัสตรวจสอบ[^]*ลงชื่อ/);
    expect(linesIn(first).at(-1)).toBe("คะแนนรวม 475.5 คะแนน");
  });

  it("have each item's title, what is asked of it, the answer paragraph by paragraph, and what the web form's counter would say", () => {
    const items = [...first?.querySelectorAll("section.item") ?? []];
    expect(items.map((item) => linesIn(item)[0]?.slice(0, 5))).toEqual(["1.1.1", "1.1.2", "1.2.1", "1.3.1"]);
    const [item] = items;
    expect(linesIn(item)[1]).toMatch(/^เป็นการวิเคราะห์ข้อมูลเพื่อกำหนดทิศทางขององค์การ/);
    expect([...item?.querySelectorAll(".answer p") ?? []].map(({ textContent }) => textContent)).toEqual(["1) ย่อหน้าแรก", `  2)    ย่อหน้าที่สอง ${hostile}`]);
    expect(linesIn(item).at(-1)).toBe(`(จำนวนอักขระ : ${`1)ย่อหน้าแรก2)ย่อหน้าที่สอง${hostile}`.length + 3} อักขระ)`);
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(items[2]?.querySelectorAll(".answer p")).toHaveLength(0);
  });

  it("have every option in the form's own words, its star, its tick drawn and no letter, and the files that are there", () => {
    const options = [...first?.querySelectorAll("section.item")[0]?.querySelectorAll(".option") ?? []];
    expect(options.map((option) => option.querySelectorAll("svg path").length)).toEqual([1, 0, 1, 0, 0]);
    const asked = narrative2567.categories[0]?.topics[0]?.items[0]?.options ?? [];
    expect(options.map((option) => linesIn(option)[0])).toEqual(asked.map(({ text, starred }) => (starred === true ? `${text} *` : text)));
    expect(linesIn(options[2])[1]).toBe("หลักฐาน - ไฟล์แนบ : [แผน.pdf], [https://example.go.th/a]");
  });

  it("have the topics' scores and the assessor's two fields, line by line", () => {
    expect(linesIn(first)[2]).toBe("1.1 ระบบการนำองค์การที่สร้างความยั่งยืน 450");
    expect(linesIn(first?.querySelector(".remarks"))).toEqual(["ประเด็นการพัฒนา : บรรทัดแรก", "บรรทัดที่สอง", "การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ : "]);
  });

  it("change nothing of a form that has none", () => {
    const without = documentOf(printedFormPage(printed));
    expect(without.querySelectorAll(".category")).toHaveLength(0);
    expect(without.querySelectorAll(".closing")).toHaveLength(1);
    expect(without.querySelector("style")?.textContent).not.toContain("answers");
  });
});
