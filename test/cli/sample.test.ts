import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import sample from "../../assets/sample-2567.json";
import type { CheckOutput } from "../../src/cli/check-output";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { sheetOf } from "../files/file-inspection";
import { checkedJson, ownFolder, pmqa, samplePath, type Ran } from "./run-cli";

const folder = ownFolder();
const file = folder.path("sample.xlsx");
let imported: Ran;
let checked: Ran;
let output: CheckOutput;
beforeAll(async () => {
  imported = await pmqa("import", samplePath, "-o", file);
  checked = await pmqa("check", file, "--json");
  output = JSON.parse(checked.out) as CheckOutput;
});
afterAll(() => folder.remove());

describe("the real submission of 2567, imported and checked", () => {
  it("says that every stated figure is what was computed", () => {
    expect(imported).toMatchObject({ code: 0, err: "" });
    expect(imported.out).toContain("ตรงกับที่คำนวณได้ทุกค่า");
  });

  it.each(sample.indicators)("$id gets its stated percentage and score", ({ id, item, statedSuccess, statedScore }) => {
    expect(output.indicators.find((indicator) => indicator.id === id))
      .toMatchObject({ item, success: statedSuccess, score: statedScore });
  });

  it("gives the four topics their stated means, and their mean", () => {
    expect(output.topics).toEqual(sample.statedTopicScores);
    expect(output.total).toBe(395);
  });

  it("says whose form it is and by which criteria", () => {
    expect(output).toMatchObject({ edition: "2567", fiscalYear: 2567, agency: sample.agency });
    expect(output.indicators).toHaveLength(20);
  });

  it("names the cell of each finding, with what to do, and a fix where there is one", () => {
    expect(checked.code).toBe(1);
    const unit = output.findings.find(({ rule }) => rule === "missing-unit");
    const { row } = output.indicators.find(({ id }) => id === "7.2.4-2") ?? { row: 0 };
    expect(unit).toMatchObject({
      severity: "error", cell: `'หมวด 7'!E${row}`,
      fix: { changes: [{ cell: `'หมวด 7'!E${row}`, input: "ร้อยละ" }] },
    });
    expect(unit?.message).toContain("หน่วยนับ");
  });

  it("prints what its published schema promises", () => {
    const schema = JSON.parse(readFileSync(resolve(__dirname, "../../docs/check-output.schema.json"), "utf8")) as object;
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(output) ? [] : validate.errors).toEqual([]);
  });

  it("shows the same figures where nothing computes, by the native formulas' kept results", async () => {
    const sheet = sheetOf(await openFile(file));
    for (const { row, success, score } of output.indicators) {
      expect([sheet.getCell(row, 9).result, sheet.getCell(row, 11).result]).toEqual([success, score]);
      expect(sheet.getCell(row, 9).formula).toMatch(/^IF\(/);
    }
  });

  it("comes out the same with the add-in's own functions, which the preview's sample has", async () => {
    const withFunctions = folder.path("functions.xlsx");
    expect((await pmqa("import", samplePath, "-o", withFunctions, "--functions")).code).toBe(0);
    const [first] = output.indicators;
    expect(sheetOf(await openFile(withFunctions)).getCell(first?.row ?? 0, 9).formula).toContain("PMQA.SUCCESS(");
    expect(await checkedJson(withFunctions)).toEqual(output);
  });

  it("computes what it prints from inputs, whatever the file's own cells show", async () => {
    const workbook = await openFile(file);
    const sheet = sheetOf(workbook);
    for (const { row } of output.indicators) {
      const { formula } = sheet.getCell(row, 11);
      sheet.getCell(row, 11).value = { formula: formula ?? "", result: 1 };
    }
    await workbook.save();
    const again = await checkedJson(file);
    expect([again.indicators, again.topics, again.total]).toEqual([output.indicators, output.topics, output.total]);
    // Each of these cells is told; none of them is trusted, and a mean over them is not what they show.
    const told = again.findings.filter(({ rule }) => rule === "figure-differs").map(({ cell }) => cell);
    for (const { row } of output.indicators) expect(told).toContain(`'หมวด 7'!K${row}`);
  });
});
