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
  "report-name": {
    what: { th: "ชื่อไฟล์ของรายงานต้องลงท้ายด้วย .html แต่ระบุ { $file }", en: "A report's name must end in .html, and { $file } does not." },
    next: { th: "เปลี่ยนชื่อไฟล์ของรายงาน แล้วทำอีกครั้ง", en: "Name the report otherwise, then try again." },
  },
  "print-name": {
    what: { th: "ชื่อไฟล์ที่จะพิมพ์ต้องลงท้ายด้วย .pdf แต่ระบุ { $file }", en: "What is printed must have a name that ends in .pdf, and { $file } does not." },
    next: { th: "เปลี่ยนชื่อไฟล์ที่จะพิมพ์ แล้วทำอีกครั้ง", en: "Name it otherwise, then try again." },
  },
  "cannot-read": {
    what: { th: "อ่านไฟล์ { $file } ไม่ได้ ({ $detail })", en: "{ $file } could not be read ({ $detail })." },
    next: { th: "ตรวจสิทธิ์ของไฟล์ แล้วทำอีกครั้ง", en: "Check the file's permissions, then try again." },
  },
  "not-a-file": {
    what: {
      th: "{ $file } เป็น{ $kind -> [folder] โฟลเดอร์ [device] อุปกรณ์ [pipe] ท่อข้อมูล (pipe) *[socket] ซ็อกเก็ต (socket) } ไม่ใช่ไฟล์",
      en: "{ $file } is a { $kind -> [folder] folder [device] device [pipe] pipe *[socket] socket }, not a file.",
    },
    next: {
      th: "ระบุไฟล์ปกติ หากจะตรวจข้อมูลที่ส่งต่อมาจากโปรแกรมอื่น ใช้ pmqa check -",
      en: "Name an ordinary file. To check what another program hands on, use pmqa check -.",
    },
  },
  "input-too-large": {
    what: { th: "{ $file } ใหญ่เกินไป (อ่านได้ไม่เกิน { $most } MB)", en: "{ $file } is too large (at most { $most } MB are read)." },
    next: { th: "ตรวจว่าเป็นไฟล์ที่ต้องการ แล้วทำอีกครั้ง", en: "Make sure that it is the right file, then try again." },
  },
  "nothing-piped": {
    what: { th: "ไม่มีข้อมูลส่งต่อเข้ามาให้ตรวจ", en: "Nothing is handed on to be checked." },
    next: { th: "ใช้ - กับข้อมูลที่ส่งต่อมา เช่น cat FILE.xlsx | pmqa check -", en: "Use - with what is piped in: cat FILE.xlsx | pmqa check -" },
  },
  "disk-full": {
    what: { th: "ที่เก็บไฟล์ไม่มีที่ว่างพอ จึงเขียนไฟล์ { $file } ไม่ได้ ({ $detail })", en: "There is no room left to write { $file } ({ $detail })." },
    next: { th: "ลบสิ่งที่ไม่ใช้ หรือเขียนไว้ที่อื่น แล้วทำอีกครั้ง", en: "Make room, or write it elsewhere, then try again." },
  },
  "output-lost": {
    what: { th: "แสดงผลไม่ครบ: เขียนผลออกไปไม่ได้ ({ $detail })", en: "Not all was printed: the output could not be written ({ $detail })." },
    next: { th: "ตรวจที่ว่างของปลายทาง แล้วทำอีกครั้ง", en: "Make room where it goes, then try again." },
  },
} as const satisfies Wordings;

/** What can stand in the way of reading from the disk or writing to it. */
export const diskFailure = failuresOf(wordings);
