import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { emptyWorkbook } from "../../src/files/excelts";
import { checkedJson } from "../cli/run-cli";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pmqa-files-"));
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(async () => {
  await preview.close();
  await rm(folder, { recursive: true });
});

test("what the page saves, the command line checks: the same figures, the same findings", async () => {
  const file = path.join(folder, "saved.xlsx");
  // A file saved before the sheet is computed says so, and rightly.
  await soon(async () => {
    await writeFile(file, await preview.save());
    expect((await checkedJson(file)).findings.filter(({ rule }) => rule === "not-computed")).toEqual([]);
  });
  const { indicators, topics, findings } = await checkedJson(file);
  expect(indicators.map(({ success, score }) => ({ success, score }))).toEqual(
    sample.indicators.map(({ statedSuccess, statedScore }) => ({ success: statedSuccess, score: statedScore })),
  );
  expect(topics).toMatchObject(sample.statedTopicScores);
  // What deserves a question is counted beside what is to be seen to.
  const toSeeTo = findings.filter(({ kind }) => kind !== "doubt");
  expect(await preview.pane.locator(".tab-count").textContent()).toBe(String(toSeeTo.length));
});

test("a file that is no workbook is refused in words, and the sheet stays", async () => {
  await preview.open("บันทึก.xlsx", Buffer.from("นี่ไม่ใช่สมุดงาน"));
  await soon(async () => expect(await preview.page.locator("#status").textContent()).toMatch(/บันทึก\.xlsx.*\.xlsx/));
  expect((await preview.held("B3")).values).toEqual([[sample.agency]]);
});

test("a sheet of the form's name that is not ours is not written over: it is told, and a sheet beside is offered", async () => {
  const { pane } = preview;
  const book = await emptyWorkbook();
  book.addWorksheet("หมวด 7").getCell("A1").value = "งานของฉันเอง";
  await preview.open("own.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  await pane.getByRole("textbox", { name: "หน่วยงาน" }).fill("กรมตัวอย่าง");
  await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
  await pane.getByRole("alert").filter({ hasText: "มีแผ่นงาน “หมวด 7” อยู่แล้ว" }).waitFor();
  expect((await preview.held("A1:B4")).values).toEqual([["งานของฉันเอง", ""], ["", ""], ["", ""], ["", ""]]);
  await pane.getByRole("button", { name: "สร้างในแผ่นงานข้างกัน" }).click();
  await soon(async () => expect(await preview.sheets()).toEqual(["หมวด 7", "หมวด 7 (2)"]));
  await pane.getByRole("heading", { name: "แบบฟอร์มในสมุดงานนี้" }).waitFor();
});

test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
  expect(preview.troubles).toEqual([]);
});
