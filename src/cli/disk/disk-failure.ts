import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "file-missing": {
    what: { th: "ไม่พบไฟล์ { $file }", en: "There is no file { $file }." },
    next: { th: "ตรวจชื่อไฟล์และที่อยู่ แล้วทำอีกครั้ง", en: "Check the name and the folder, then try again." },
  },
  "file-exists": {
    what: { th: "มีไฟล์ { $file } อยู่แล้ว จึงไม่เขียนทับ", en: "A file { $file } is already there, so nothing was written over it." },
    next: { th: "ตั้งชื่อไฟล์อื่น หรือใส่ --force หากต้องการเขียนทับ", en: "Choose another name, or add --force to write over it." },
  },
  "cannot-read": {
    what: { th: "อ่านไฟล์ { $file } ไม่ได้ ({ $detail })", en: "{ $file } could not be read ({ $detail })." },
    next: { th: "ตรวจสิทธิ์ของไฟล์ แล้วทำอีกครั้ง", en: "Check the file's permissions, then try again." },
  },
  "unreadable-data": {
    what: { th: "อ่านข้อมูลใน { $file } ไม่ได้: { $detail }", en: "The data in { $file } cannot be read: { $detail }." },
    next: { th: "แก้ข้อมูลตามที่ระบุ แล้วทำอีกครั้ง", en: "Correct what is named, then try again." },
  },
} as const satisfies Wordings;

/** What can stand in the way of reading from the disk or writing to it. */
export const diskFailure = failuresOf(wordings);
