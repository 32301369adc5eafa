import { describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();

async function protectedSheet(): Promise<void> {
  await fresh.run((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.getRange("A1").values = [["locked"]];
    sheet.protection.protect({ allowInsertRows: true });
  });
}

test("locked cells of a protected sheet refuse writes, unlocked ones don't", async () => {
  await protectedSheet();
  await fresh.run((sheet) => { sheet.getRange("B2").values = [["free"]]; });
  await expect(fresh.run((sheet) => { sheet.getRange("A1").values = [["x"]]; })).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(fresh.run((sheet) => { sheet.getRange("A1").format.fill.color = "red"; })).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(fresh.run((sheet) => { sheet.getRange("5:5").delete("Up"); })).rejects.toMatchObject({ code: "AccessDenied" });
  await fresh.run((sheet) => sheet.getRange("5:5").insert("Down"));
  expect(await fresh.values("A1:B2")).toEqual([["locked", ""], ["", "free"]]);
});

test("protection is known, can't be set twice, and is lifted", async () => {
  await protectedSheet();
  await fresh.run(async (sheet, context) => {
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowInsertRows: true, allowDeleteRows: false });
  });
  await expect(fresh.run((sheet) => sheet.protection.protect())).rejects.toMatchObject({ code: "InvalidOperation" });
  await fresh.run((sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["x"]];
  });
  expect(await fresh.values("A1")).toEqual([["x"]]);
});

describe.each(Object.keys(profiles) as ProfileName[])("protecting and unprotecting twice in %s", (profile) => {
  const at = freshExcel({ profile });
  const { refusesDoubleProtection } = profiles[profile];

  test(`the one is refused, the other ${refusesDoubleProtection ? "too" : "does nothing"}`, async () => {
    await at.excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(at.run((sheet) => sheet.protection.protect()))
      .rejects.toMatchObject({ code: refusesDoubleProtection ? "AccessDenied" : "InvalidOperation" });
    await at.run((sheet) => sheet.protection.unprotect());
    const again = at.run((sheet) => sheet.protection.unprotect());
    if (refusesDoubleProtection) await expect(again).rejects.toMatchObject({ code: "AccessDenied" });
    else await again;
  });
});
