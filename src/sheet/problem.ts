import { say, type Language, type Phrase, type Values } from "../assessment/text/phrase";

/** What can stand in the way of reading or writing a workbook. */
export type ProblemCode =
  | "sheet-exists"
  | "no-form"
  | "columns-missing"
  | "year-unknown"
  | "protected"
  | "cell-editing"
  | "sheet-gone"
  | "item-gone"
  | "file-missing"
  | "not-a-workbook"
  | "password"
  | "corrupt"
  | "old-excel"
  | "too-large"
  | "too-many-cells"
  | "file-exists"
  | "cannot-read"
  | "cannot-write"
  | "unreadable-data"
  | "host";

interface Wording {
  readonly what: Phrase;
  readonly next: Phrase;
}

const wordings: Readonly<Record<ProblemCode, Wording>> = {
  "sheet-exists": {
    what: { th: "มีแผ่นงาน “{ $sheet }” อยู่แล้ว จึงไม่เขียนทับ", en: "A sheet “{ $sheet }” is already there, so nothing was written over it." },
    next: { th: "เปิดแผ่นงานเดิม หรือเขียนแบบฟอร์มใหม่ไว้ในแผ่นงานข้างกัน", en: "Open the existing sheet, or write the new form on a sheet beside it." },
  },
  "no-form": {
    what: { th: "ไม่พบแบบฟอร์มหมวด 7 ในสมุดงานนี้ (แผ่นงานที่มี: { $sheets })", en: "There is no Category 7 form in this workbook (its sheets: { $sheets })." },
    next: { th: "เลือกไฟล์ที่มีแบบฟอร์ม หรือเขียนแบบฟอร์มใหม่", en: "Choose the file that holds the form, or write a new form." },
  },
  "columns-missing": {
    what: { th: "แบบฟอร์มในแผ่นงาน “{ $sheet }” ขาดคอลัมน์: { $columns }", en: "The form on sheet “{ $sheet }” lacks these columns: { $columns }." },
    next: { th: "คืนหัวคอลัมน์ตามแบบเดิม (ย้ายตำแหน่งได้ แต่ต้องมีครบ) แล้วตรวจอีกครั้ง", en: "Put the column headings back as they were (they may stand in another order, but all must be there), then check again." },
  },
  "year-unknown": {
    what: { th: "ไม่รู้จักเกณฑ์ของปีงบประมาณ “{ $year }”", en: "The criteria of fiscal year “{ $year }” are not known." },
    next: { th: "ใส่ปีงบประมาณเป็นพุทธศักราช ตั้งแต่ { $first } เป็นต้นไป", en: "Enter the fiscal year in the Buddhist era, { $first } or later." },
  },
  protected: {
    what: { th: "แผ่นงานถูกป้องกันไว้ จึงเขียนไม่ได้", en: "The sheet is protected, so nothing could be written." },
    next: { th: "ยกเลิกการป้องกันแผ่นงาน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วทำอีกครั้ง", en: "Unprotect the sheet (Review > Unprotect Sheet), then try again." },
  },
  "cell-editing": {
    what: { th: "กำลังแก้ไขเซลล์ใน Excel อยู่ จึงยังทำต่อไม่ได้", en: "A cell is being edited in Excel, so this has to wait." },
    next: { th: "กด Enter หรือ Esc ในเซลล์นั้น แล้วทำอีกครั้ง", en: "Press Enter or Esc in that cell, then try again." },
  },
  "sheet-gone": {
    what: { th: "แผ่นงานของแบบฟอร์มถูกลบหรือหาไม่พบ", en: "The form's sheet was deleted or cannot be found." },
    next: { th: "ใช้คำสั่งเลิกทำของ Excel หรือเขียนแบบฟอร์มใหม่", en: "Undo the deletion in Excel, or write a new form." },
  },
  "item-gone": {
    what: { th: "หัวข้อ { $item } ถูกลบออกจากแผ่นงาน จึงเพิ่มตัวชี้วัดไม่ได้", en: "The heading of item { $item } was deleted, so no indicator can be added under it." },
    next: { th: "ใช้คำสั่งเลิกทำของ Excel เพื่อคืนแถวหัวข้อ หรือเขียนแบบฟอร์มใหม่ไว้ข้างกัน", en: "Undo the deletion in Excel, or write a new form beside it." },
  },
  "file-missing": {
    what: { th: "ไม่พบไฟล์ { $file }", en: "There is no file { $file }." },
    next: { th: "ตรวจชื่อไฟล์และที่อยู่ แล้วทำอีกครั้ง", en: "Check the name and the folder, then try again." },
  },
  "not-a-workbook": {
    what: { th: "{ $file } ไม่ใช่สมุดงาน Excel (.xlsx)", en: "{ $file } is not an Excel workbook (.xlsx)." },
    next: { th: "เปิดไฟล์ใน Excel แล้วบันทึกเป็น .xlsx", en: "Open it in Excel and save it as .xlsx." },
  },
  password: {
    what: { th: "{ $file } ล็อกด้วยรหัสผ่าน จึงอ่านไม่ได้", en: "{ $file } is locked with a password, so it cannot be read." },
    next: { th: "เปิดใน Excel ลบรหัสผ่าน (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) แล้วบันทึก", en: "Open it in Excel, remove the password (File > Info > Protect Workbook) and save it." },
  },
  corrupt: {
    what: { th: "{ $file } เสียหาย อ่านไม่ได้ ({ $detail })", en: "{ $file } is damaged and cannot be read ({ $detail })." },
    next: { th: "เปิดใน Excel ให้ซ่อมแซม หรือใช้สำเนาอื่น", en: "Let Excel repair it, or use another copy." },
  },
  "old-excel": {
    what: { th: "{ $file } เป็นสมุดงาน Excel รุ่นเก่า (.xls) จึงอ่านไม่ได้", en: "{ $file } is a workbook of an old Excel (.xls), which cannot be read." },
    next: { th: "เปิดใน Excel แล้วบันทึกเป็น .xlsx", en: "Open it in Excel and save it as .xlsx." },
  },
  "too-large": {
    what: {
      th: "{ $file } ใหญ่เกินกว่าจะเป็นแบบฟอร์มหมวด 7 ({ $size } MB อ่านได้ไม่เกิน { $most } MB)",
      en: "{ $file } is too large to be a Category 7 form ({ $size } MB; at most { $most } MB are read).",
    },
    next: {
      th: "คัดลอกแบบฟอร์มไปไว้ในสมุดงานใหม่ที่ไม่มีรูปภาพและแผ่นงานอื่น แล้วทำอีกครั้ง",
      en: "Copy the form into a new workbook without pictures and other sheets, then try again.",
    },
  },
  "too-many-cells": {
    what: {
      th: "แผ่นงาน “{ $sheet }” ใน { $file } มีข้อมูลถึง { $rows } แถว { $columns } คอลัมน์ มากเกินกว่าจะเป็นแบบฟอร์มหมวด 7",
      en: "Sheet “{ $sheet }” in { $file } holds { $rows } rows by { $columns } columns, too many for a Category 7 form.",
    },
    next: {
      th: "ลบแถวและคอลัมน์ที่ไม่ใช่ของแบบฟอร์ม บันทึก แล้วทำอีกครั้ง",
      en: "Delete the rows and columns that are not the form's, save, then try again.",
    },
  },
  "file-exists": {
    what: { th: "มีไฟล์ { $file } อยู่แล้ว จึงไม่เขียนทับ", en: "A file { $file } is already there, so nothing was written over it." },
    next: { th: "ตั้งชื่อไฟล์อื่น หรือใส่ --force หากต้องการเขียนทับ", en: "Choose another name, or add --force to write over it." },
  },
  "cannot-read": {
    what: { th: "อ่านไฟล์ { $file } ไม่ได้ ({ $detail })", en: "{ $file } could not be read ({ $detail })." },
    next: { th: "ตรวจสิทธิ์ของไฟล์ แล้วทำอีกครั้ง", en: "Check the file's permissions, then try again." },
  },
  "cannot-write": {
    what: { th: "เขียนไฟล์ { $file } ไม่ได้ ({ $detail })", en: "{ $file } could not be written ({ $detail })." },
    next: { th: "ปิดไฟล์ในโปรแกรมอื่น ตรวจสิทธิ์ของโฟลเดอร์ แล้วทำอีกครั้ง", en: "Close it in other programs, check the folder's permissions, then try again." },
  },
  "unreadable-data": {
    what: { th: "อ่านข้อมูลใน { $file } ไม่ได้: { $detail }", en: "The data in { $file } cannot be read: { $detail }." },
    next: { th: "แก้ข้อมูลตามที่ระบุ แล้วทำอีกครั้ง", en: "Correct what is named, then try again." },
  },
  host: {
    what: { th: "Excel ทำคำสั่งนี้ไม่สำเร็จ ({ $detail })", en: "Excel could not carry this out ({ $detail })." },
    next: { th: "ข้อมูลในแผ่นงานยังเหมือนเดิม ลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดสมุดงานใหม่", en: "The sheet is as it was. Try again; if that does not help, close and reopen the workbook." },
  },
};

/** A failure that people can act on: `explain` says what is wrong and what to do next, in their language. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Values = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "WorkbookProblem";
  }
}

/** The problem in words: what is wrong, and what to do next. */
export function explain(problem: WorkbookProblem, language: Language): { what: string; next: string } {
  const { what, next } = wordings[problem.code];
  return { what: say(what, language, problem.values), next: say(next, language, problem.values) };
}
