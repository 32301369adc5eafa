import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `verify` and its options. */
export const verifyHelp = {
  verify: {
    th: "ตรวจว่าไฟล์ที่ส่งยังเป็นอย่างเมื่อจัดทำหรือไม่ และสิ่งใดถูกแก้ไข (รหัสจบ: 0 ไม่มีสิ่งใดถูกแก้ไข, "
      + "1 ถูกแก้ไข, 2 ไม่ใช่ไฟล์ที่จัดทำไว้ส่งหรืออ่านไม่ได้)",
    en: "tell whether a submission is what it was when it was made, and what was changed "
      + "(exits with 0: nothing, 1: something, 2: not a submission, or unreadable)",
  },
  submission: { th: "ไฟล์ .xlsx ที่ได้จาก pmqa export", en: "an .xlsx file that pmqa export wrote" },
  digest: { th: "รหัสตรวจสอบจากฉบับพิมพ์ ใช้เทียบกับไฟล์", en: "the digest on the printed form, to compare with the file's" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `verify` prints. */
export const verified = {
  made: { th: "{ $file } · { $state } · จัดทำด้วยโปรแกรมรุ่น { $program }", en: "{ $file } · { $state } · made by version { $program } of the program" },
  draft: { th: "ฉบับร่าง ไม่ใช่ฉบับส่ง", en: "a draft, not a submission" },
  final: { th: "ฉบับส่ง", en: "a submission" },
  unknown: { th: "ไม่ทราบสถานะ", en: "of no known state" },
  asMade: { th: "ไม่มีสิ่งใดถูกแก้ไขหลังจัดทำ และทุกค่าตรงกับที่คำนวณได้", en: "Nothing was changed since it was made, and every figure is what it comes to." },
  notAsMade: { th: "ไฟล์นี้ไม่เป็นอย่างเมื่อจัดทำ", en: "This file is not what it was when it was made." },
  changes: { th: "สิ่งที่ถูกแก้ไขหลังจัดทำ (เดิม → ปัจจุบัน)", en: "What was changed since it was made (then → now)" },
  differences: {
    th: "สิ่งที่บันทึกการส่งกับแบบฟอร์มระบุไม่ตรงกัน (บันทึก → แบบฟอร์ม)",
    en: "What the record and the form say differently (record → form)",
  },
  follows: { th: "ตัวเลขที่เปลี่ยนตามไป", en: "Figures that follow from this" },
  misstated: {
    th: "ตัวเลขในบันทึกการส่งที่ไม่ใช่ผลการคำนวณ (บันทึก → คำนวณได้)",
    en: "Figures of the record that its inputs do not come to (record → computed)",
  },
  shown: { th: "ช่องที่แสดงค่าไม่ตรงกับที่คำนวณได้", en: "Cells that show something else than what is computed" },
  shows: { th: "{ $cell }: แสดง { $shown } คำนวณได้ { $computed }", en: "{ $cell }: shows { $shown }, computed { $computed }" },
  showsAsMade: {
    th: "{ $cell }: ยังแสดง { $shown } อย่างเมื่อจัดทำ คำนวณได้ { $computed }",
    en: "{ $cell }: still shows { $shown } as when it was made, computed { $computed }",
  },
  nothing: { th: "ไม่มี", en: "nothing" },
  inSummary: { th: "คะแนนในสรุป", en: "score in the summary" },
  characters: { th: "จำนวนอักขระ", en: "number of characters" },
  digest: { th: "รหัสตรวจสอบ (SHA-256)", en: "Digest (SHA-256)" },
  intact: { th: "ตรงกับเนื้อหาของบันทึกการส่ง", en: "It is that of the record's content." },
  altered: {
    th: "บันทึกการส่งเองถูกแก้ไข: แผ่นงานระบุ { $stated } แต่เนื้อหาให้รหัสข้างต้น จึงไม่อาจบอกได้ว่าบันทึกหรือแบบฟอร์มที่ถูกแก้ไข",
    en: "The record itself was changed: its sheet states { $stated }, its content comes to "
      + "the digest above. Whether the record or the form was changed cannot be told.",
  },
  unreadable: { th: "แถวของบันทึกการส่งที่อ่านไม่ได้: { $rows }", en: "Rows of the record that cannot be read: { $rows }" },
  printed: { th: "ตรงกับรหัสของฉบับพิมพ์", en: "It is the printed one." },
  notPrinted: { th: "ไม่ตรงกับรหัสของฉบับพิมพ์: ไฟล์นี้ไม่ใช่ฉบับที่พิมพ์", en: "It is not the printed one: this file is not what was printed." },
  proves: { th: "ผลนี้พิสูจน์อะไร", en: "What this proves" },
  provesSlips: {
    th: "พบความผิดพลาดและการแก้ไขโดยไม่ตั้งใจเสมอ ทั้งในแบบฟอร์มทุกหมวด การทบทวน และบันทึกการส่ง แผ่นงานอื่นมีไว้อ่าน ไม่ได้ตรวจ",
    en: "Slips and careless edits of the form, with all of its categories, the review and the "
      + "record are always found. Other sheets are for reading, and are not looked at.",
  },
  provesNot: {
    th: "ผู้ที่ตั้งใจแก้ไขอาจทำบันทึกและรหัสขึ้นใหม่ให้ตรงกันได้ จึงต้องเทียบรหัสกับฉบับพิมพ์ที่ผู้ประเมินเก็บไว้ (--digest)",
    en: "Whoever means to can remake the record and its digest. Against that only the printed digest helps that the assessment body keeps (--digest).",
  },
  provesPrinted: {
    th: "เทียบกับรหัสของฉบับพิมพ์แล้ว จึงเป็นไปไม่ได้ที่จะทำบันทึกและรหัสขึ้นใหม่โดยไม่พบ",
    en: "It was compared with the printed digest: a record and digest made anew would have been found.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
