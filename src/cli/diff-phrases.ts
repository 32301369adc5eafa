import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `diff`. */
export const diffHelp = {
  diff: {
    th: "บอกว่าแบบฟอร์มหรือไฟล์ที่ส่งสองไฟล์ต่างกันอย่างไร รายตัวชี้วัด จะต่างปีกันก็ได้ (รหัสจบ: 0 เหมือนกัน, 1 ต่างกัน, 2 อ่านไม่ได้)",
    en: "tell what is different between two forms or submissions, by indicator, of one "
      + "year or two (exits with 0: nothing, 1: something, 2: a file cannot be read)",
  },
  before: { th: "ไฟล์ .xlsx ฉบับก่อน", en: "the earlier .xlsx file" },
  now: { th: "ไฟล์ .xlsx ฉบับหลัง", en: "the later .xlsx file" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `diff` prints. */
export const differences = {
  files: { th: "{ $before } → { $now }", en: "{ $before } → { $now }" },
  same: { th: "ไม่มีสิ่งใดต่างกัน", en: "Nothing is different." },
  counted: {
    th: "ต่างกัน { $changes } รายการ ตัวเลขที่คำนวณต่างกัน { $figures } ค่า",
    en: "{ $changes -> [one] 1 thing is different *[other] { $changes } things are different }, "
      + "and { $figures -> [one] 1 computed figure *[other] { $figures } computed figures }.",
  },
  changes: { th: "สิ่งที่ต่างกัน (ก่อน → หลัง)", en: "What is different (before → after)" },
  figures: { th: "ตัวเลขที่คำนวณได้ต่างกัน", en: "Computed figures that are different" },
  years: {
    th: "ปีที่มีผลในไฟล์เดียว จึงไม่ได้เทียบกัน: { $years }",
    en: "Years of which but one of the files reports results, and which were not compared: { $years }",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
