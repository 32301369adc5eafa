import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import sample from "../../assets/sample-2567.json";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { sheetOf } from "../files/file-inspection";
import { checkedJson, ownFolder, pmqa, sampleData, samplePath } from "./run-cli";

const folder = ownFolder();
const file = folder.path("sample.xlsx");
const explained = async (...args: readonly string[]): Promise<readonly string[]> => (await pmqa("explain", file, ...args)).out.split("\n");
beforeAll(async () => {
  await pmqa("import", samplePath, "-o", file);
});
afterAll(() => folder.remove());

describe("pmqa explain FILE ROW", () => {
  it("says an indicator's score in one sentence, draws where it stands on the scale, and tells the steps", async () => {
    expect(await explained("7.1.2-1", "--lang", "en")).toEqual([
      expect.stringMatching(/^row 11 · 7\.1\.2-1 /), "",
      "Indicator 7.1.2-1 reached 97.4% against a target of 95.8% (higher is better): a success of 101.67%,", "which scores 300.",
      "", "The scale (its edges in percent)",
      "      0      100     200    [300]    400     500",
      "  ├───────┼───────┼───────┼──▲────┼───────┼───────┤",
      "          50      80      100     105     110",
      "", "How it is computed",
      "  1. Result of 2567: 97.4% · target: 95.8% · direction: higher is better",
      "  2. Higher is better: result ÷ target × 100 = 97.4 ÷ 95.8 × 100 = 101.670146…",
      "  3. Rounded to 2 decimals, half up: 101.670146… becomes 101.67",
      "  4. 101.67% is at least 100% and less than 105%: that scores 300",
      "  5. Scores are capped at 500: nothing is taken away here",
      "  6. By the criteria of fiscal year 2567",
      "  7. The edge at 100% is seen in a real submission",
      "  8. The edge at 105% is assumed",
      "", "What this assumes of the criteria", expect.stringMatching(/^ {2}• The band for 400/), expect.any(String),
    ]);
  });

  it.each(sample.indicators)("$id: has its stated percentage and score, in both languages", async ({ id, statedSuccess, statedScore }) => {
    const thai = (await explained(id)).join(" ");
    expect(thai).toContain(`ร้อยละ ${statedSuccess.toFixed(2)}`);
    expect(thai).toMatch(new RegExp(`${statedScore} ?คะแนน`));
    const english = (await explained(id, "--lang", "en")).join(" ");
    expect(english).toMatch(new RegExp(`success of ${statedSuccess.toFixed(2).replace(".", "\\.")}%`));
  });

  it("says that the item's cap cut the score", async () => {
    expect((await explained("7.4.3-1")).join("\n")).toContain("ข้อ 7.4.3 จำกัดคะแนนไว้ไม่เกิน 100 จึงลดจาก 500 เหลือ 100 คะแนน");
  });

  it("takes the row of the sheet, of an indicator, a topic or the total, and Thai digits", async () => {
    const { indicators } = await checkedJson(file);
    const row = String(indicators.find(({ id }) => id === "7.2.4-2")?.row);
    expect(await explained(row)).toEqual(await explained("7.2.4-2"));
    expect(await explained("๗.๒.๔-๒")).toEqual(await explained("7.2.4-2"));
    const sheet = sheetOf(await openFile(file));
    const rowOf = (starts: string): string => {
      for (let at = 1; at <= sheet.rowCount; at += 1) {
        const { value } = sheet.getCell(at, 1);
        if (typeof value === "string" && value.startsWith(starts)) return String(at);
      }
      throw new Error(`No row begins with ${starts}`);
    };
    expect(await explained(rowOf("7.3"))).toEqual(await explained("7.3"));
    expect(await explained("total")).toEqual(await explained("รวม"));
  });

  it("explains a topic's mean and the total", async () => {
    expect((await explained("7.3")).join("\n")).toMatch(/หัวข้อ 7\.3 ได้ 460\.00 คะแนน เป็นค่าเฉลี่ยของตัวชี้วัด 5 ตัว/);
    const total = (await explained("total", "--lang", "en")).join("\n");
    expect(total).toContain("Divided by how many there are: 1,580 ÷ 4 = 395");
    expect(total).toContain("7.5 is left out, and does not count as 0");
  });

  it.each([
    [["7.1.1-9"], "ไม่มี “7.1.1-9” ในแบบฟอร์มนี้", "7.1.1-1 (แถว 7), 7.1.1-2 (แถว 8) ระบุ"],
    [["7.1.1"], "7.1.1 เป็นข้อ ไม่ใช่ตัวชี้วัด", "7.1.1-2 (แถว 8)"],
    [["7.5.1-1"], "ไม่มี “7.5.1-1” ในแบบฟอร์มนี้", "ข้อ 7.5.1 ยังไม่มีตัวชี้วัด"],
    [["2"], "แถว 2 ไม่มีตัวชี้วัด หัวข้อ หรือคะแนนรวมให้อธิบาย", "7.1.1-1 (แถว 7)"],
    [["99999999999999999999"], "แถว 99999999999999999999 ไม่มี", "7.1.1-1 (แถว 7)"],
    [["อะไรก็ได้\u001b[2J"], "ไม่มี “อะไรก็ได้\\u001b[2J” ในแบบฟอร์มนี้", "เลขตัวชี้วัด เช่น 7.1.1-2"],
    [[], "ยังไม่ได้ระบุว่าให้อธิบายตัวเลขใดในไฟล์ sample.xlsx", "ระบุเลขแถว เช่น 12"],
  ])("%j: says that it is not there, and what is", async (args, what, next) => {
    const { code, out, err } = await pmqa("explain", file, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toContain(what);
    expect(err.split("\n")[1]).toContain(next);
  });

  it("says which file it cannot find", async () => {
    expect(await pmqa("explain", folder.path("gone.xlsx"), "7.1")).toMatchObject({ code: 2, err: expect.stringContaining("ไม่พบไฟล์ gone.xlsx") });
  });

  it("says why an indicator has no score, and prints what others typed without letting it steer the terminal", async () => {
    const data = sampleData();
    const [first, ...others] = data.indicators;
    if (first === undefined) throw new Error("The sample is empty.");
    const path = folder.path("lacking.json");
    writeFileSync(path, JSON.stringify({
      ...data, indicators: [{ ...first, name: "ร้อยละ\u202e", results: ["0.10", "0.10", "N/A"], statedSuccess: undefined, statedScore: undefined }, ...others],
    }));
    const lacking = folder.path("lacking.xlsx");
    expect((await pmqa("import", path, "-o", lacking)).code).toBe(0);
    const { code, out } = await pmqa("explain", lacking, "7.1.1-1");
    expect(code).toBe(0);
    expect(out).toContain("ยังไม่มีคะแนน เพราะผลการดำเนินการปี 2567 ระบุว่า “N/A”");
    expect(out).toContain("├───────┼───────┼");
    expect(out).not.toMatch(/[\u202e▲]/);
    expect((await pmqa("explain", lacking, "7.1")).out).toContain("ไม่นับ 7.1.1-1 และไม่ถือเป็น 0");
  });
});
