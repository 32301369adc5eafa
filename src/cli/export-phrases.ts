import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `export` and its options. */
export const exportHelp = {
  export: {
    th: "จัดทำฉบับส่ง: สมุดงาน ข้อมูล JSON และชุดข้อมูล CSV (รหัสจบ: 0 จัดทำแล้ว, 1 ยังส่งไม่ได้, 2 อ่านหรือเขียนไม่ได้)",
    en: "make a submission: its workbook, its data in JSON, its data package (exits with "
      + "0: made, 1: something stands in the way, 2: it cannot be read or written)",
  },
  form: { th: "ไฟล์ .xlsx ของแบบฟอร์มที่กรอกแล้ว", en: "an .xlsx file with the form, filled in" },
  folder: { th: "โฟลเดอร์ที่จะเขียนไฟล์ลง (สร้างให้หากยังไม่มี)", en: "the folder to write to, made where there is none" },
  draft: {
    th: "จัดทำเป็นฉบับร่าง แม้ยังมีสิ่งที่ต้องแก้ไข ทุกหน้าระบุว่าไม่ใช่ฉบับส่ง",
    en: "make a draft, whatever stands in the way; every page says that it is none",
  },
  from: {
    th: "ไฟล์ที่ผู้ประเมินส่งคืน: นำข้อเสนอแนะรายหัวข้อของหมวด 1–6 มาใส่ช่องที่ยังว่าง",
    en: "the file that came back from the assessors: what they wrote of topics of Categories 1 to 6 goes into the fields that are blank",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `export` prints. */
export const exported = {
  shut: {
    th: "ยังส่งแบบประเมินไม่ได้: ต้องแก้ไข หรือให้ผู้ทบทวนยอมรับพร้อมเหตุผลก่อน { $count } รายการ",
    en: "{ $count -> [one] 1 error stands *[other] { $count } errors stand } in the way: mend { "
      + "$count -> [one] it, or have it *[other] them, or have them } accepted with a reason.",
  },
  place: { th: "{ $name } ({ $cell })", en: "{ $name } ({ $cell })" },
  draftNext: { th: "หากต้องการฉบับร่างไว้อ่านก่อน ใส่ --draft", en: "For a draft to be read meanwhile, add --draft." },
  final: { th: "จัดทำฉบับส่งแล้ว ไว้ที่ { $folder }", en: "The submission is in { $folder }." },
  draft: { th: "จัดทำฉบับร่างแล้ว ไว้ที่ { $folder } (ไม่ใช่ฉบับส่ง)", en: "A draft, which is no submission, is in { $folder }." },
  digest: { th: "รหัสตรวจสอบ (SHA-256): { $digest }", en: "Digest (SHA-256): { $digest }" },
  left: { th: "ยังต้องแก้ไขก่อนส่ง { $count } รายการ", en: "{ $count -> [one] 1 error stands *[other] { $count } errors stand } in the way of submitting." },
  waived: { th: "ยอมรับไว้พร้อมเหตุผล { $count } รายการ", en: "{ $count -> [one] 1 error is *[other] { $count } errors are } accepted with a reason." },
  remarks: {
    th: "นำข้อเสนอแนะของผู้ประเมินมาด้วย { $count } ช่อง",
    en: "{ $count -> [one] 1 field of the assessors' came *[other] { $count } fields of the assessors' came } along.",
  },
  remarksKept: {
    th: "แบบฟอร์มระบุไว้เป็นอย่างอื่นแล้ว จึงไม่ได้แทนที่: { $fields }",
    en: "The form says something else already, which stays: { $fields }.",
  },
  remarksPlaceless: {
    th: "แบบฟอร์มไม่มีแผ่นงานของหัวข้อนี้ จึงไม่ได้นำมา: { $fields }",
    en: "The form has no sheet for these, so they did not come along: { $fields }.",
  },
  strays: {
    th: "ไม่ได้ส่งไปด้วย: ข้อความนอกแถวตัวชี้วัดที่แถว { $rows }",
    en: "Not submitted: what stands where no indicator belongs, in { $count -> [one] row *[other] rows } { $rows }.",
  },
  sheetStrays: {
    th: "ไม่ได้ส่งไปด้วย: ข้อความนอกช่องในแผ่นงาน “{ $sheet }” ที่แถว { $rows }",
    en: "Not submitted: what stands out of place on the sheet “{ $sheet }”: { $rows }.",
  },
  unread: {
    th: "ไม่ได้ส่งไปด้วย: แผ่นงาน “{ $sheet }” ซึ่งอ่านไม่ได้",
    en: "Not submitted: the sheet “{ $sheet }”, which cannot be read.",
  },
  edited: {
    th: "ไม่ได้ส่งไปด้วย: รายการทบทวนที่ถูกแก้ไขด้วยมือ ที่แถว { $rows } ของแผ่นงานการทบทวน",
    en: "Not submitted: what was noted in the review and then edited by hand, in { $count -> [one] row *[other] rows } { $rows } of its sheet.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
