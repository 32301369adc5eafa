import { afterEach, expect, test } from "@jest/globals";
import { Direction } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { addressOf } from "../../src/sheet/address";
import { describeLiveWorkbook, type OpenLiveWorkbook } from "../contract/live-contract";
import { describeWorkbook, plan, type OpenWorkbook } from "../contract/workbook-contract";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { openExcel, type OpenExcel } from "./open-excel";
import { openWritten, writtenOnce } from "./open-written";
import { formatsOf, markedIn } from "./sheet-formats";
import { snapshotOf } from "./snapshot";

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

const name = "Excel, through office.js and the preview's host";

/** The hooks of the contract. */
function hooks(running: OpenExcel): OpenWorkbook {
  excel = running;
  const onForm = (work: (sheet: Excel.Worksheet) => void): Promise<void> => running.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("หมวด 7"));
    await context.sync();
  });
  return {
    workbook: running.workbook,
    formats: async () => formatsOf(running),
    marked: async () => markedIn(running),
    decorate: (cell) => onForm((sheet) => {
      const range = sheet.getRange(addressOf(cell));
      range.format.fill.color = "#00B050";
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.font.bold = true;
    }),
    // The form is read once, as the add-in does when it opens, so that the protection is known.
    protect: async (password) => {
      await onForm((sheet) => sheet.protection.protect({}, password));
      await running.workbook.read();
    },
    loseNames: () => running.Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      for (const item of names.items) item.delete();
      await context.sync();
    }),
    reopened: openExcelWorkbook,
    rename: (name) => onForm((sheet) => { sheet.name = name; }),
  };
}

describeWorkbook(
  name,
  async () => hooks(await openExcel()),
  async () => hooks(await openWritten(plan)),
);

test("a form that was written once opens with all that the engine kept of it", async () => {
  excel = await openWritten(plan);
  const { id: _, ...opened } = snapshotOf(excel);
  const { id: __, ...written } = await writtenOnce(plan);
  expect(opened).toEqual(written);
});

/** An Excel of a profile, and somebody in front of it. */
const live = (profile: ProfileName) => async (): Promise<OpenLiveWorkbook> => {
  const running = await openExcel({ profile });
  excel = running;
  const settle = async (): Promise<void> => {
    await running.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await running.settle();
  };
  const inFront = async (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> => {
    await running.Excel.run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
    await settle();
  };
  return {
    workbook: running.workbook,
    settle,
    typeByHand: async (row, column, value) => {
      await running.typeByHand(row, column, value);
      await settle();
    },
    insertRowByHand: async (row) => {
      const { workbook } = running.engine;
      running.engine.run(InsertRowByRangeCommand.id, {
        unitId: workbook.getUnitId(), subUnitId: workbook.getActiveSheet()?.getSheetId(), direction: Direction.DOWN, cellValue: {},
        range: { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 25 },
      });
      await settle();
    },
    selectByHand: (address) => inFront((sheets) => sheets.getActiveWorksheet().getRange(address).select()),
    goTo: (sheet) => inFront((sheets) => sheets.getItem(sheet).activate()),
    goElsewhere: () => inFront((sheets) => sheets.getFirst().activate()),
  };
};

describeLiveWorkbook(name, live("desktop"));
// Where protecting twice is refused, and a cell is being edited when the first batch comes.
describeLiveWorkbook(`${name}: rough`, live("rough"));
