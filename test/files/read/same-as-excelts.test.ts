import { expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook, readBook } from "../../../src/files/file-workbook";
import { planForm, type FormRequest } from "../../../src/sheet/write/plan-form";
import { asExceltsSays, readWithExcelts } from "../excelts-reading";
import { sheetOf } from "../file-inspection";
import { sampleIndicators } from "../../sheet/sample-indicators";
import { sheetIn } from "./made-book";

const edition = editionFor(2567) ?? newestEdition;

async function formOf(request: Pick<FormRequest, "dialect" | "indicators">): Promise<FileWorkbook> {
  const workbook = new FileWorkbook(await emptyWorkbook(), "f.xlsx");
  await workbook.write(planForm({ edition, agency: "กรมตัวอย่าง", ...request }));
  return workbook;
}

/** A form's file is read by our reader as by a library that others wrote. */
async function expectSame(workbook: FileWorkbook): Promise<void> {
  const bytes = await workbook.bytes();
  const { content } = await sheetIn(bytes);
  expect(asExceltsSays(content)).toEqual(readWithExcelts(await readBook(bytes, "f.xlsx")));
}

it.each([
  { dialect: "native", indicators: [] }, { dialect: "functions", indicators: [] },
  { dialect: "native", indicators: sampleIndicators }, { dialect: "functions", indicators: sampleIndicators },
] as const)("a form ($dialect) is read as a library reads it that others wrote", async (request) => {
  await expectSame(await formOf(request));
});

it("so is one with dates, rich texts, links, errors, merged and shared cells in it, protected", async () => {
  const workbook = await formOf({ dialect: "native", indicators: sampleIndicators });
  const sheet = sheetOf(workbook);
  const put = (address: string, held: object): void => void Object.assign(sheet.getCell(address), held);
  put("D7", { style: {}, value: new Date(Date.UTC(2024, 0, 1, 12)) });
  put("D8", { value: 0.974, numFmt: "0.0%" });
  put("F7", { value: 97.4, numFmt: '0.0"%"' });
  put("F8", { value: { error: "#N/A" } });
  put("F9", { value: true });
  put("G7", { value: { richText: [{ text: "ก " }, { font: { bold: true }, text: "ข\nค" }] } });
  put("G8", { value: { text: "รายงาน", hyperlink: "https://example.go.th/" } });
  put("H8", { value: "  เว้นวรรค \t<&>\"" });
  // What a text within a formula says is not moved by ours: there the library is wrong.
  sheet.fillFormula("N9:N11", "D9*2&$D$9", [2, 4, 6]);
  sheet.mergeCells("E7:E8");
  put("P200", { value: "ไกล" });
  await sheet.protect("ลับ");
  await expectSame(workbook);
});
