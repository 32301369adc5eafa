import { afterAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { addressOf } from "../../src/sheet/address";
import { ownFolder } from "../cli/run-cli";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "./libre-office";
import { hasOpenpyxl } from "./open-pyxl";
import { contentIn, differences } from "./validity/come-back";
import { rulesIn } from "./validity/sheet-rules";
import { writtenBooks } from "./validity/written-books";

const folder = ownFolder();
afterAll(() => folder.remove());

const books = Object.entries(writtenBooks).map(([name, book], at) => [name, `${at}.xlsx`, book] as const);

(hasLibreOffice() ? describe : describe.skip)("LibreOffice gives back", () => {
  it.each(books)("%s", async (_name, file, book) => {
    const bytes = await book();
    writeFileSync(folder.path(file), bytes);
    const after = readFileSync(savedByLibreOffice(folder, file, asXlsx));
    expect(differences(await contentIn(bytes), await contentIn(after))).toEqual([]);
    expect(await rulesIn(after)).toEqual(await rulesIn(bytes));
  }, 120_000);
});

const inPython = (program: string, ...files: readonly string[]): string =>
  execFileSync("python3", ["-c", program, ...files.map((file) => folder.path(file))], { encoding: "utf8", maxBuffer: 100_000_000 });

/** What openpyxl reads in a sheet: the value and the format of each cell that holds one. */
const listCells = `
import json, openpyxl, sys
cells = [[[cell.coordinate, cell.value, cell.number_format] for row in sheet.iter_rows() for cell in row if cell.value is not None]
         for sheet in openpyxl.load_workbook(sys.argv[1])]
print(json.dumps(cells))`;

(hasOpenpyxl() ? describe : describe.skip)("openpyxl reads as it was written", () => {
  it.each(books)("%s", async (_name, file, book) => {
    const bytes = await book();
    writeFileSync(folder.path(file), bytes);
    const { formulas, formats } = await contentIn(bytes);
    const held = formulas.flatMap((row, at) => row.flatMap((value, column) => (value === "" ? []
      : [[addressOf({ row: at + 1, column: column + 1 }), value, formats[at]?.[column]] as const])));
    const [first] = JSON.parse(inPython(listCells, file)) as (readonly [string, string | number, string])[][];
    const read = new Map(first?.map(([cell, value, format]) => [cell, JSON.stringify([value, format])]));
    // It drops "x005F_" wherever it stands, where somebody typed just that too.
    const sure = held.filter(([, value]) => !String(value).includes("x005F_"));
    expect(sure.filter(([cell, value, format]) => read.get(cell) !== JSON.stringify([value, format])).map(([cell, value]) => [cell, read.get(cell)?.slice(0, 80), value])).toEqual([]);
    expect(read.size).toBe(held.length);
  }, 120_000);
});

const saveAgain = "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";

(hasOpenpyxl() ? describe : describe.skip)("openpyxl gives back", () => {
  // It reads "_x000D_" as it was typed and saves it as it is, so that it would be a line's end to the next who reads it.
  it.each(books.filter(([name]) => !name.includes("hostile")))("%s", async (_name, file, book) => {
    const bytes = await book();
    writeFileSync(folder.path(file), bytes);
    inPython(saveAgain, file, `saved-${file}`);
    const after = readFileSync(folder.path(`saved-${file}`));
    expect(differences(await contentIn(bytes), await contentIn(after))).toEqual([]);
    expect(await rulesIn(after)).toEqual(await rulesIn(bytes));
  }, 120_000);
});
