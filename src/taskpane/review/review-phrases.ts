import type { QueueReason } from "../../assessment/review/queue";
import { stateLabels } from "../../assessment/review/review-words";
import type { Phrase } from "../../assessment/text/phrase";

/** Why an indicator or an item is looked at now, or is not. */
export const reasonLabels: Readonly<Record<QueueReason, Phrase>> = {
  ...stateLabels,
  error: { th: "มีข้อที่ต้องแก้ไข", en: "Has errors" },
  finding: { th: "มีข้อสังเกต", en: "Has findings" },
};

export const reviewPhrases = {
  title: { th: "การทบทวน", en: "Review" },
  left: { th: "เหลือ { $left } จาก { $total } ตัวชี้วัด", en: "{ $left } of { $total } indicators left" },
  leftWhole: {
    th: "เหลือ { $left } จาก { $total } เรื่อง: ตัวชี้วัด { $indicators } · ข้อในหมวด 1–6 { $items }",
    en: "{ $left } of { $total } left: { $indicators -> [one] 1 indicator *[other] { $indicators } indicators } · "
      + "{ $items -> [one] 1 item *[other] { $items } items } of Categories 1 to 6",
  },
  waiting: { th: "รอคำตอบ { $n }", en: "{ $n } waiting for an answer" },
  done: { th: "ไม่มีตัวชี้วัดที่รอท่านทบทวน", en: "No indicator waits for you" },
  doneWhole: { th: "ไม่มีตัวชี้วัดหรือข้อที่รอท่านทบทวน", en: "No indicator and no item waits for you" },
  none: { th: "แบบฟอร์มนี้ยังไม่มีตัวชี้วัดหรือคำตอบให้ทบทวน", en: "This form has no indicators or answers to review yet" },
  previous: { th: "ก่อนหน้า", en: "Previous" },
  next: { th: "ถัดไป", en: "Next" },
  by: { th: "ชื่อผู้บันทึก", en: "Your name" },
  byHint: { th: "ชื่อนี้จะอยู่ในแผ่นงาน “การทบทวน” ของสมุดงานนี้", en: "It goes into this workbook's sheet “การทบทวน”." },
  byMissing: { th: "กรอกชื่อของท่านก่อน", en: "Give your name first." },
  reviewed: { th: "ทบทวนแล้ว", en: "Reviewed" },
  withComment: { th: "ทบทวนแล้ว พร้อมความเห็น", en: "Reviewed, with a comment" },
  ask: { th: "ส่งกลับพร้อมคำถาม", en: "Send back with a question" },
  answer: { th: "ตอบคำถาม", en: "Answer" },
  accept: { th: "ยอมรับข้อนี้", en: "Accept this" },
  takeBack: { th: "ถอนคืน", en: "Take back" },
  takeBackWhat: { th: "ถอนคืน: { $what }", en: "Take back: { $what }" },
  takeBackReason: {
    th: "ถอนคืนบันทึกนี้? รายการเดิมยังอยู่ในแผ่นงาน “การทบทวน” ให้อ่านได้ · เหตุผล (ถ้ามี)",
    en: "Take this note back? Its row stays in the sheet “การทบทวน” to be read. Why, if you like",
  },
  tookBack: { th: "ถอนคืนแล้ว", en: "Taken back." },
  accepted: { th: "ยอมรับแล้วโดย { $by }: { $reason }", en: "Accepted by { $by }: { $reason }" },
  comment: { th: "ความเห็น", en: "Comment" },
  question: { th: "คำถามถึงผู้กรอก", en: "Question to whoever filled it in" },
  answerText: { th: "คำตอบ", en: "Answer" },
  reason: { th: "เหตุผลที่ยอมรับ", en: "Why it is accepted" },
  textMissing: { th: "เขียนข้อความก่อน", en: "Write a few words first." },
  save: { th: "บันทึก", en: "Save" },
  saved: { th: "บันทึกในแผ่นงาน “การทบทวน” แล้ว", en: "Noted in the sheet “การทบทวน”." },
  keys: {
    th: "แป้นลัดเมื่อไม่ได้พิมพ์อยู่: N ถัดไป · P ก่อนหน้า · R ทบทวนแล้ว · C พร้อมความเห็น · Q คำถาม "
      + "· A ตอบ · E ที่มาของคะแนนตัวชี้วัด · U ถอนคืนบันทึกล่าสุดของท่าน · Ctrl+Enter บันทึกข้อความ",
    en: "Keys, when not typing: N next · P previous · R reviewed · C with a comment · Q question · A answer "
      + "· E how an indicator's score comes about · U take your last note back · Ctrl+Enter saves a text",
  },
  findings: { th: "ข้อสังเกต", en: "Findings" },
  noFindings: { th: "ไม่พบข้อสังเกต", en: "Nothing was found" },
  note: { th: "หมายเหตุ", en: "Note" },
  noNote: { th: "ไม่มีหมายเหตุ", en: "There is no note" },
  answerOfItem: { th: "คำตอบ", en: "Answer" },
  noAnswer: { th: "ยังไม่มีคำตอบ", en: "There is no answer yet" },
  ticked: { th: "มี", en: "has it" },
  notTicked: { th: "ไม่มี", en: "does not have it" },
  openItem: { th: "เปิดในหน้าคำตอบ", en: "Open among the answers" },
  target: { th: "ค่าเป้าหมาย", en: "Target" },
  history: { th: "บันทึก", en: "Notes" },
  changed: { th: "สิ่งที่เปลี่ยนไป: { $changes }", en: "What changed: { $changes }" },
  whole: { th: "หัวข้อและแบบฟอร์มทั้งฉบับ", en: "Topics and the whole form" },
  topic: { th: "หัวข้อ { $topic }", en: "Topic { $topic }" },
  category: { th: "หมวด { $category }", en: "Category { $category }" },
  item: { th: "ข้อ { $item }", en: "Item { $item }" },
  form: { th: "แบบฟอร์มทั้งฉบับ", en: "The whole form" },
  reviewedWhole: { th: "ทบทวนแล้ว: { $what }", en: "Reviewed: { $what }" },
} satisfies Record<string, Phrase>;
