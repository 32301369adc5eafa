import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { formatsOf, markedIn } from "../files/file-inspection";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;
let folder: string;

/** The workbook as saved at this moment. */
async function saved(): Promise<Awaited<ReturnType<typeof openFile>>> {
  const file = path.join(folder, "saved.xlsx");
  await writeFile(file, await preview.save());
  return openFile(file);
}

const held = async (address: string): Promise<unknown> => (await preview.held(address)).values[0];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pmqa-browser-"));
  preview = await PreviewBrowser.start();
  await preview.openBlank();
  await preview.pane.locator("#panel-start form").waitFor();
}, 5 * minute);
afterAll(async () => {
  await preview.close();
  await rm(folder, { recursive: true });
});

test("the pane writes the form into a blank workbook, beside what is there", async () => {
  const { pane } = preview;
  await pane.getByLabel("หน่วยงาน", { exact: false }).first().fill("กรมตัวอย่าง");
  await pane.getByLabel("ประเภทหน่วยงาน").selectOption("service");
  await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
  await pane.getByRole("heading", { name: "แบบฟอร์มในสมุดงานนี้" }).waitFor();
  expect(await preview.sheets()).toEqual(["แผ่น1", "หมวด 7"]);
  expect(await held("B3:F3")).toEqual(["กรมตัวอย่าง", "ปีงบประมาณ", 2567, "ประเภทหน่วยงาน", "หน่วยงานบริการ"]);
  await soon(async () => expect(await held("I7:K7")).toEqual(["", "", ""]));
});

test("an indicator typed at the keyboard gets its percentage and score, and the pane writes nothing meanwhile", async () => {
  const lights = formatsOf(await saved());
  await preview.tab("check");
  await preview.typeAt("B7", "ร้อยละของผู้รับบริการที่พึงพอใจ");
  await preview.typeAt("C7", "ค่ามากดี");
  await preview.typeAt("D7", "80");
  await preview.typeAt("E7", "ร้อยละ");
  await preview.typeAt("F7", "70");
  await preview.typeAt("G7", "75");
  await preview.typeAt("H7", "88");
  // 88 is 110% of 80, where the band of 500 begins.
  await soon(async () => expect(await held("I7:K7")).toEqual([110, "", 500]));
  const noNote = preview.pane.locator(".finding", { hasText: "แต่ยังไม่มีหมายเหตุประกอบ" });
  await noNote.waitFor();
  await preview.typeAt("J7", "รายงานผลสำรวจประจำปี");
  await noNote.waitFor({ state: "detached" });
  // What is missing lit up by the formats that came with the form: nothing was marked, and they are as they were.
  expect([markedIn(await saved()), formatsOf(await saved())]).toEqual([[], lights]);
});

test("a second indicator is typed through the pane, which shows its outcome", async () => {
  const { pane } = preview;
  await preview.tab("indicator");
  await preview.typeAt("B8");
  await pane.getByRole("heading", { name: "ข้อ 7.1.1 · แถว 8" }).waitFor();
  const fill = async (name: string, text: string): Promise<void> => {
    // Units are offered from a list, which makes their field a combobox.
    const field = pane.getByRole(name === "หน่วย" ? "combobox" : "textbox", { name, exact: true });
    await field.fill(text);
    await field.press("Tab");
  };
  await fill("ตัวชี้วัด", "จำนวนวันเฉลี่ยที่ใช้ออกใบอนุญาต");
  await pane.getByRole("radio", { name: "ค่าน้อยดี" }).check();
  await fill("ค่าเป้าหมายปี 2567", "10");
  await fill("หน่วย", "วัน");
  await fill("ปี 2565", "12");
  await fill("ปี 2566", "11");
  await fill("ปี 2567", "9.5");
  await soon(async () => expect(await pane.locator(".outcome .figures").innerText()).toMatch(/105\.00/));
  await soon(async () => expect(await held("B8:I8")).toEqual(["จำนวนวันเฉลี่ยที่ใช้ออกใบอนุญาต", "ค่าน้อยดี", 10, "วัน", 12, 11, 9.5, 105]));
});

test("a click on a finding selects its cell; its fix is applied in one click and undone in one", async () => {
  const { pane } = preview;
  await preview.typeAt("D7", "'๘๐");
  await preview.tab("check");
  const finding = pane.locator(".finding", { hasText: "๘๐" });
  await finding.locator(".finding-what").click();
  await soon(async () => expect(await preview.selection()).toBe("'หมวด 7'!D7"));
  await finding.locator(".fix").click();
  await soon(async () => expect(await held("D7:D7")).toEqual([80]));
  await finding.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "เลิกทำ" }).click();
  await soon(async () => expect(await held("D7:D7")).toEqual(["๘๐"]));
  await finding.waitFor();
});

test("highlights go without a trace: the sheet's formats are as they were before", async () => {
  const { pane } = preview;
  const highlight = pane.getByRole("switch", { name: "ไฮไลต์ข้อสังเกตในแผ่นงาน" });
  expect(markedIn(await saved())).toEqual([]);
  const before = formatsOf(await saved());
  await highlight.click();
  await soon(async () => expect(markedIn(await saved()).length).toBeGreaterThan(0));
  await highlight.click();
  await soon(async () => expect(markedIn(await saved())).toEqual([]));
  expect(formatsOf(await saved())).toEqual(before);
});

test("a row inserted by hand becomes an indicator, its formulas one click away", async () => {
  const { pane } = preview;
  await preview.insertRowAbove(8);
  await preview.typeAt("B8", "ตัวชี้วัดในแถวที่แทรก");
  await preview.tab("check");
  const lost = pane.locator(".finding", { hasText: "แถวที่ 8 ไม่มีสูตรของแบบฟอร์ม" });
  await lost.locator(".finding-what").click();
  await lost.locator(".fix").click();
  await soon(async () => {
    const { formulas } = await preview.held("I8:K8");
    expect(formulas[0]?.[0]).toMatch(/PMQA\.SUCCESS\(H8,\s?D8,\s?C8\)\)$/);
    expect(formulas[0]?.[2]).toMatch(/PMQA\.SCORE\(I8/);
  });
  await lost.waitFor({ state: "detached" });
});

test("a score, a topic's mean and the total typed over are told, marked when that is asked for, and restored with a click", async () => {
  const { pane } = preview;
  const { values } = await preview.held("B1:B120");
  const total = `K${values.findIndex(([name]) => name === "คะแนนเฉลี่ยรวม") + 1}`;
  const before = await Promise.all(["K7", "K5", total].map(async (address) => (await preview.held(address)).formulas));
  for (const address of ["K7", "K5", total]) await preview.typeAt(address, "499");
  await pane.locator(".finding", { hasText: "คะแนนเฉลี่ยรวม ถูกพิมพ์ทับ" }).waitFor();
  await pane.getByRole("switch", { name: "ไฮไลต์ข้อสังเกตในแผ่นงาน" }).click();
  await soon(async () => expect(markedIn(await saved())).toEqual(expect.arrayContaining(["K7", "K5", total])));
  for (const text of ["คะแนน ถูกพิมพ์ทับเป็น “499”", "คะแนนเฉลี่ยของหัวข้อ 7.1 ถูกพิมพ์ทับ", "คะแนนเฉลี่ยรวม ถูกพิมพ์ทับ"]) {
    const finding = pane.locator(".finding", { hasText: text });
    await finding.locator(".finding-what").click();
    await finding.locator(".fix").click();
    await finding.waitFor({ state: "detached" });
  }
  expect(await Promise.all(["K7", "K5", total].map(async (address) => (await preview.held(address)).formulas))).toEqual(before);
});

test("a second form goes on a sheet beside the first", async () => {
  const { pane } = preview;
  await preview.tab("start");
  await pane.getByRole("button", { name: "สร้างแบบฟอร์มใหม่" }).click();
  await pane.getByRole("button", { name: "สร้างในแผ่นงานข้างกัน" }).click();
  await soon(async () => expect(await preview.sheets()).toEqual(["แผ่น1", "หมวด 7", "หมวด 7 (2)"]));
});

test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
  expect(preview.troubles).toEqual([]);
});
