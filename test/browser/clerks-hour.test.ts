import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { emptyWorkbook } from "../../src/files/excelts";
import { formatsOf } from "../files/file-inspection";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;
let folder: string;
/** The sheet before the pane had a hand in anything but making the form. */
let before: unknown;

/** Twelve rows as they come out of other people's tables: two name no item and are taken for that above, the seventh names one that the form does not have. */
const rows = [
  ["ข้อ", "ตัวชี้วัด", "ทิศทาง", "ค่าเป้าหมาย", "หน่วย", "2565", "2566", "2567", "หมายเหตุ"],
  ["๗.๑.๑", "ร้อยละของแผนงานที่สำเร็จ", "ค่ามากดี", "๘๐", "ร้อยละ", "๗๐.๕", "๗๕", "๘๕", "รายงานประจำปี 2567"],
  ["7.1.1", "ร้อยละของหน่วยรับตรวจที\uF70Aส\uF70Bงรายงาน", "ค่ามากดี", "90", "ร้อยละ", "88", "91", "95%", "สถิติกองตรวจสอบ"],
  ["7.1.2", "จำนวนเรื่องร้องเรียน", "ค่าน้อยดี", "5", "เรื่อง", "N/A", "6", "4", "เริ่มเก็บปี 2566"],
  ["7.1.3", "ระดับความสำเร็จของนโยบาย", "ค่ามากดี", "๕", "ระดับ", "๔", "๔", "๕", "แบบติดตาม"],
  ["7.1.4", "จำนวนโครงการร่วม", "ค่ามากดี", "1,250", "โครงการ", "1,100", "1,180", "1,300", "ทะเบียนโครงการ"],
  ["7.2.1", "ร้อยละความพึงพอใจ", "ค่ามากดี", "85", "ร้อยละ", "82", "84", "86.5", ""],
  ["7.9.9", "จำนวนผู้รับบริการที่กลับมา", "ค่ามากดี", "100", "คน", "80", "90", "110", "ทะเบียนผู้รับบริการ"],
  ["7.2.3", "จำนวนข้อร้องเรียนที่แก้ไขได้", "ค่ามากดี", "40", "เรื่อง", "30", "35", "41", "ระบบรับเรื่อง"],
  ["7.3.1", "ร้อยละของบุคลากรที่ได้รับการพัฒนา", "ค่ามากดี", "95", "ร้อยละ", "90", "92", "96", "กองการเจ้าหน้าที่"],
  ["", "จำนวนรางวัลที่ได้รับ", "ค่ามากดี", "2", "รางวัล", "1", "1", "3", "ประกาศผล"],
  ["7.4.1", "จำนวนหน่วยงานต้นแบบ", "ค่ามากดี", "10", "หน่วยงาน", "8", "9", "10", "คำสั่งแต่งตั้ง"],
  ["", "ร้อยละของระบบที่เชื่อมโยงข้อมูล", "ค่ามากดี", "100", "ร้อยละ", "60", "80", "100%", "รายงานระบบ"],
].map((cells) => cells.join("\t")).join("\r\n");

/** All that the form's sheet holds, and how it looks, in the workbook as it is saved now. */
async function whole(): Promise<unknown> {
  const file = path.join(folder, "now.xlsx");
  await writeFile(file, await preview.save());
  const book = await openFile(file);
  const reading = await book.read();
  if (reading.found === "none") throw new Error("The workbook holds no form.");
  const { values, formulas, formats } = reading.content;
  return { values, formulas, formats, looks: formatsOf(book) };
}

/** The row of an indicator, by its name. */
async function rowOf(name: string): Promise<number> {
  const { values } = await preview.held("B1:B150");
  return values.findIndex(([held]) => held === name) + 1;
}

const button = (name: string | RegExp) => preview.pane.getByRole("button", { name });
const said = (text: string) => preview.pane.getByRole("status").getByText(text);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pmqa-clerk-"));
  preview = await PreviewBrowser.start({ permissions: ["clipboard-read", "clipboard-write"] });
  const book = await emptyWorkbook();
  book.addWorksheet("แผ่น1");
  await preview.open("blank.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  await preview.tab("start");
  await preview.pane.locator("#panel-start form").waitFor();
}, 5 * minute);
afterAll(async () => {
  await preview.close();
  await rm(folder, { recursive: true });
});

test("the head is asked for, the form made, and the first required item offered", async () => {
  const { pane } = preview;
  await pane.getByLabel("หน่วยงาน", { exact: false }).first().fill("กรมตัวอย่าง");
  await pane.getByLabel("ประเภทหน่วยงาน").selectOption("service");
  await button("สร้างแบบฟอร์ม").click();
  await button("กรอกข้อ 7.1.1").click();
  await soon(async () => expect(await preview.selection()).toBe("'หมวด 7'!B7"));
  // A first row is typed in the sheet itself, as people do: figures in Thai digits.
  for (const [address, text] of Object.entries({
    B7: "ร้อยละความสำเร็จของภารกิจ", C7: "ค่ามากดี", D7: "๘๐", E7: "ร้อยละ", F7: "๗๐", G7: "๗๕", H7: "๘๒", J7: "รายงานประจำปี",
  })) await preview.typeAt(address, text);
  await soon(async () => expect((await preview.held("K7")).values).toEqual([[300]]));
  before = await whole();
}, 2 * minute);

test("twelve rows are pasted, looked at, placed and added", async () => {
  const { page, pane } = preview;
  await preview.tab("indicator");
  await button("รายการตัวชี้วัด").click();
  await button("วางตัวชี้วัดหลายรายการ").click();
  await pane.getByRole("heading", { name: "วางตัวชี้วัดหลายรายการ" }).waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows);
  await pane.getByLabel("วางหรือพิมพ์ตารางที่นี่").click();
  await page.keyboard.press("Control+v");
  await pane.getByText("11 แถวจะถูกเพิ่ม · 1 แถวยังไม่มีข้อ").waitFor();
  await pane.getByLabel("ข้อของแถว 8").selectOption("7.2.2");
  await pane.getByLabel("ข้อของแถว 11").selectOption("7.3.2");
  await pane.getByLabel("ข้อของแถว 13").selectOption("7.4.2");
  await button("เพิ่มตัวชี้วัด 12 รายการ").click();
  await said("เพิ่มตัวชี้วัด 12 รายการแล้ว").waitFor();
  const row = await rowOf("ร้อยละของหน่วยรับตรวจที่ส้งรายงาน");
  expect((await preview.held(`A${row}:H${row}`)).values[0]).toEqual(
    ["7.1.1", "ร้อยละของหน่วยรับตรวจที่ส้งรายงาน", "ค่ามากดี", 90, "ร้อยละ", 88, 91, 95]);
  const complaints = await rowOf("จำนวนเรื่องร้องเรียน");
  expect((await preview.held(`F${complaints}:H${complaints}`)).values[0]).toEqual(["N/A", 6, 4]);
  // (2 − 4/5) × 100 = 120 %, and 95 of 90: what the form's own formulas show.
  await soon(async () => expect((await preview.held(`I${complaints}`)).values).toEqual([[120]]));
}, 2 * minute);

test("what is safe is mended in one step; the findings are walked, one of them mended on the way", async () => {
  const { page, pane } = preview;
  await preview.tab("check");
  await button("แก้ไขที่ปลอดภัยทั้งหมด (4)").click();
  await pane.locator(".mends li").first().waitFor();
  expect(await pane.locator(".mends li").count()).toBe(4);
  await button("แก้ไข 4 รายการ").click();
  await said("แก้ไขแล้ว 4 รายการ").waitFor();
  await soon(async () => expect((await preview.held("D7:H7")).values[0]).toEqual([80, "ร้อยละ", 70, 75, 82]));
  await button("ไล่แก้ทีละรายการ").click();
  const heading = pane.locator(".walk h2");
  let mended = 0;
  for (let steps = 0; steps < 80 && await heading.textContent() !== "ดูครบทุกรายการแล้ว"; steps += 1) {
    const stood = await heading.textContent();
    const note = pane.locator(".walk [data-field=note] textarea");
    if (mended === 0 && await note.count() > 0) {
      await note.fill("แบบสำรวจความพึงพอใจ ปี 2567");
      await note.press("Enter");
      mended += 1;
      await soon(async () => expect(await preview.held(`J${await rowOf("ร้อยละความพึงพอใจ")}`)).toMatchObject({ values: [["แบบสำรวจความพึงพอใจ ปี 2567"]] }));
    } else {
      await page.keyboard.press("F8");
      await soon(async () => expect(await heading.textContent()).not.toBe(stood));
    }
  }
  expect([mended, await heading.textContent()]).toEqual([1, "ดูครบทุกรายการแล้ว"]);
}, 4 * minute);

test("the year is changed and changed back; then everything is undone, and the sheet is as it was", async () => {
  const { pane } = preview;
  for (const [year, heading] of [["2568", "การดำเนินการ พ.ศ.2566"], ["2567", "การดำเนินการ พ.ศ.2565"]] as const) {
    await preview.tab("start");
    await button("แก้ไขส่วนหัว").click();
    await pane.getByLabel("ปีงบประมาณ").fill(year);
    await pane.getByRole("radio", { name: /^คงไว้ใต้ปีเดิม/ }).waitFor();
    await button("บันทึกส่วนหัว").click();
    await soon(async () => expect((await preview.held("F4")).values).toEqual([[heading]]));
  }
  // There and back the oldest year's figures have lost their place, and no others.
  expect((await preview.held("F7:H7")).values[0]).toEqual(["", 75, 82]);
  const undone: string[] = [];
  const undo = pane.locator(".status .undo");
  for (let steps = 0; steps < 20 && await undo.count() > 0; steps += 1) {
    const name = await undo.innerText();
    if (name.includes("สร้างแบบฟอร์ม")) break;
    undone.push(name);
    await pane.locator(".status-text > span").evaluate((old) => old.setAttribute("data-old", ""));
    await undo.click();
    await pane.locator(".status-text > span:not([data-old])", { hasText: "เลิกทำแล้ว" }).waitFor();
  }
  expect(undone).toEqual([
    "เลิกทำ: เปลี่ยนส่วนหัวของแบบฟอร์ม", "เลิกทำ: เปลี่ยนส่วนหัวของแบบฟอร์ม", expect.stringMatching(/^เลิกทำ: กรอกหมายเหตุ 7\.2\.1-1$/),
    "เลิกทำ: แก้ไข 4 รายการ", "เลิกทำ: วางตัวชี้วัด 12 รายการ",
  ]);
  expect(await whole()).toEqual(before);
}, 3 * minute);

test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
  expect(preview.troubles).toEqual([]);
});
