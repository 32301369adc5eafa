import { describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { hasSet } from "../../src/preview/profiles/requirements";
import { freshExcel } from "./one-sheet";

const newest = { ExcelApi: "1.99" };
const ofVersion = (ExcelApi: string) => ({ ...profiles.desktop, requirements: { ...profiles.desktop.requirements, ExcelApi } });

test("versions count their parts as numbers, and a set that is not there is of no version", () => {
  const has = (version: string): boolean => hasSet({ ExcelApi: "1.14" }, "ExcelApi", version);
  expect([has("1.9"), has("1.14"), has("1.15"), has("2.1"), hasSet({}, "ExcelApi", "1.1")]).toEqual([true, true, false, false, false]);
});

describe.each(Object.keys(profiles) as ProfileName[])("%s", (profile) => {
  const fresh = freshExcel({ profile });
  test("claims the sets of its profile and no later ones", () => {
    const { requirements } = fresh.excel.Office.context;
    for (const [name, version] of Object.entries(profiles[profile].requirements)) {
      const [major = 0, minor = 0] = version.split(".").map(Number);
      expect([name, requirements.isSetSupported(name, version), requirements.isSetSupported(name, `${major}.${minor + 1}`)])
        .toEqual([name, true, false]);
    }
  });
});

describe("a member of a later set", () => {
  const fresh = freshExcel({ profile: ofVersion("1.10"), matrix: newest });
  const refused = { code: "ApiNotFound" };

  test("is refused by the host, whatever the library believes, and nothing happens", async () => {
    await fresh.run((sheet) => { sheet.getRange("A1").values = [[1]]; });
    await expect(fresh.run((sheet) => { sheet.getRange("A1").moveTo("C3"); })).rejects.toMatchObject(refused);
    await expect(fresh.run((sheet) => { sheet.getRange("A1").getMergedAreasOrNullObject().load("address"); })).rejects.toMatchObject(refused);
    await expect(fresh.run((sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemOrNullObject("x").load("id");
    })).rejects.toMatchObject(refused);
    await fresh.run((sheet) => { sheet.getRange("C1").copyFrom("A1"); });
    expect(await fresh.values("A1:C3")).toEqual([[1, "", 1], ["", "", ""], ["", "", ""]]);
  });
});

describe("before ExcelApi 1.7", () => {
  const fresh = freshExcel({ profile: ofVersion("1.6"), matrix: newest });
  test("nobody hears of edits, and what is loaded whole lacks what came later", async () => {
    await expect(fresh.run((sheet) => { sheet.onChanged.add(async () => undefined); })).rejects.toMatchObject({ code: "ApiNotFound" });
    await fresh.run(async (_sheet, context) => {
      context.workbook.load();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load();
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => context.workbook.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});
