import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mendGlyphs } from "../../../src/assessment/text/glyphs";
import { readSubmission } from "../../../src/exchange/json/read-submission";
import type { SubmissionData } from "../../../src/exchange/json/submission-shape";
import { readFormText } from "../../../src/exchange/official/form-text";
import { narrativeText, narrativeTextPath } from "../../exchange/official/narrative-submission";
import { officialText, officialTextPath } from "../../exchange/official/official-text";
import { checkedJson, ownFolder, pmqa, samplePath } from "../run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

/** A letter as its one byte in the code page of Thai Windows. */
function inCodePage874(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code;
  return code >= 0xe01 && code <= 0xe5b ? code - 0xe00 + 0xa0 : 0x3f;
}

const imported = async (name: string, bytes: Uint8Array | string, ...more: readonly string[]) => {
  writeFileSync(folder.path(name), bytes);
  return pmqa("import", folder.path(name), "-o", folder.path(`${name}.xlsx`), "--force", ...more);
};

describe("pmqa import FORM.txt", () => {
  const file = folder.path("form.xlsx");
  let out = "";
  beforeAll(async () => {
    const ran = await pmqa("import", officialTextPath, "-o", file, "--lang", "en");
    expect(ran).toMatchObject({ code: 0, err: "" });
    ({ out } = ran);
  });

  it("says what it read, that every stated figure agrees, and of which joins it is not sure", () => {
    expect(out).toContain("20 indicators are in");
    expect(out).toContain("Every figure the data state is what was computed.");
    expect(out).toContain("51 ends of lines were joined; of 14 it is not sure");
    expect(out).toContain("7.4.3-1 note: “ปรกาศนียบัตร” + “มอบให้หน่วยง”, joined with a blank");
    expect(out).not.toContain("have not come in");
  });

  it("writes the form that the data give", async () => {
    const fromData = folder.path("data.xlsx");
    await pmqa("import", samplePath, "-o", fromData);
    const [text, data] = [await checkedJson(file), await checkedJson(fromData)];
    expect([text.agency, text.topics, text.total]).toEqual([data.agency, data.topics, data.total]);
    expect(text.indicators.map(({ id, success, score }) => [id, success, score])).toEqual(data.indicators.map(({ id, success, score }) => [id, success, score]));
  });

  it("says with --json what was joined and what found no place", async () => {
    const { out: json } = await imported("spoilt.txt", officialText.replace("0.10 0.10 0.05 150", "0.10 0.05 150"), "--json");
    const said = JSON.parse(json) as { indicators: number; joins: { indicator: string; sure: boolean }[]; unplaced: object[] };
    expect(said.indicators).toBe(20);
    expect(said.joins.filter(({ sure }) => !sure)).toHaveLength(14);
    expect(said.joins[0]?.indicator).toBe("7.1.1-1");
    expect(said.unplaced).toEqual([{ text: "0.10 0.05 150", line: 32, item: "7.1.1" }]);
  });

  it("shows what found no place, escaped", async () => {
    const { out: thai } = await imported("tail.txt", `${officialText}\nลงชื่อ \u001b[31mนาย ก`);
    expect(thai).toContain("ยังไม่ได้นำเข้า 1 แห่ง");
    expect(thai).toMatch(/บรรทัดที่ 505 ข้อ 7\.4\.5: ลงชื่อ /);
    expect(thai).not.toContain("\u001b");
  });

  it.each<[string, Uint8Array]>([
    ["utf-16.txt", Buffer.from(`\uFEFF${officialText}`, "utf16le")],
    ["mark.txt", Buffer.from(`\uFEFF${officialText}`)],
    ["windows.txt", Uint8Array.from(mendGlyphs(officialText), inCodePage874)],
  ])("reads it as Windows saves it: %s", async (name, bytes) => {
    const { code, out: said } = await imported(name, bytes);
    expect(code).toBe(0);
    expect(said).toContain("นำเข้าตัวชี้วัด 20 ตัว");
  });

  it.each<[string, string, string]>([
    ["empty.txt", "", "There is no text to read."],
    ["letter.txt", "เรียน ผู้อำนวยการ", "This text is no form"],
    ["one.txt", "หมวด 1 การนำองค์การ\n1.1 ระบบการนำองค์การ", "This text has the head of Category 1, and none of its items."],
    ["long.txt", "แถว\n".repeat(1_000_000), "is too large (at most 4 MB are read)"],
  ])("refuses %s in words, and writes nothing", async (name, text, said) => {
    const { code, err } = await imported(name, text, "--lang", "en");
    expect([code, existsSync(folder.path(`${name}.xlsx`))]).toEqual([2, false]);
    expect(err).toContain(said);
  });
});

describe("pmqa import CATEGORIES-1-TO-3.txt", () => {
  it("says what came in of the answers, what no text tells, and at which of them to look", async () => {
    const { code, err, out } = await pmqa("import", narrativeTextPath, "-o", folder.path("answers.xlsx"), "--lang", "en");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").map((line) => line.replace(folder.path(""), ""))).toEqual([
      expect.stringMatching(/^The answers to 17 items of Categories 1, 2, 3 are in .*answers\.xlsx\.$/),
      "The text of Categories 1 to 6 names no year: it is taken as the form of fiscal year 2567.",
      "Which options are ticked is not said (neither copied text nor a PDF has ticks that can be read): 58 are left open, for you to tick.",
      expect.stringContaining("547 ends of lines within answers were joined or kept; of 128 it is not sure"),
      expect.stringMatching(/^ {2}1\.1\.1 \(9\), 1\.1\.2 \(11\), .*3\.3\.3 \(3\)$/),
    ]);
  });

  it("tells of an answer whose printed counter does not come to what was read", async () => {
    const { out } = await imported("lost.txt", narrativeText.replace("อักขระ : 2709", "อักขระ : 1709"));
    expect(out).toContain("ข้อ 1.1.1: แบบพิมพ์ว่า 1709 อ่านได้ 2694 (ไม่นับช่องว่าง)");
  });

  it("with --json says how many answers came in, and whose counters differ", async () => {
    const { out } = await imported("lost.txt", narrativeText.replace("อักขระ : 2709", "อักขระ : 1709"), "--json");
    expect(JSON.parse(out)).toMatchObject({ indicators: 0, answers: 17, otherCounts: [{ item: "1.1.1", printed: 1709, read: 2694 }], unplaced: [] });
  });
});

it("answers go out as data and come in again as they were", async () => {
  const [first, again, out] = [folder.path("first.xlsx"), folder.path("again.xlsx"), folder.path("submission")];
  await pmqa("import", narrativeTextPath, "-o", first);
  const exported = await pmqa("export", first, "-o", out, "--draft", "--force", "--lang", "en");
  expect([exported.err, exported.out]).toEqual(["", expect.stringMatching(/PMQA-1-7-2567-.*\/answers\.csv/)]);
  const file = readdirSync(out).find((name) => name.endsWith(".json") && name !== "datapackage.json") ?? "";
  const data = JSON.parse(readFileSync(join(out, file), "utf8")) as SubmissionData;
  const reading = readFormText(narrativeText).submission.content.narrative;
  const said = readSubmission(data);
  expect([data.version, said.ok ? said.submission.content.narrative?.items.filter(({ answer }) => answer !== "") : said]).toEqual([2, reading?.items]);
  expect((await pmqa("import", join(out, file), "-o", again)).err).toBe("");
  const narratives = await Promise.all([first, again].map(checkedJson));
  expect(narratives[1]?.narrative).toEqual(narratives[0]?.narrative);
  expect(narratives[0]?.narrative?.filter(({ characters }) => characters > 0)).toHaveLength(17);
});
