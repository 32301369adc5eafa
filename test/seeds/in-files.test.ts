import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import type { CheckOutput } from "../../src/cli/check-output";
import { checkedJson, ownFolder, pmqa, samplePath } from "../cli/run-cli";
import { sheetOf } from "../files/file-inspection";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "../files/libre-office";
import { at, rows } from "./filled-form";

const folder = ownFolder();
afterAll(() => folder.remove());

const sheetPart = "xl/worksheets/sheet1.xml";

/** The real submission's form in a file, and what is told of it. */
let base: Uint8Array;
let told: readonly string[];

const findingsOf = ({ findings }: CheckOutput): readonly string[] => findings.map(({ rule, cell }) => `${rule} ${cell.slice(cell.lastIndexOf("!") + 1)}`);

beforeAll(async () => {
  await pmqa("import", samplePath, "-o", folder.path("base.xlsx"));
  base = readFileSync(folder.path("base.xlsx"));
  told = findingsOf(await checkedJson(folder.path("base.xlsx")));
});

/** A cell as somebody wrote it into the file: its style kept, all else new. */
type Written = readonly [address: string, attributes: string, inner: string];

function withCells(written: readonly Written[]): Uint8Array {
  const parts = unzipSync(base);
  let xml = strFromU8(parts[sheetPart] ?? new Uint8Array());
  for (const [address, attributes, inner] of written) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`The file has no cell ${address}.`);
    xml = xml.replace(cell, (_, style: string | undefined) => `<c r="${address}"${style ?? ""}${attributes}>${inner}</c>`);
  }
  return zipSync({ ...parts, [sheetPart]: strToU8(xml) });
}

async function newIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  writeFileSync(folder.path(name), bytes);
  return findingsOf(await checkedJson(folder.path(name))).filter((line) => !told.includes(line));
}

const [row = 0, other = 0] = rows.indicators;
const topic = rows.of("pmqa:topic:7.1");

const byHand: readonly (readonly [title: string, cell: Written, rule: string])[] = [
  ["a number over a percentage", [at(row, "success"), "", "<v>499</v>"], "changed-formula"],
  ["a number over a mean", [at(topic, "score"), "", "<v>499</v>"], "changed-formula"],
  ["a formula of another row", [at(row, "score"), "", `<f>IF(I${other}="","",IF(A${other}="",NA(),500))</f><v>500</v>`], "changed-formula"],
  ["a shared formula's first cell", [at(row, "success"), "", `<f t="shared" ref="I${row}:I${row + 1}" si="90">H${row}/D${row}</f><v>1</v>`], "changed-formula"],
  ["an array formula", [at(row, "success"), "", `<f t="array" ref="I${row}">H${row}:H${other}</f><v>1</v>`], "changed-formula"],
  ["an error over a score", [at(row, "score"), " t=\"e\"", "<v>#REF!</v>"], "changed-formula"],
  ["nothing where a score was", [at(row, "score"), "", ""], "lost-formula"],
  ["words in an inline string where a number belongs", [at(row, "target"), " t=\"inlineStr\"", "<is><t>เก้าสิบ</t></is>"], "not-a-number"],
  ["rich text where a number belongs", [at(row, "target"), " t=\"inlineStr\"", "<is><r><t>เก้า</t></r><r><t>สิบ</t></r></is>"], "not-a-number"],
  ["a number as an inline string", [at(row, "target"), " t=\"inlineStr\"", "<is><t>95%</t></is>"], "number-as-text"],
  ["a truth value where a number belongs", [at(row, "result.2567"), " t=\"b\"", "<v>1</v>"], "not-a-number"],
  ["a formula's text where a number belongs", [at(row, "result.2567"), " t=\"str\"", "<f>\"9\"&amp;\"5\"</f><v>95</v>"], "not-a-number"],
  ["a dash as a unit", [at(row, "unit"), " t=\"inlineStr\"", "<is><t xml:space=\"preserve\"> – </t></is>"], "missing-unit"],
  ["another item's number", [at(row, "item"), " t=\"inlineStr\"", "<is><t>7.2.2</t></is>"], "item-number-differs"],
  ["a negative result", [at(row, "result.2567"), "", "<v>-5</v>"], "implausible-figure"],
  ["a target of zero", [at(row, "target"), "", "<v>0</v>"], "zero-target"],
];

describe("cells written into the file by hand", () => {
  test.each(byHand)("%s", async (_title, cell, rule) => {
    expect(await newIn("by-hand.xlsx", withCells([cell]))).toContain(`${rule} ${cell[0]}`);
  });

  test("a figure kept in the file that is not what its inputs give", async () => {
    const parts = unzipSync(base);
    const xml = strFromU8(parts[sheetPart] ?? new Uint8Array());
    const cell = new RegExp(`(<c r="${at(row, "score")}".*?</f><v>)[^<]*(</v>)`);
    expect(xml).toMatch(cell);
    const changed = zipSync({ ...parts, [sheetPart]: strToU8(xml.replace(cell, "$1100$2")) });
    expect(await newIn("kept.xlsx", changed)).toEqual([`figure-differs ${at(row, "score")}`]);
  });
});

type Sheet = ReturnType<typeof sheetOf>;

/** What people do to the looks of a sheet, and beside the form. */
const harmless: readonly (readonly [title: string, does: (sheet: Sheet) => void])[] = [
  ["frozen panes", (sheet) => void (sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 4 }])],
  ["other heights and widths", (sheet) => {
    for (const number of rows.indicators) sheet.getRow(number).height = 60;
    sheet.getColumn(2).width = 20;
  }],
  ["hidden rows and columns", (sheet) => {
    sheet.getRow(other).hidden = true;
    sheet.getColumn(10).hidden = true;
  }],
  ["other fonts and fills", (sheet) => {
    for (const number of rows.indicators) {
      sheet.getCell(number, 2).font = { name: "Angsana New", size: 20, bold: true };
      sheet.getCell(number, 4).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
    }
  }],
  ["thousands separators", (sheet) => {
    for (const number of rows.indicators) for (const column of [4, 6, 7, 8]) sheet.getCell(number, column).numFmt = "#,##0.00";
  }],
  ["comments", (sheet) => {
    for (const number of rows.indicators) sheet.getCell(number, 8).note = "ตรวจแล้ว";
  }],
  ["notes beside the form", (sheet) => void (sheet.getCell(row, 14).value = "ดูรายงานหน้า 12")],
  ["a sheet beside with a table", ({ workbook }) => {
    workbook.addWorksheet("ข้อมูลประกอบ").addTable({
      name: "ข้อมูล", ref: "A1", columns: [{ name: "ตัวชี้วัด" }, { name: "คะแนน" }], rows: [["ก", 1], ["ข", 2]],
    });
  }],
  ["a merged cell beside the form", (sheet) => sheet.mergeCells("N1:P2")],
];

describe("what changes no figure in a file", () => {
  test.each(harmless)("%s", async (_title, does) => {
    writeFileSync(folder.path("harmless.xlsx"), base);
    const workbook = await openFile(folder.path("harmless.xlsx"));
    does(sheetOf(workbook));
    await workbook.save();
    expect(await newIn("harmless-read.xlsx", readFileSync(folder.path("harmless.xlsx")))).toEqual([]);
  });
});

(hasLibreOffice() ? describe : describe.skip)("cells written by LibreOffice", () => {
  /** The form in LibreOffice's own format, each change made there, saved as .xlsx. */
  async function changedInLibreOffice(change: (xml: string) => string): Promise<readonly string[]> {
    const flat = readFileSync(savedByLibreOffice(folder, "base.xlsx", "fods"), "utf8");
    const changed = change(flat);
    writeFileSync(folder.path("changed.fods"), changed);
    return newIn("changed.xlsx", readFileSync(savedByLibreOffice(folder, "changed.fods", asXlsx)));
  }

  test("bring no finding where nothing was changed", async () => {
    expect(await changedInLibreOffice((xml) => xml)).toEqual([]);
  }, 180_000);

  test("are told where a formula was altered", async () => {
    const changed = await changedInLibreOffice((xml) => {
      let formulas = 0;
      return xml.replace(/table:formula="of:=IF\(\[\.I\d+\]=/g, (all) => {
        formulas += 1;
        return formulas === 1 ? all.replace("IF([.I", "1+IF([.I") : all;
      });
    });
    expect(changed).toContain(`changed-formula ${at(row, "score")}`);
  }, 180_000);
});
