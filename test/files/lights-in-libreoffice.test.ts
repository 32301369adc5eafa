import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeBlankForm } from "../../src/cli/write-new-form";
import { addressOf } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/edit/places";
import { highlightColors } from "../../src/sheet/highlight";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder } from "../cli/run-cli";
import { hasLibreOffice } from "./libre-office";
import { filledByLibreOffice, type HandStep } from "./libre-office-hand";
import { backgroundsIn } from "./page-backgrounds";

const folder = ownFolder();
afterAll(() => folder.remove());
const edition = editionFor(2567) ?? newestEdition;

/**
 * What a formula and the check read each in its own way is left out: percents, numbers typed as texts, directions in other
 * words than the form's, and figures that somebody's own formula gives. Whether a result leaps, or a score is full, may
 * differ there until they are mended, for which findings of their own ask.
 */
const result = ["", "", "0", "70", "75.5", "105", "150", "-3", "0.1", "0.15", "N/A", "ยังไม่เริ่ม", "=NA()", " "];
/** What may be typed in each column, from B. Whoever leaves much blank is asked for much. */
const typed: Readonly<Record<string, readonly string[]>> = {
  B: ["", "ร้อยละของงาน", "จำนวนข้อร้องเรียน", "-"],
  C: ["", "ค่ามากดี", "ค่าน้อยดี", "higher is better", "สูงๆ", " "],
  D: ["", "", "80", "100", "0", "-5", "N/A", "แปดสิบ", "=1/0", " "],
  E: ["", "ร้อยละ", "คน", "-", " "],
  F: result, G: result, H: result,
  J: ["", "", "รายงานประจำปี", "-", " "],
};
const columns = Object.keys(typed);
const rowOf = fc.tuple(...columns.map((column) => fc.constantFrom(...typed[column] ?? [])));

/** The rows of the blank form in which an indicator may be typed. */
const free = planForm({ edition, agency: "", indicators: [], dialect: "native" }).cells
  .flatMap((cells, index) => (cells.at(-1) === null && typeof cells[0] === "string" && cells[0] !== "" ? [index + 1] : []));
const seed = Number(process.env["SEED"] ?? 2567);

(hasLibreOffice() ? describe : describe.skip)("what lights up in LibreOffice", () => {
  it(`is what the check calls missing in begun rows, whatever is typed (seed ${seed})`, async () => {
    await writeBlankForm(folder.path("random.xlsx"), false, { edition, agency: "กรมตัวอย่าง" });
    const rows = new Map(fc.sample(rowOf, { seed, numRuns: free.length }).map((cells, at) => [free[at] ?? 0, cells]));
    const steps = [...rows].flatMap(([row, cells]) => cells.flatMap((type, column): readonly HandStep[] =>
      (type === "" ? [] : [{ type, into: `${columns[column] ?? ""}${row}` }])));
    const { xlsx, html } = filledByLibreOffice(folder, "random.xlsx", steps);
    const { reading, checked: { findings } } = readChecked(await readFormOnDisk(xlsx));
    const isBegun = (row: number): boolean => (rows.get(row) ?? []).slice(1).some((cell) => cell !== "");
    const missing = findings.filter(({ saying, at }) => saying.lightsUp === true && isBegun(at.row))
      .map(({ at, severity }) => `${addressOf(cellAt(reading, at) ?? { row: 0, column: 1 })} ${highlightColors[severity]}`);
    const colors = new Set(Object.values(highlightColors));
    const lit = [...backgroundsIn(html, 0)].filter(([, color]) => colors.has(color)).map(([cell, color]) => `${cell} ${color}`);
    const told = (cells: readonly string[], others: readonly string[]): readonly string[] => cells.filter((cell) => !others.includes(cell))
      .map((cell) => `${cell}: ${JSON.stringify(rows.get(Number(/\d+/.exec(cell)?.[0])))}`);
    expect({ litAlone: told(lit, missing), missingAlone: told(missing, lit) }).toEqual({ litAlone: [], missingAlone: [] });
    expect(missing.length).toBeGreaterThan(free.length);
  }, 240_000);
});
