import { afterAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { version } from "../../package.json";
import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import { checkedJson, ownFolder, pmqa, sampleData } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

describe("how commands are called", () => {
  it.each([
    [["chekc"], "ไม่มีคำสั่ง 'chekc'", "There is no command 'chekc'."],
    [["check"], "ยังไม่ได้ระบุ 'FILE.xlsx'", "'FILE.xlsx' is missing."],
    [["explain", "missing-unit", "missing-name"], "ระบุมาเกินกว่าที่คำสั่งนี้รับ", "More was named than this command takes."],
    [["check", "a.xlsx", "--jsn"], "ไม่มีตัวเลือก '--jsn'", "There is no option '--jsn'."],
    [["template", "-o", "a.xlsx"], "ต้องระบุ '--year <YEAR>'", "'--year <YEAR>' is needed."],
    [["template", "--year"], "'--year <YEAR>' ยังไม่มีค่า", "'--year <YEAR>' has no value."],
    [
      ["template", "--year", "2567", "--agency", "ก", "--agency-type", "x", "-o", "a.xlsx"],
      "'--agency-type <TYPE>' ใช้ค่า 'x' ไม่ได้ (ใช้ได้: service, policy)",
      "'--agency-type <TYPE>' cannot be 'x' (it may be: service, policy).",
    ],
  ])("%j is refused in the user's language", async (args, thai, english) => {
    const inThai = await pmqa(...args);
    expect([inThai.code, inThai.err.split("\n")[0], inThai.out]).toEqual([2, thai, ""]);
    const inEnglish = await pmqa("--lang", "en", ...args);
    expect([inEnglish.code, inEnglish.err.split("\n")[0]]).toEqual([2, english]);
  });

  it("prints help, in Thai unless asked otherwise", async () => {
    const thai = await pmqa("check", "--help");
    expect([thai.code, thai.out.includes("ตรวจแบบฟอร์ม"), thai.out.includes("วิธีใช้:")]).toEqual([0, true, true]);
    expect((await pmqa("--lang=en")).out).toContain("write a blank form");
  });
});

describe("pmqa --version", () => {
  it("is the package's", async () => {
    expect(await pmqa("--version")).toEqual({ code: 0, out: version, err: "" });
  });
});

describe("pmqa template", () => {
  const file = folder.path("blank.xlsx");

  it("writes a blank form that can be checked, and says what is assumed", async () => {
    const written = await pmqa("template", "--year", "๒๕๖๗", "--agency", "กรมตัวอย่าง", "--agency-type", "policy", "-o", file);
    expect([written.code, written.out.includes("7.4.3"), written.err]).toEqual([0, true, ""]);
    const checked = await checkedJson(file);
    expect(checked).toMatchObject({ agency: "กรมตัวอย่าง", indicators: [], topics: {}, total: null });
    expect(checked.findings.map(({ rule }) => rule)).toContain("required-item-empty");
  });

  it("leaves the agency to whoever fills the form in, where none is named", async () => {
    const unnamed = folder.path("unnamed.xlsx");
    expect(await pmqa("template", "--year", "2567", "-o", unnamed)).toMatchObject({ code: 0, err: "" });
    const { agency, findings } = await checkedJson(unnamed);
    expect([agency, findings.filter(({ rule }) => rule === "missing-agency").map(({ cell }) => cell)]).toEqual(["", ["'หมวด 7'!B3"]]);
    rmSync(unnamed);
  });

  it("never writes over a file unless told to, and leaves nothing else behind", async () => {
    const before = readFileSync(file);
    const args = ["template", "--year", "2567", "--agency", "อื่น", "-o", file];
    expect(await pmqa(...args)).toMatchObject({ code: 2, err: expect.stringContaining("มีไฟล์ blank.xlsx อยู่แล้ว") });
    expect(readFileSync(file)).toEqual(before);
    expect((await pmqa(...args, "--force")).code).toBe(0);
    expect(readFileSync(file)).not.toEqual(before);
    expect(readdirSync(dirname(file))).toEqual(["blank.xlsx"]);
  });

  it("uses the newest criteria for a later year, moves its years, and says so", async () => {
    const later = folder.path("2569.xlsx");
    const written = await pmqa("template", "--year", "2569", "--agency", "ก", "-o", later, "--lang", "en");
    expect(written.out).toContain("The criteria of fiscal year 2569 are not known yet: those of 2567 are used");
    const checked = await pmqa("check", later, "--lang", "en");
    expect(checked.out).toContain("those of 2567 are used");
    expect(await checkedJson(later)).toMatchObject({ edition: "2567", fiscalYear: 2569 });
  });

  it.each(["2566", "67", "สองพัน"])("refuses the year %s", async (year) => {
    const refused = await pmqa("template", "--year", year, "--agency", "ก", "-o", folder.path("never.xlsx"));
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(`ไม่รู้จักเกณฑ์ของปีงบประมาณ “${year}”`) });
  });

  it("says where it cannot write", async () => {
    const refused = await pmqa("template", "--year", "2567", "--agency", "ก", "-o", folder.path("no/such/folder/a.xlsx"));
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("เขียนไฟล์ a.xlsx ไม่ได้ (ENOENT)") });
  });
});

describe("pmqa check", () => {
  it("ends with 0 where only warnings are found, and with 1 at the first error", async () => {
    const required = itemsOf(newestEdition).filter(({ required: of }) => of === "always");
    const names = required.flatMap(({ id, prescribed = [], minIndicators = 1 }) =>
      (prescribed.length > 0 ? prescribed : Array.from({ length: minIndicators }, (_, at) => `ร้อยละของงานที่ ${at + 1}`))
        .map((name) => ({ item: id, name })));
    const indicators = names.map(({ item, name }, at) => ({
      id: String(at), item, name, direction: "higher", target: 80, unit: "ร้อยละ", results: [78, 79, 81], note: at === 0 ? "" : "รายงานประจำปี",
    }));
    const run = async (name: string, given: readonly object[]): Promise<readonly [number, readonly string[]]> => {
      writeFileSync(folder.path(`${name}.json`), JSON.stringify({ agency: "กรม", fiscalYear: 2567, indicators: given }));
      await pmqa("import", folder.path(`${name}.json`), "-o", folder.path(`${name}.xlsx`));
      const { code } = await pmqa("check", folder.path(`${name}.xlsx`));
      return [code, (await checkedJson(folder.path(`${name}.xlsx`))).findings.map(({ severity }) => severity)];
    };
    // The data do not say the agency's type: a notice.
    expect(await run("warned", indicators)).toEqual([0, ["notice", "warning"]]);
    const [first, ...others] = indicators;
    expect(await run("wrong", [{ ...first, unit: "" }, ...others])).toEqual([1, ["notice", "error", "warning"]]);
  });
});

describe("pmqa explain", () => {
  it("says what a rule reports, why and what to do, in both languages", async () => {
    const thai = await pmqa("explain", "changed-formula");
    expect([thai.code, thai.err]).toEqual([0, ""]);
    for (const said of ["เซลล์คำนวณไม่ใช่สูตรของแบบฟอร์ม", "ถูกพิมพ์ทับเป็น", "คืนสูตรของแบบฟอร์ม"]) expect(thai.out).toContain(said);
    expect((await pmqa("explain", "missing-unit", "--lang", "en")).out).toContain("The unit is missing.");
  });

  it("lists the rules where none of that name is known", async () => {
    const unknown = await pmqa("explain", "missing-everything", "--lang", "en");
    expect(unknown).toMatchObject({ code: 2, out: "", err: expect.stringContaining("There is no rule “missing-everything”") });
    expect(unknown.err).toContain("lost-formula");
  });
});

describe("pmqa import", () => {
  const withData = (name: string, data: unknown): string => {
    const path = folder.path(name);
    writeFileSync(path, typeof data === "string" ? data : JSON.stringify(data));
    return path;
  };

  it("prints the stated figures that are not what was computed, and writes the computed ones", async () => {
    const { indicators: [first, ...others], ...data } = sampleData();
    const path = withData("stated.json", {
      ...data,
      indicators: [{ ...first, statedSuccess: 50, statedScore: 100 }, ...others],
      statedTopicScores: { ...data.statedTopicScores, "7.1": 300 },
    });
    const file = folder.path("stated.xlsx");
    const { code, out } = await pmqa("import", path, "-o", file, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file, indicators: 20, differences: [
      { of: "7.1.1-1", figure: "success", stated: 50, computed: 150 },
      { of: "7.1.1-1", figure: "score", stated: 100, computed: 500 },
      { of: "7.1", figure: "topic-score", stated: 300, computed: 380 },
    ] });
    expect((await pmqa("import", path, "-o", file, "--force")).out)
      .toContain("7.1.1-1: ระบุร้อยละความสำเร็จ 50 คำนวณได้ 150");
  });

  it.each([
    ["broken.json", "{", "ไม่ใช่ JSON ที่ถูกต้อง", "it is not valid JSON"],
    ["list.json", [], "ต้องเป็นกลุ่มข้อมูลในวงเล็บปีกกา", "must be an object"],
    ["nulls.json", `[${"null,".repeat(2_000_000)}null]`, "มี 2000002 รายการ", "holds 2000002 entries"],
    ["blanks.json", { agency: "ก", fiscalYear: 2567, indicators: Array.from({ length: 1_000_000 }, () => null) }, "มี 1000004 รายการ", "at most 200000"],
    ["six-thousand.json", { agency: "ก", fiscalYear: 2567, indicators: Array.from({ length: 6_000 }, () => null) }, "indicators: มี 6000 รายการ", "at most 5000"],
    ["deep.json", `{"indicators":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`, "มี 1000001 รายการ", "holds 1000001 entries"],
    ["large.json", " ".repeat(10 * 1_048_576 + 1), "large.json ใหญ่เกินไป (อ่านได้ไม่เกิน 10 MB)", "large.json is too large"],
    ["wrong.json", { agency: "ก", fiscalYear: 2567, indicators: Array.from({ length: 5_000 }, () => null) }, "; และอีก 4980 แห่ง", "; and 4980 more"],
    ["long.json", { agency: "ก", fiscalYear: 2567, indicators: [{ id: "1", item: "ก".repeat(32_000), name: "ก", results: [1, 2, 3] }] }, `ไม่มีข้อ “${"ก".repeat(80)}…”`, "has no item"],
    ["year.json", { agency: "ก", fiscalYear: 2560, indicators: [] }, "fiscalYear: ไม่รู้จักเกณฑ์", "fiscalYear: the criteria of"],
  ])("refuses %s and writes nothing", async (name, data, thai, english) => {
    const path = withData(name, data);
    const file = folder.path("never.xlsx");
    const inThai = await pmqa("import", path, "-o", file);
    expect(inThai).toMatchObject({ code: 2, err: expect.stringContaining(thai) });
    expect(inThai.err.length).toBeLessThan(4_000);
    expect(await pmqa("import", path, "-o", file, "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining(english) });
    expect(readdirSync(dirname(file))).not.toContain("never.xlsx");
  });
});
