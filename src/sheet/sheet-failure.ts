import { failuresOf, type Wordings } from "../assessment/text/failure";

const wordings = {
  "sheet-exists": {
    what: { th: "มีแผ่นงาน “{ $sheet }” อยู่แล้ว จึงไม่เขียนทับ", en: "A sheet “{ $sheet }” is already there, so nothing was written over it." },
    next: { th: "เปิดแผ่นงานเดิม หรือสร้างแบบฟอร์มใหม่ไว้ในแผ่นงานข้างกัน", en: "Open the existing sheet, or write the new form on a sheet beside it." },
  },
  "no-form": {
    what: { th: "ไม่พบแบบฟอร์มหมวด 7 ในสมุดงานนี้ (แผ่นงานที่มี: { $sheets })", en: "There is no Category 7 form in this workbook (its sheets: { $sheets })." },
    next: { th: "เลือกไฟล์ที่มีแบบฟอร์ม หรือสร้างแบบฟอร์มใหม่", en: "Choose the file that holds the form, or create a new form." },
  },
  "columns-missing": {
    what: { th: "แบบฟอร์มในแผ่นงาน “{ $sheet }” ขาดคอลัมน์: { $columns }", en: "The form on sheet “{ $sheet }” lacks these columns: { $columns }." },
    next: {
      th: "คืนหัวคอลัมน์ตามแบบเดิม (ย้ายตำแหน่งได้ แต่ต้องมีครบ) แล้วตรวจอีกครั้ง",
      en: "Put the column headings back as they were (they may stand in another order, but all must be there), then check again.",
    },
  },
  "year-unknown": {
    what: { th: "ไม่รู้จักเกณฑ์ของปีงบประมาณ “{ $year }”", en: "The criteria of fiscal year “{ $year }” are not known." },
    next: { th: "ใส่ปีงบประมาณเป็นพุทธศักราช ตั้งแต่ { $first } เป็นต้นไป", en: "Enter the fiscal year in the Buddhist era, { $first } or later." },
  },
  protected: {
    what: { th: "แผ่นงานถูกป้องกันไว้ จึงเขียนไม่ได้", en: "The sheet is protected, so nothing could be written." },
    next: {
      th: "ยกเลิกการป้องกันแผ่นงาน (รีวิว > ยกเลิกการป้องกันแผ่นงาน) แล้วทำอีกครั้ง",
      en: "Unprotect the sheet (Review > Unprotect Sheet), then try again.",
    },
  },
  "sheet-gone": {
    what: { th: "แผ่นงานของแบบฟอร์มถูกลบหรือหาไม่พบ", en: "The form's sheet was deleted or cannot be found." },
    next: { th: "ใช้คำสั่งเลิกทำของ Excel หรือสร้างแบบฟอร์มใหม่", en: "Undo the deletion in Excel, or create a new form." },
  },
  "row-gone": {
    what: {
      th: "แถวที่กำลังกรอกไม่อยู่ในแผ่นงานแล้ว จึงไม่ได้บันทึก “{ $typed }”",
      en: "The row that was being filled in is no longer in the sheet, so “{ $typed }” was not saved.",
    },
    next: {
      th: "ใช้คำสั่งเลิกทำของ Excel เพื่อคืนแถว หรือกรอกใหม่ในแถวที่ถูกต้อง",
      en: "Undo the deletion in Excel, or type it again in the right row.",
    },
  },
  "other-form": {
    what: { th: "มีแบบฟอร์มอื่นขึ้นมาอยู่ด้านหน้าแล้ว จึงยังไม่ได้ทำคำสั่งนี้", en: "Another form came to the front meanwhile, so this was not done." },
    next: {
      th: "ดูว่าแบบฟอร์มที่เปิดอยู่เป็นแผ่นงานที่ต้องการ แล้วทำอีกครั้ง",
      en: "Look whether the form that is open is the one you mean, then do it again.",
    },
  },
  "last-sheet": {
    what: { th: "“{ $sheet }” เป็นแผ่นงานเดียวที่เหลืออยู่ จึงลบไม่ได้", en: "“{ $sheet }” is the only sheet left, so it cannot be deleted." },
    next: { th: "เพิ่มแผ่นงานเปล่าก่อน แล้วเลิกทำอีกครั้ง", en: "Add a blank sheet first, then undo again." },
  },
  "item-gone": {
    what: {
      th: "หัวข้อ { $item } ถูกลบออกจากแผ่นงาน จึงเพิ่มตัวชี้วัดไม่ได้",
      en: "The heading of item { $item } was deleted, so no indicator can be added under it.",
    },
    next: {
      th: "ใช้คำสั่งเลิกทำของ Excel เพื่อคืนแถวหัวข้อ หรือสร้างแบบฟอร์มใหม่ไว้ข้างกัน",
      en: "Undo the deletion in Excel, or create a new form beside it.",
    },
  },
  host: {
    what: { th: "Excel ทำคำสั่งนี้ไม่สำเร็จ ({ $detail })", en: "Excel could not carry this out ({ $detail })." },
    next: {
      th: "ข้อมูลในแผ่นงานยังเหมือนเดิม ลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดสมุดงานใหม่",
      en: "The sheet is as it was. Try again; if that does not help, close and reopen the workbook.",
    },
  },
} as const satisfies Wordings;

/** What can stand in the way of work on a form's sheet, in whatever host. */
export const sheetFailure = failuresOf(wordings);
