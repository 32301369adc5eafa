import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { pageFoot, pageMargins } from "../../src/sheet/layout/page";
import { pointsOfWidth } from "../../src/sheet/layout/measures";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openWritten } from "./open-written";

const plan = planForm({ edition: editionFor(2567) ?? newestEdition, agency: "กรมตัวอย่าง", dialect: "native", indicators: sampleIndicators });
let excel: OpenExcel;
beforeAll(async () => { excel = await openWritten(plan); }, 60_000);
afterAll(() => excel.dispose());

it("a form written in Excel keeps item and name in view, and prints as its plan says", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
    const foot = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const layout = sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,bottomMargin");
    const name = sheet.getRange("B:B").format.load("columnWidth");
    const figure = sheet.getRange(`D${plan.firstInput.row}`).format.load("shrinkToFit,wrapText");
    await context.sync();
    expect(frozen.address).toBe(`'${plan.sheet}'!A1:B${plan.frozenRows}`);
    expect(breaks.items.map(({ rowIndex }) => rowIndex + 1)).toEqual(plan.print.pagesFrom);
    expect(foot.toJSON()).toMatchObject({ leftFooter: pageFoot.left, rightFooter: pageFoot.right });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 },
      leftMargin: pageMargins.left, topMargin: pageMargins.top, bottomMargin: pageMargins.bottom,
    });
    expect(name.columnWidth).toBe(pointsOfWidth(plan.columnWidths[1] ?? 0));
    expect(figure.toJSON()).toMatchObject({ shrinkToFit: true, wrapText: false });
  });
});
