import { afterAll, beforeAll } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFile, openFile, type WorkbookOnDisk } from "../../src/cli/disk/workbook-on-disk";
import type { Workbook } from "../../src/sheet/workbook";
import { addressOf } from "../../src/sheet/address";
import { describeWorkbook, type OpenWorkbook } from "../contract/workbook-contract";
import { formatsOf, markedIn, sheetOf } from "./file-inspection";

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pmqa-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file that holds one sheet of the user's own. */
async function newFile(): Promise<WorkbookOnDisk> {
  files += 1;
  const file = await createFile(join(folder, `${files}.xlsx`), { replaces: false });
  file.book.addWorksheet("บันทึก").getCell("A1").value = "ของผู้ใช้";
  return file;
}

/** The hooks of the contract; `after` runs after each step and gives the workbook to go on with. */
function hooks(first: WorkbookOnDisk, after: (file: WorkbookOnDisk) => Promise<WorkbookOnDisk>): OpenWorkbook {
  let file = first;
  const step = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const answer = await work();
    file = await after(file);
    return answer;
  };
  const workbook: Workbook = {
    read: () => file.read(),
    write: (plan) => step(() => file.write(plan)),
    change: (changes) => step(() => file.change(changes)),
    highlight: (kind, highlights, categories) => step(() => file.highlight(kind, highlights, categories)),
    appendReview: (events) => step(() => file.appendReview(events)),
    writeBeside: (plans) => step(() => file.writeBeside(plans)),
  };
  return {
    workbook,
    formats: async () => formatsOf(file),
    marked: async () => markedIn(file),
    protect: (password) => step(() => sheetOf(file).protect(password)),
    loseNames: () => step(() => {
      file.book.definedNames.model = [];
    }),
    reopened: () => workbook,
    rename: (name) => step(() => {
      const sheet = sheetOf(file);
      const names = file.book.definedNames.model;
      file.book.definedNames.model = names.map(({ name: of, ranges }) =>
        ({ name: of, ranges: ranges.map((range) => range.replace(/^.*!/, `'${name}'!`)) }));
      sheet.name = name;
    }),
    decorate: (cell) => step(() => {
      const sheet = sheetOf(file);
      sheet.getCell(cell.row, cell.column).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } };
      sheet.addConditionalFormatting({
        ref: addressOf(cell),
        rules: [{ type: "expression", formulae: ["TRUE"], priority: 1, style: { font: { bold: true } } }],
      });
    }),
  };
}

describeWorkbook("a file, in memory", async () => hooks(await newFile(), async (file) => file));

describeWorkbook("a file, saved and opened again after each step", async () =>
  hooks(await newFile(), async (file) => {
    await file.save();
    return openFile(file.path);
  }));
