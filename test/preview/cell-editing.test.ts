import { describe, expect, test } from "@jest/globals";
import { freshExcel, type FreshExcel } from "./one-sheet";

const refused = { code: "InvalidOperationInCellEditMode" };

const writeA1 = ({ excel }: FreshExcel, value: string, delayForCellEdit: boolean): Promise<void> =>
  excel.Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });

describe("a cell is being edited when the first batch comes: rough", () => {
  const fresh = freshExcel({ profile: "rough" });

  test("a batch that does not wait is refused whole; the next finds nobody editing", async () => {
    await expect(writeA1(fresh, "first", false)).rejects.toMatchObject(refused);
    expect(await fresh.values("A1")).toEqual([[""]]);
    await writeA1(fresh, "second", false);
    expect(await fresh.values("A1")).toEqual([["second"]]);
  });

  test("one that waits is carried out", async () => {
    await writeA1(fresh, "first", true);
    expect(await fresh.values("A1")).toEqual([["first"]]);
  });
});

describe("nobody edits unless a test says so: desktop", () => {
  const fresh = freshExcel();

  test("then every batch waits or is refused until the cell is left", async () => {
    await writeA1(fresh, "before", false);
    const { editing } = fresh.excel.host.context;
    editing.begin("told");
    await expect(writeA1(fresh, "x", false)).rejects.toMatchObject(refused);
    await expect(writeA1(fresh, "y", false)).rejects.toMatchObject(refused);
    const { roundTrips } = fresh.excel.host;
    const waiting = writeA1(fresh, "after", true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fresh.excel.host.roundTrips).toBe(roundTrips);
    editing.end();
    await waiting;
    expect(await fresh.values("A1")).toEqual([["after"]]);
  });
});
