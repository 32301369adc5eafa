import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `assess` and its options. */
export const assessHelp = {
  assess: {
    th: "สร้างแผ่นงานให้ผู้ประเมินพิมพ์คะแนนและความเห็นข้างตัวชี้วัดของไฟล์ที่ส่ง และนำของเดิมไปไว้กับไฟล์ที่ส่งใหม่",
    en: "write a sheet for assessors' scores and comments beside the indicators of a submission, and take them along to a resubmission",
  },
  from: { th: "ไฟล์ผลการประเมินของฉบับก่อน", en: "the assessment of the former submission" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `assess` prints. */
export const assessed = {
  written: { th: "แผ่นงานผลการประเมินของตัวชี้วัด { $count } ตัวอยู่ที่ { $file }", en: "The sheet to assess { $count } indicators on is { $file }." },
  carried: {
    th: "นำผลการประเมินเดิมมาไว้ข้างตัวชี้วัด { $count } ตัว",
    en: "{ $count -> [one] 1 judgement stands *[other] { $count } judgements stand } beside { $count -> [one] its indicator *[other] their indicators } again.",
  },
  changes: { th: "เปลี่ยนไปหลังประเมิน อาจต้องประเมินใหม่", en: "Changed since they were judged: these may have to be judged anew" },
  added: { th: "ตัวชี้วัดใหม่", en: "New indicators" },
  gone: { th: "ผลการประเมินของตัวชี้วัดที่ไม่มีแล้ว (อยู่ท้ายแผ่นงาน)", en: "Judgements of indicators that are gone (at the sheet's end)" },
} as const satisfies Readonly<Record<string, Phrase>>;
