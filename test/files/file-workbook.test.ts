import { afterAll, describe, expect, it } from "@jest/globals";
import { oneMark } from "../sheet/one-mark";
import type { DataValidation } from "@cj-tech-master/excelts";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createFile, openFile } from "../../src/cli/disk/workbook-on-disk";
import { saveWhole } from "../../src/cli/disk/save-whole";
import { readFormFile } from "../../src/files/read/read-form-file";
import { zipParts } from "../../src/files/zip-parts";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { readForm } from "../../src/sheet/read/read-form";
import { topSize } from "../../src/sheet/workbook";
import { pageFoot } from "../../src/sheet/layout/page";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder } from "../cli/run-cli";
import { sheetOf } from "./file-inspection";
import { zipOf } from "./zip";

const folder = ownFolder();
afterAll(() => folder.remove());
const plan = planForm({ edition: editionFor(2567) ?? newestEdition, agency: "กรมตัวอย่าง", dialect: "native", indicators: [] });

async function formIn(name: string) {
  const workbook = await createFile(folder.path(name), { replaces: false });
  await workbook.write(plan);
  await workbook.save();
  return openFile(folder.path(name));
}

describe("a form in a file", () => {
  it("prints on A4 across, its headings on each page, as wide as the page", async () => {
    const { pageSetup, headerFooter, ...sheet } = sheetOf(await formIn("print.xlsx"));
    expect(pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup.printTitlesRow).toBe(`${plan.print.titleRow}:${plan.print.titleRow}`);
    expect(headerFooter.oddFooter).toBe(`&L${pageFoot.left}&R${pageFoot.right}`);
    expect((sheet as unknown as { rowBreaks: readonly { id: number }[] }).rowBreaks.map(({ id }) => id + 1)).toEqual(plan.print.pagesFrom);
  });

  it("keeps the head in sight, hides the keys, and is not protected", async () => {
    const sheet = sheetOf(await formIn("views.xlsx"));
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: plan.frozenRows, xSplit: 2 });
    expect(plan.hiddenColumns.map((column) => sheet.getColumn(column).hidden)).toEqual([true]);
    expect(sheet.sheetProtection ?? null).toBeNull();
    const { row, column } = plan.firstInput;
    expect([sheet.getCell(row, column).protection?.locked, sheet.getCell(1, 1).protection?.locked ?? true]).toEqual([false, true]);
    expect(sheet.getCell(row, column).font).toMatchObject({ name: "TH Sarabun New", size: 14 });
  });

  it("offers choices and says what is asked, and refuses nothing", async () => {
    const sheet = sheetOf(await formIn("choices.xlsx"));
    const direction: unknown = sheet.dataValidations.find(`C${plan.firstInput.row}`);
    expect(direction).toMatchObject({ type: "list", formulae: ['"ค่ามากดี,ค่าน้อยดี"'], showInputMessage: true });
    for (const validation of Object.values<DataValidation>(sheet.dataValidations.model)) {
      expect(validation.showErrorMessage ?? false).toBe(false);
      expect(validation.prompt?.replaceAll("_x000a_", "\n").length ?? 0).toBeLessThanOrEqual(255);
      expect(validation.promptTitle?.length ?? 0).toBeLessThanOrEqual(32);
    }
  });

  it("has Excel compute everything when it opens the file, and shows kept results until then", async () => {
    const workbook = await formIn("results.xlsx");
    const cell = { row: plan.firstInput.row, column: 9 };
    workbook.showResults([{ cell, value: 97.5 }, { cell: plan.firstInput, value: 1 }]);
    await workbook.save();
    const again = await openFile(workbook.path);
    expect(sheetOf(again).getCell(cell.row, cell.column).result).toBe(97.5);
    expect(sheetOf(again).getCell(plan.firstInput.row, plan.firstInput.column).value).toBeNull();
    expect(await again.read()).toMatchObject({ found: "sheet" });
  });

  it("keeps the user's notes, links and other sheets through marks and saves", async () => {
    const workbook = await formIn("notes.xlsx");
    const { row, column } = plan.firstInput;
    sheetOf(workbook).getCell(row, column).note = "ถามกองแผนงาน";
    workbook.book.addWorksheet("ที่มา").getCell("A1").value = { text: "รายงาน", hyperlink: "https://example.go.th/" };
    await workbook.save();
    const again = await openFile(workbook.path);
    await again.highlight("mark", [oneMark({ row, column })]);
    await again.save();
    const last = await openFile(workbook.path);
    expect(JSON.stringify(sheetOf(last).getCell(row, column).note)).toContain("ถามกองแผนงาน");
    expect(last.book.getWorksheet("ที่มา")?.getCell("A1").value).toEqual({ text: "รายงาน", hyperlink: "https://example.go.th/" });
  });

  it("changing the first cell of formulas that were filled down leaves the others theirs", async () => {
    const workbook = await formIn("shared.xlsx");
    sheetOf(workbook).fillFormula("J9:J11", "D9*2", [2, 4, 6]);
    await workbook.save();
    const again = await openFile(workbook.path);
    await again.change([{ cell: { row: 9, column: 10 }, entry: "ค่าที่พิมพ์" }]);
    await again.save();
    const sheet = sheetOf(await openFile(workbook.path));
    expect(["J9", "J10", "J11"].map((address) => sheet.getCell(address).formula)).toEqual([undefined, "D10*2", "D11*2"]);
  });

  it.each([[false, 45_292], [true, 43_830]])("reads a date as the number Excel gives it (1904 calendar: %p)", async (date1904, serial) => {
    const workbook = await formIn(`dates-${String(date1904)}.xlsx`);
    workbook.book.properties.date1904 = date1904;
    Object.assign(sheetOf(workbook).getCell("H9"), { style: {}, value: new Date(Date.UTC(2024, 0, 1)) });
    const reading = await workbook.read();
    if (reading.found === "none") throw new Error("The form is gone.");
    expect(reading.content.values[8]?.[7]).toBe(serial);
    expect(reading.content.formats[8]?.[7]).toBe("mm-dd-yy");
  });

  it("reads what is escaped in a number format as quoted: it means the same, and is kept", async () => {
    const workbook = await formIn("escaped.xlsx");
    const cell = sheetOf(workbook).getCell("D9");
    Object.assign(cell, { value: 97.4, numFmt: "THE FORMAT" });
    await workbook.save();
    const written = String.raw`[Red]0.0\%;&quot;a\%&quot;\ 0\ร\&quot;\&amp;%`;
    const parts = Object.entries(zipParts(readFileSync(workbook.path), "escaped.xlsx")).map(([name, data]) =>
      ({ name, data: Buffer.from(Buffer.from(data).toString().replace("THE FORMAT", () => written)) }));
    writeFileSync(workbook.path, zipOf(parts));
    const opened = await openFile(workbook.path);
    const numFmt = String.raw`[Red]0.0"%";"a%"" "0"ร""&"%`;
    expect(sheetOf(opened).getCell("D9").numFmt).toBe(numFmt);
    await opened.save();
    expect(sheetOf(await openFile(workbook.path)).getCell("D9").numFmt).toBe(numFmt);
  });

  it("is told from 500 other sheets by their tops alone, hidden ones too", async () => {
    const workbook = await formIn("many.xlsx");
    for (let number = 1; number <= 500; number += 1) {
      const sheet = workbook.book.addWorksheet(`แผ่น ${number}`);
      for (let row = 1; row <= 200; row += 1) sheet.getRow(row).values = ["กรม", "ปีงบประมาณ", 2567, "ตัวชี้วัด", "หน่วย", row];
    }
    await workbook.write({ ...plan, sheet: "หมวด 7 (2)" });
    const [first] = workbook.book.worksheets;
    if (first !== undefined) first.state = "veryHidden";
    const bytes = await workbook.bytes();
    const begun = performance.now();
    const reading = await readFormFile(bytes, "many.xlsx");
    expect(performance.now() - begun).toBeLessThan(5_000);
    if (reading.found === "none") throw new Error("The form is gone.");
    const outcome = readForm(reading.content, reading.others);
    expect(outcome).toMatchObject({ ok: { sheet: "หมวด 7 (2)", form: { copies: [{ sheet: "หมวด 7", read: "หมวด 7 (2)" }] } } });
    expect(Math.max(...reading.others.map(({ values }) => values.length))).toBe(topSize.rows);
  });

  it.each(["_x000D_", "a_x000a_b", "_x005F_x000D_", "_x000D_x000D_", "__x0041__"])("keeps %s as it was typed, in a text, a rich text and a link", async (typed) => {
    const workbook = await formIn(`typed-${typed}.xlsx`);
    const { row, column } = plan.firstInput;
    const sheet = sheetOf(workbook);
    await workbook.change([{ cell: { row, column: column + 1 }, entry: typed }]);
    sheet.getCell(row, 10).value = { richText: [{ text: typed }, { text: "ก", font: { bold: true } }] };
    sheet.getCell(row + 1, 10).value = { text: typed, hyperlink: "https://example.go.th" };
    const held = (read: Awaited<ReturnType<typeof workbook.read>>) => {
      if (read.found === "none") throw new Error("The form is gone.");
      const { values } = read.content;
      return [values[row - 1]?.[column], values[row - 1]?.[9], values[row]?.[9]];
    };
    for (let times = 0; times < 2; times += 1) {
      await workbook.save();
      expect(held(await workbook.read())).toEqual([typed, `${typed}ก`, typed]);
    }
    const again = await openFile(workbook.path);
    expect(held(await again.read())).toEqual([typed, `${typed}ก`, typed]);
    await again.save();
    expect(held(await (await openFile(workbook.path)).read())).toEqual([typed, `${typed}ก`, typed]);
  });

  it("keeps the lines of what a cell asks for", async () => {
    const workbook = await formIn("lines.xlsx");
    const [asked] = plan.validations.filter(({ validation: { message } }) => message.includes("\n"));
    expect(asked).toBeDefined();
    const sheet = Buffer.from(zipParts(readFileSync(workbook.path), "lines.xlsx")["xl/worksheets/sheet1.xml"] ?? []).toString();
    const written = [...sheet.matchAll(/ prompt="([^"]*)"/g)].map(([, prompt = ""]) => prompt.replaceAll("_x000a_", "\n"));
    expect(written).toContain(asked?.validation.message);
    await workbook.save();
    expect(Object.values<DataValidation>(sheetOf(await openFile(workbook.path)).dataValidations.model).map(({ prompt }) => prompt))
      .toContain(asked?.validation.message.replaceAll("\n", "_x000a_"));
  });

  it("refuses what no cell can hold before anything is changed", async () => {
    const workbook = await formIn("long.xlsx");
    const before = await workbook.read();
    const changes = [{ cell: plan.firstInput, entry: "ก" }, { cell: plan.firstInput, entry: "ก".repeat(32_768) }];
    await expect(workbook.change(changes)).rejects.toMatchObject({ code: "cannot-write" });
    expect(await workbook.read()).toEqual(before);
  });
});

describe("saving a file", () => {
  it("replaces the file a link points at, keeps its mode, and leaves the link", async () => {
    writeFileSync(folder.path("real.xlsx"), "old");
    chmodSync(folder.path("real.xlsx"), 0o640);
    symlinkSync(folder.path("real.xlsx"), folder.path("link.xlsx"));
    await saveWhole(folder.path("link.xlsx"), Buffer.from("new"), { replaces: true });
    expect(readFileSync(folder.path("real.xlsx"), "utf8")).toBe("new");
    expect(statSync(folder.path("real.xlsx")).mode & 0o777).toBe(0o640);
    expect(lstatSync(folder.path("link.xlsx")).isSymbolicLink()).toBe(true);
  });

  it("leaves what was there, and nothing beside it, where it fails", async () => {
    mkdirSync(folder.path("taken/inside"), { recursive: true });
    await expect(saveWhole(folder.path("taken"), Buffer.from("x"), { replaces: true })).rejects.toMatchObject({ code: "not-a-file" });
    writeFileSync(folder.path("mine.xlsx"), "mine");
    await expect(saveWhole(folder.path("mine.xlsx"), Buffer.from("x"), { replaces: false })).rejects.toMatchObject({ code: "file-exists" });
    expect(readFileSync(folder.path("mine.xlsx"), "utf8")).toBe("mine");
    expect(readdirSync(dirname(folder.path("mine.xlsx"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
