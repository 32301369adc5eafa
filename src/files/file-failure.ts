import { failuresOf, type Wordings } from "../assessment/text/failure";

const wordings = {
  "not-a-workbook": {
    what: { th: "{ $file } ไม่ใช่สมุดงาน Excel (.xlsx)", en: "{ $file } is not an Excel workbook (.xlsx)." },
    next: { th: "เปิดไฟล์ใน Excel แล้วบันทึกเป็น .xlsx", en: "Open it in Excel and save it as .xlsx." },
  },
  password: {
    what: { th: "{ $file } ล็อกด้วยรหัสผ่าน จึงอ่านไม่ได้", en: "{ $file } is locked with a password, so it cannot be read." },
    next: {
      th: "เปิดใน Excel ลบรหัสผ่าน (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) แล้วบันทึก",
      en: "Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.",
    },
  },
  corrupt: {
    what: { th: "{ $file } เสียหาย อ่านไม่ได้ ({ $detail })", en: "{ $file } is damaged and cannot be read ({ $detail })." },
    next: { th: "เปิดใน Excel ให้ซ่อมแซม หรือใช้สำเนาอื่น", en: "Let Excel repair it, or use another copy." },
  },
  "part-missing": {
    what: { th: "{ $file } ไม่ครบ ขาดส่วน { $part } ที่ไฟล์อ้างถึง", en: "{ $file } is incomplete: its part { $part }, to which it refers, is not there." },
    next: { th: "เปิดใน Excel ให้ซ่อมแซม หรือใช้สำเนาอื่น", en: "Let Excel repair it, or use another copy." },
  },
  forged: {
    what: {
      th: "{ $file } ประกอบขึ้นอย่างที่ไม่มีโปรแกรมตารางคำนวณใดทำ จึงไม่อ่าน ({ $how -> [doubled] มีส่วนชื่อ { $part } ซ้ำกัน [overlapping] "
        + "ส่วน { $part } ทับกับส่วนอื่น [astray] ชื่อ { $part } ชี้ออกนอกไฟล์ *[doctype] ส่วน { $part } กำหนดชนิดเอกสารเอง })",
      en: "{ $file } is put together as no spreadsheet program would do it, so it is not read ({ $how -> [doubled] there are two parts called { $part } "
        + "[overlapping] part { $part } overlaps another [astray] the name { $part } leads out "
        + "of the file *[doctype] part { $part } declares a document type of its own }).",
    },
    next: {
      th: "ขอไฟล์จากผู้ส่งอีกครั้ง หรือเปิดใน Excel แล้วบันทึกเป็นไฟล์ใหม่",
      en: "Ask its sender for the file again, or open it in Excel and save it as a new one.",
    },
  },
  "long-text": {
    what: {
      th: "{ $file } มีข้อความยาวเกิน { $most } อักขระ ซึ่งเซลล์ของ Excel บรรจุไม่ได้ ({ $part })",
      en: "{ $file } holds a text of more than { $most } characters, which no cell of Excel can hold ({ $part }).",
    },
    next: { th: "เปิดใน Excel ตัดข้อความให้สั้นลง แล้วบันทึก", en: "Open it in Excel, shorten the text and save it." },
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
  "cannot-write": {
    what: { th: "เขียนไฟล์ { $file } ไม่ได้ ({ $detail })", en: "{ $file } could not be written ({ $detail })." },
    next: {
      th: "ปิดไฟล์ในโปรแกรมอื่น ตรวจสิทธิ์ของโฟลเดอร์ แล้วทำอีกครั้ง",
      en: "Close it in other programs, check the folder's permissions, then try again.",
    },
  },
} as const satisfies Wordings;

/** What can be wrong with an .xlsx file, or with what is to be written into one. */
export const fileFailure = failuresOf(wordings);
