import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { emptyWorkbook } from "../../src/files/excelts";
import { zipOf } from "../files/zip";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

let good: Buffer;
beforeAll(async () => {
  await pmqa("import", samplePath, "-o", folder.path("good.xlsx"));
  good = readFileSync(folder.path("good.xlsx"));
});

/** An OLE compound file as far as anybody looks: its signature, and a name among its entries. */
const compound = (name: string): Buffer =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1016), Buffer.from(name, "utf16le"), Buffer.alloc(512)]);

/** The workbook with one byte of a part flipped, as a bad disk would. */
function damaged(part: string): Buffer {
  const bytes = Buffer.from(good);
  const at = bytes.indexOf(part) + part.length + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

async function otherWorkbook(): Promise<Buffer> {
  const book = await emptyWorkbook();
  book.addWorksheet("งบประมาณ").getCell("A1").value = "ไม่ใช่แบบฟอร์ม";
  book.addWorksheet("แผน");
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function namesake(): Promise<Buffer> {
  const book = await emptyWorkbook();
  book.addWorksheet("หมวด 7").getCell("A1").value = "ประชุมหมวด 7";
  return Buffer.from(await book.xlsx.writeBuffer());
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576);

describe("files that cannot be read", () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string, string]>([
    ["text.xlsx", () => Buffer.from("ข้อ,ตัวชี้วัด\n"), "text.xlsx ไม่ใช่สมุดงาน Excel (.xlsx)", "text.xlsx is not an Excel workbook"],
    ["empty.xlsx", () => Buffer.alloc(0), "empty.xlsx ไม่ใช่สมุดงาน Excel", "empty.xlsx is not an Excel workbook"],
    ["letter.xlsx", () => zipOf([{ name: "word/document.xml", data: Buffer.from("<w/>") }]), "ไม่ใช่สมุดงาน Excel", "is not an Excel workbook"],
    ["locked.xlsx", () => compound("EncryptedPackage"), "locked.xlsx ล็อกด้วยรหัสผ่าน", "locked.xlsx is locked with a password"],
    ["old.xls", () => compound("Workbook"), "old.xls เป็นสมุดงาน Excel รุ่นเก่า (.xls)", "old.xls is a workbook of an old Excel"],
    ["letter.doc", () => compound("WordDocument"), "letter.doc ไม่ใช่สมุดงาน Excel", "letter.doc is not an Excel workbook"],
    ["zip-locked.xlsx", () => zipOf([{ name: "xl/workbook.xml", data: Buffer.from("<x/>"), encrypted: true }]), "ล็อกด้วยรหัสผ่าน", "locked with a password"],
    ["half.xlsx", () => good.subarray(0, good.length / 2), "half.xlsx เสียหาย อ่านไม่ได้ (ZIP)", "half.xlsx is damaged and cannot be read (ZIP)"],
    ["flipped.xlsx", () => damaged("xl/worksheets/sheet1.xml"), "เสียหาย อ่านไม่ได้ (xl/worksheets/sheet1.xml)", "is damaged and cannot be read (xl/worksheets/sheet1.xml)"],
    ["garbled.xlsx", () => zipOf([{ name: "xl/workbook.xml", data: Buffer.from("<workbook><sheets>") }]), "เสียหาย อ่านไม่ได้", "is damaged"],
    ["bomb.xlsx", () => zipOf([{ name: "xl/workbook.xml", data: zeros(160) }]), "ใหญ่เกินกว่าจะเป็นแบบฟอร์มหมวด 7 (160 MB", "is too large to be a Category 7 form (160 MB"],
    ["liar.xlsx", () => zipOf([{ name: "xl/workbook.xml", data: zeros(8), claims: 10 }]), "เสียหาย อ่านไม่ได้ (xl/workbook.xml)", "is damaged and cannot be read (xl/workbook.xml)"],
    ["other.xlsx", otherWorkbook, "ไม่พบแบบฟอร์มหมวด 7 ในสมุดงานนี้ (แผ่นงานที่มี: งบประมาณ, แผน)", "There is no Category 7 form in this workbook (its sheets: งบประมาณ, แผน)"],
    ["namesake.xlsx", namesake, "ไม่พบแบบฟอร์มหมวด 7", "There is no Category 7 form"],
  ])("%s: said in both languages, ending with 2", async (name, bytes, thai, english) => {
    const path = folder.path(name);
    writeFileSync(path, await bytes());
    const before = readFileSync(path);
    const inThai = await pmqa("check", path);
    expect(inThai).toMatchObject({ code: 2, out: "", err: expect.stringContaining(thai) });
    expect(inThai.err.split("\n")).toHaveLength(2);
    expect(await pmqa("check", path, "--lang", "en")).toMatchObject({ code: 2, out: "", err: expect.stringContaining(english) });
    expect(readFileSync(path)).toEqual(before);
  });

  it("a file that is not there", async () => {
    expect((await pmqa("check", folder.path("none.xlsx"))).err).toContain("ไม่พบไฟล์ none.xlsx");
  });
});
