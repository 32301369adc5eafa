import { afterEach, describe, expect, test } from "@jest/globals";
import { excelCan, type Ability } from "../../src/office/abilities";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

const abilities: readonly Ability[] = ["customFunctions", "movesRanges", "tellsOwnEdits", "mergesUndo"];

const abilitiesOf = async (options: Parameters<typeof openExcel>[0]): Promise<readonly Ability[]> => {
  excel = await openExcel(options);
  return abilities.filter(excelCan);
};

test.each<[ProfileName, readonly Ability[]]>([
  ["desktop", abilities],
  ["web", abilities],
  ["early", ["customFunctions", "movesRanges", "tellsOwnEdits"]],
  // It claims CustomFunctionsRuntime all the same.
  ["ltsc2021", ["movesRanges", "tellsOwnEdits"]],
])("the Excel of profile %s can do what its requirement sets say, and runs functions only where they run", async (profile, can) => {
  expect(await abilitiesOf({ profile })).toEqual(can);
});

describe("an Excel", () => {
  test("that runs functions says so by the set too: on the iPad the newest API comes without", async () => {
    expect(await abilitiesOf({ matrix: { ExcelApi: "1.20" } })).toEqual(["movesRanges", "tellsOwnEdits", "mergesUndo"]);
  });

  test("of the manifest's least can do none of it", async () => {
    expect(await abilitiesOf({ matrix: { ExcelApi: "1.9" } })).toEqual([]);
  });
});
