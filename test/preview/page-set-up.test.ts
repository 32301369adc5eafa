import { describe, expect, test } from "@jest/globals";
import { readXlsx } from "../../src/preview/xlsx/read-xlsx";
import { writeXlsx } from "../../src/preview/xlsx/write-xlsx";
import { startExcel } from "../host/startExcel";
import { SheetDesk } from "./sheet-desk";

/** Reads what a sheet prints like and what stays in view. */
async function setUpOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> {
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const count = sheet.horizontalPageBreaks.getCount();
  const foot = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter,leftHeader");
  const layout = sheet.pageLayout.load("leftMargin,bottomMargin");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const format = sheet.getRange("A2").format.load("shrinkToFit");
  const other = sheet.getRange("A3").format.load("shrinkToFit");
  await context.sync();
  return {
    breaks: breaks.items.map(({ rowIndex }) => rowIndex), count: count.value,
    foot: [foot.leftHeader, foot.leftFooter, foot.centerFooter, foot.rightFooter], margins: [layout.leftMargin, layout.bottomMargin],
    frozen: frozen.address, shrinks: [format.shrinkToFit, other.shrinkToFit],
  };
}

function setUp(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B9").values = Array.from({ length: 9 }, (_row, index) => [index, "ก"]);
  sheet.horizontalPageBreaks.add("A7");
  sheet.horizontalPageBreaks.add(sheet.getRange("A3:B3"));
  const foot = sheet.pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = '&"TH Sarabun New,Regular"&12&A';
  foot.rightFooter = "หน้า &P / &N";
  sheet.pageLayout.setPrintMargins("Inches", { left: 0.5, bottom: 0.25 });
  sheet.freezePanes.freezeAt("A1:B2");
  sheet.getRange("A2").format.shrinkToFit = true;
}

const told = {
  breaks: [2, 6], count: 2, foot: ["", '&"TH Sarabun New,Regular"&12&A', "", "หน้า &P / &N"], margins: [36, 18],
  frozen: "Sheet1!A1:B2", shrinks: [true, false],
};

describe("how a sheet is printed", () => {
  const desk = new SheetDesk("desktop");

  test("is kept, and is in the file that is saved", async () => {
    expect(await desk.run(async (sheet, context) => {
      setUp(sheet);
      return setUpOf(sheet, context);
    })).toEqual(told);
    await desk.excel.settle();
    const bytes = await writeXlsx(desk.excel.engine);
    const again = await startExcel({ workbook: await readXlsx(bytes.slice().buffer, "saved.xlsx") });
    try {
      expect(await again.Excel.run((context) => setUpOf(context.workbook.worksheets.getActiveWorksheet(), context))).toEqual(told);
    } finally {
      again.dispose();
    }
  });

  test("page breaks go where their rows go, and can be taken away", async () => {
    const rows = async (): Promise<unknown> => (await desk.run(setUpOf) as { breaks: unknown }).breaks;
    await desk.run(setUp);
    await desk.run((sheet) => { sheet.getRange("5:6").insert("Down"); });
    expect(await rows()).toEqual([2, 8]);
    await desk.run((sheet) => { sheet.getRange("1:1").delete("Up"); });
    expect(await rows()).toEqual([1, 7]);
    await desk.run((sheet) => { sheet.horizontalPageBreaks.getItem(0).delete(); });
    expect(await rows()).toEqual([7]);
    await desk.back(1);
    expect(await rows()).toEqual([1, 7]);
    await desk.run((sheet) => { sheet.horizontalPageBreaks.removePageBreaks(); });
    expect(await rows()).toEqual([]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a break above the first row", (sheet) => { sheet.horizontalPageBreaks.add("A1"); }],
    ["a foot longer than 255 characters", (sheet) => { sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "ก".repeat(256); }],
    ["margins in a unit nobody knows", (sheet) => { sheet.pageLayout.setPrintMargins("Feet" as "Inches", { left: 1 }); }],
  ])("refuses %s", async (_what, work) => {
    await expect(desk.run((sheet) => { work(sheet); })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
