import { afterAll, expect, it } from "@jest/globals";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import { sampleContent } from "../sheet/sample-indicators";
import { ownFolder } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

it.each([
  ["a blank form", { edition: newestEdition, agency: "กรมตัวอย่าง", indicators: [], dialect: "native" }],
  ["the real submission", { ...sampleContent, dialect: "native" }],
  ["the real submission, with the add-in's functions", { ...sampleContent, dialect: "functions" }],
] as const)("what is told of %s is what its file says", async (name, request) => {
  const path = folder.path(`${name.length}.xlsx`);
  const written = await writeNewForm(path, false, request);
  const inFile = readChecked(await readFormOnDisk(path));
  expect(written.checked).toEqual(inFile.checked);
  const { content: ofPlan, ...told } = written.reading;
  const { content, ...read } = inFile.reading;
  expect(told).toEqual(read);
  // Formats are not compared: none that a form is written with makes another figure of a number.
  expect([ofPlan.values, ofPlan.formulas, ofPlan.calculation]).toEqual([content.values, content.formulas, content.calculation]);
});
