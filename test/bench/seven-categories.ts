import { readFileSync } from "node:fs";
import { readFormFile } from "../../src/files/read/read-form-file";
import { fy2567 } from "../../src/assessment/criteria/fy2567";
import { narrativeAsTyped } from "../../src/assessment/rules/case-narrative";
import { writeNewForm } from "../../src/cli/write-new-form";
import { sampleNarrative } from "../assessment/narrative/sample-narrative";
import { sampleContent } from "../sheet/sample-indicators";
import { ratioOf, type Measure } from "./measure";

const goal = 1.5;

/** How many cells of the form's sheet and of Categories 1 to 6 hold anything. */
async function cellsIn(file: string): Promise<number> {
  const reading = await readFormFile(readFileSync(file), file);
  if (reading.found === "none") throw new Error("There is no form.");
  return [reading.content, ...reading.narrative ?? []].flatMap(({ values }) => values.flat()).filter((value) => value !== "").length;
}

/**
 * What a cell costs from a file to findings where a workbook has all seven categories, against one with Category 7 alone.
 *
 * @param alone a file with the real submission's Category 7
 * @param whole where to write the same with the real answers of Categories 1 to 3, and Categories 4 to 6 unanswered
 * @param timeOf the time from a file to its findings
 */
export async function measureSevenCategories(alone: string, whole: string, timeOf: (file: string) => number): Promise<Record<string, Measure>> {
  await writeNewForm(whole, false, {
    ...sampleContent, dialect: "native", narrative: narrativeAsTyped(sampleNarrative("unsaid"), fy2567),
  });
  const [ofAlone, ofWhole] = [timeOf(alone) / await cellsIn(alone), timeOf(whole) / await cellsIn(whole)];
  return { "a cell to findings, all seven categories / Category 7 alone": ratioOf(ofWhole / ofAlone, goal) };
}
