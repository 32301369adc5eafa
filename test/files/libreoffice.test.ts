import { afterAll, describe, expect, it } from "@jest/globals";
import type { FormReading } from "../../src/sheet/read/form-reading";
import { createFile, openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import type { Figure } from "../../src/assessment/form/figure";
import { planForm } from "../../src/sheet/write/plan-form";
import { readForm } from "../../src/sheet/read/read-form";
import { ownFolder } from "../cli/run-cli";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "./libre-office";
import { asExceltsSays, readWithExcelts } from "./excelts-reading";
import { sampleIndicators } from "../sheet/sample-indicators";

const folder = ownFolder();
afterAll(() => folder.remove());

async function readingOf(path: string): Promise<FormReading> {
  const reading = await (await openFile(path)).read();
  if (reading.found === "none") throw new Error("The form is gone.");
  const outcome = readForm(reading.content);
  if ("problem" in outcome) throw outcome.problem;
  return outcome.ok;
}

(hasLibreOffice() ? describe : describe.skip)("a form saved by LibreOffice", () => {
  it("says the same percents and dates as before", async () => {
    const plan = planForm({
      edition: editionFor(2567) ?? newestEdition, agency: "กรมตัวอย่าง", dialect: "native", indicators: sampleIndicators,
    });
    const file = await createFile(folder.path("form.xlsx"), { replaces: false });
    await file.write(plan);
    await file.change([
      { cell: { row: 7, column: 4 }, entry: 0.974, format: "0.0%" },
      { cell: { row: 7, column: 6 }, entry: 45_292, format: "dd/mm/yyyy" },
      { cell: { row: 7, column: 7 }, entry: 45_292, format: "[$-41E]d mmm yy" },
      { cell: { row: 7, column: 8 }, entry: 97.4, format: '0.0"%"' },
      { cell: { row: 8, column: 4 }, entry: 0.07, format: "0%" },
      { cell: { row: 8, column: 6 }, entry: 1.5, format: "[h]:mm:ss" },
      { cell: { row: 8, column: 7 }, entry: 1250, format: "#,##0.00" },
      { cell: { row: 8, column: 8 }, entry: 0.5, format: "# ?/?" },
    ]);
    await file.save();
    const { form: { indicators } } = await readingOf(savedByLibreOffice(folder, "form.xlsx", asXlsx));
    const figures = indicators.slice(0, 2).map(({ target, results }): readonly Figure[] => [target, ...results]);
    const date = { state: "unreadable", because: "date", text: "01/01/2567" };
    expect(figures).toEqual([
      [{ state: "number", value: 97.4, storedAs: 0.974 }, date, date, { state: "number", value: 97.4 }],
      [
        { state: "number", value: 7, storedAs: 0.07 }, { state: "unreadable", because: "date", text: "36:00" },
        { state: "number", value: 1250 }, { state: "number", value: 0.5 },
      ],
    ]);
  }, 180_000);

  it("is read as a library reads it that others wrote", async () => {
    const plan = planForm({
      edition: editionFor(2567) ?? newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: sampleIndicators,
    });
    const file = await createFile(folder.path("compared.xlsx"), { replaces: false });
    await file.write(plan);
    await file.save();
    const path = savedByLibreOffice(folder, "compared.xlsx", asXlsx);
    const found = await readFormOnDisk(path);
    if (found.found === "none") throw new Error("The form is gone.");
    expect(asExceltsSays(found.content)).toEqual(readWithExcelts((await openFile(path)).book));
    const kept = found.content.formulas.flatMap((row, at) => row.filter((formula, column) => String(formula).startsWith("=") && found.content.values[at]?.[column] !== ""));
    expect(kept.length).toBeGreaterThan(20);
  });
});
