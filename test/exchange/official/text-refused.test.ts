import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { figureInput } from "../../../src/assessment/form/figure";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { languages } from "../../../src/assessment/text/phrase";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";
import { readOfficialText } from "../../../src/exchange/official/text-form";
import { officialText } from "./official-text";

const otherCategory = readFileSync(resolve(__dirname, "other-category.txt"), "utf8");

/** The code of the failure that a text ends in, after its words were made in both languages. */
function refusal(text: string): string {
  try {
    readOfficialText(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const language of languages) explain(error, language);
    return error.code;
  }
  return "none";
}

describe("what is no form of Category 7 is refused in words", () => {
  it.each<[string, string, string]>([
    ["nothing", "", "no-text"],
    ["blanks and what cannot be seen", " \n\u200B\r\n\t", "no-text"],
    ["another text", "เรียน ผู้อำนวยการ\n1. ตามที่ได้รับมอบหมาย 380.00", "not-official"],
    ["the form of another category", otherCategory, "other-category"],
    ["the head without its tables", officialText.slice(0, 600), "not-official"],
    ["tables without an item", `${"ตัวชี้วัด ค่าเป้าหมายล่าสุด (ตัวเลข) การดำเนินการ % ความสำเร็จ หมายเหตุ คะแนน"} พ.ศ.2565 พ.ศ.2566 พ.ศ.2567 ก (ค่ามากดี) 1 (คน) 1 1 1 100 300`, "not-official"],
    ["years before all criteria", officialText.replace(/พ\.ศ\.256(\d)/g, (_, year: string) => `พ.ศ.256${Number(year) - 1}`), "year-without-criteria"],
    ["years that are no run", officialText.replaceAll("พ.ศ.2565", "พ.ศ.2560"), "year-without-criteria"],
    ["two years' forms in one", `${officialText}${officialText.replace(/พ\.ศ\.256(\d)/g, (_, year: string) => `พ.ศ.256${Number(year) + 1}`)}`, "years-of-two-forms"],
    ["a note longer than a cell", officialText.replace("(ระดับกรม)", "ก".repeat(40_000)), "longer-than-a-cell"],
    ["ten megabytes of lines", "แถว\n".repeat(2_500_000), "text-too-large"],
  ])("%s", (_what, text, code) => expect(refusal(text)).toBe(code));

  it("takes no longer than a moment for what is as long as may be, whatever it repeats", () => {
    const [head = ""] = officialText.split("826 826 826");
    for (const part of ["100 ", "(ค่ามากดี) ", "(ค่ามากดี) 1 (คน) 1 1 1 100 300 ", "((((", "1 (", "\n", "หน่วยงาน : ก\n", "1. ตัววัดตามแผนยุทธศาสตร์ "]) {
      const began = Date.now();
      refusal(head + part.repeat(Math.floor(990_000 / part.length)));
      expect([part, Date.now() - began < 15_000]).toEqual([part, true]);
    }
  }, 120_000);
});

const first = (form: OfficialForm) => form.submission.content.indicators[0];

describe("what cannot be read is left for a person to place", () => {
  it("figures of which it cannot be told which year they are of", () => {
    const form = readOfficialText(officialText.replace("0.10 0.10 0.05 150", "0.10 0.05 150"));
    expect(first(form)?.results.map(figureInput)).toEqual([null, null, null]);
    expect(first(form)).toMatchObject({ target: { value: 0.1 }, unit: "ร้อยละ" });
    expect(form.unplaced).toMatchObject([{ text: "0.10 0.05 150", item: "7.1.1", line: 32 }]);
  });

  it("a note and a name between which no score stands", () => {
    const form = readOfficialText(officialText.replace("\n0.5\n\n500\n", "\n0.5\n"));
    expect(form.submission.content.indicators.slice(0, 2).map(({ note, name }) => [note === "", name === ""])).toEqual([[true, false], [false, true]]);
    expect(form.unplaced[0]?.text).toMatch(/^ปี 65 - 66 .*จำนวนหน่วยรับตรวจ/);
  });

  it("what stands behind the last score, and in front of the form", () => {
    const form = readOfficialText(`บันทึกข้อความ\n${officialText}\nลงชื่อ ผู้รายงาน`);
    expect(form.unplaced.map(({ text, line }) => [text, line])).toEqual([["บันทึกข้อความ", 1], ["ลงชื่อ ผู้รายงาน", 506]]);
  });

  it("drops no word, wherever it stands", () => {
    fc.assert(fc.property(fc.nat({ max: officialText.length }), (at) => {
      const place = officialText.indexOf(" ", at) + 1;
      const text = `${officialText.slice(0, place)}ปลาทู ${officialText.slice(place)}`;
      // Within the years above a table it makes them other years, which is said.
      if (refusal(text) === "years-of-two-forms") return;
      const form = readOfficialText(text);
      const kept = JSON.stringify([form.submission.content.agency, form.submission.content.indicators, form.unplaced]);
      expect(kept.replace(/\s/g, "")).toContain("ปลาทู");
    }), { numRuns: 150 });
  });

  it("reads or refuses whatever is left of the form", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: officialText.length }), fc.nat({ max: 400 })), { maxLength: 20 }), (cuts) => {
      expect(typeof refusal(cuts.reduce((text, [at, long]) => text.slice(0, at) + text.slice(at + long), officialText))).toBe("string");
    }), { numRuns: 200 });
  });
});
