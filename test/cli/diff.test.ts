import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { writeFileSync } from "node:fs";
import { madeSubmission } from "../exchange/submission/made-submission";
import { sampleContent } from "../sheet/sample-indicators";
import { ownFolder, pmqa, sampleData } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

async function formOf(name: string, change: (data: ReturnType<typeof sampleData>) => void): Promise<string> {
  const data = sampleData();
  change(data);
  writeFileSync(folder.path(`${name}.json`), JSON.stringify(data));
  expect((await pmqa("import", folder.path(`${name}.json`), "-o", folder.path(`${name}.xlsx`))).code).toBe(0);
  return folder.path(`${name}.xlsx`);
}

let before = "";
let now = "";
beforeAll(async () => {
  before = await formOf("before", () => undefined);
  now = await formOf("now", ({ indicators: [first, second] }) => {
    if (first === undefined || second === undefined) throw new Error("The sample has no indicators.");
    first.target = "0.04";
    second.note = "หมายเหตุใหม่";
  });
});

describe("pmqa diff", () => {
  it("says that a form is the same as itself, and as the submission made of it", async () => {
    expect(await pmqa("diff", before, before, "--lang", "en")).toMatchObject({ code: 0, out: expect.stringContaining("Nothing is different.") });
    writeFileSync(folder.path("submission.xlsx"), await madeSubmission(sampleContent));
    const { out } = await pmqa("diff", before, folder.path("submission.xlsx"), "--json");
    const { changes, figures } = JSON.parse(out) as { changes: { part: string; is: string }[]; figures: object[] };
    // The submission has been reviewed; the form has not.
    expect([changes.filter(({ part }) => part !== "review"), figures]).toEqual([[], []]);
  });

  it("says what is different, by indicator, in both languages", async () => {
    const { code, out } = await pmqa("diff", before, now, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("2 things are different");
    expect(out).toMatch(/ {2}7\.1\.1-1 “[^\n]+”\n {4}target: “0\.1” → “0\.04”\n {2}7\.1\.1-2 “[^\n]+”\n {4}note: /);
    expect(out).toMatch(/Computed figures that are different\n(.+\n)* {2}total\n {4}score: “395” → /);
    expect((await pmqa("diff", before, now)).out).toContain("ต่างกัน 2 รายการ");
  });

  it("prints JSON as its schema says", async () => {
    const accepts = new Ajv().compile(JSON.parse((await pmqa("schema", "diff")).out) as object);
    for (const other of [before, now]) {
      const printed: unknown = JSON.parse((await pmqa("diff", before, other, "--json")).out);
      expect([accepts(printed), accepts.errors]).toEqual([true, null]);
      expect(printed).toMatchObject({ same: other === before });
    }
  });

  it("matches two years by year, and says which it could not compare", async () => {
    const next = await formOf("next", (data) => {
      data.fiscalYear += 1;
      data.years = data.years.map((year) => year + 1);
      for (const indicator of data.indicators) indicator.results = [...indicator.results.slice(1), "80"];
    });
    const { out } = await pmqa("diff", before, next, "--lang", "en");
    expect(out).toContain("not compared: 2565, 2568");
    expect(out).not.toMatch(/result of|moved|renamed/);
    expect(out).toContain("fiscal year: “2567” → “2568”");
  });

  it("says which of the two cannot be read, and ends with 2", async () => {
    expect(await pmqa("diff", before, folder.path("none.xlsx"), "--lang", "en")).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/none\.xlsx: There is no file/) });
  });
});
