import type { Phrase } from "../../assessment/text/phrase";

export const explainPhrases = {
  how: { th: "คำนวณอย่างไร", en: "How it is computed" },
  steps: { th: "ขั้นตอน", en: "Step by step" },
  assumptions: { th: "ข้อสันนิษฐานของเกณฑ์ที่เกี่ยวข้อง", en: "What this assumes of the criteria" },
  scale: { th: "ช่วงคะแนน: { $bands }", en: "The scale: { $bands }" },
  scaleAt: {
    th: "ช่วงคะแนน: { $bands } · อยู่ในช่วงที่ได้ { $score } คะแนน",
    en: "The scale: { $bands }; it stands where the score is { $score }",
  },
  lowest: { th: "ต่ำกว่าร้อยละ { $below } ได้ { $score }", en: "less than { $below }% scores { $score }" },
  from: { th: "ตั้งแต่ร้อยละ { $from } ได้ { $score }", en: "from { $from }% { $score }" },
} satisfies Record<string, Phrase>;

export const whatIfPhrases = {
  title: { th: "ลองเปลี่ยนตัวเลข", en: "What if" },
  intro: { th: "ดูว่าคะแนนจะเป็นเท่าใด โดยไม่เขียนลงแผ่นงาน", en: "See what the scores would be. Nothing is written to the sheet." },
  result: { th: "ลองผลปี { $year }", en: "A result of { $year }" },
  target: { th: "ลองค่าเป้าหมาย", en: "A target" },
  direction: { th: "ลองทิศทาง", en: "A direction" },
  less: { th: "ลด: { $field }", en: "Less: { $field }" },
  more: { th: "เพิ่ม: { $field }", en: "More: { $field }" },
  reset: { th: "คืนตัวเลขเดิม", en: "Back to the figures of the sheet" },
  table: { th: "คะแนนเดิมและคะแนนที่ลอง", en: "The scores as they are, and as they would be" },
  figure: { th: "ค่า", en: "Figure" },
  before: { th: "เดิม", en: "Now" },
  after: { th: "ลองแล้ว", en: "Then" },
  success: { th: "% ความสำเร็จ", en: "Success, %" },
  score: { th: "คะแนน", en: "Score" },
  topic: { th: "หัวข้อ { $topic }", en: "Topic { $topic }" },
  total: { th: "คะแนนเฉลี่ยรวม", en: "Mean of all" },
  none: { th: "ไม่มี", en: "none" },
  asItIs: { th: "ยังเป็นตัวเลขเดิม", en: "These are the figures of the sheet." },
  scored: {
    th: "จะได้ { $score } คะแนน (เดิม { $before }) และคะแนนเฉลี่ยรวมเป็น { $total }",
    en: "The score would be { $score } (now { $before }), and the mean of all { $total }.",
  },
  unscored: { th: "จะไม่มีคะแนน เพราะ{ $why }", en: "There would be no score, because { $why }." },
} satisfies Record<string, Phrase>;

export const gainPhrases = {
  title: { th: "สิ่งที่จะเพิ่มคะแนนรวม", en: "What would raise the total" },
  intro: {
    th: "ผลที่เปลี่ยนน้อยที่สุดแล้วได้คะแนนสูงขึ้น เรียงตามที่เพิ่มให้คะแนนรวม",
    en: "The smallest change of a result that scores more, by what it brings to the total.",
  },
  atLeast: { th: "ผลปี { $year } ไม่น้อยกว่า { $needed } (ขณะนี้ { $present })", en: "A result of at least { $needed } in { $year } (now { $present })" },
  atMost: { th: "ผลปี { $year } ไม่เกิน { $needed } (ขณะนี้ { $present })", en: "A result of at most { $needed } in { $year } (now { $present })" },
  brings: { th: "ได้ { $score } คะแนน · คะแนนรวม +{ $total }", en: "scores { $score } · total +{ $total }" },
  unnamed: { th: "ยังไม่มีชื่อ", en: "no name yet" },
  showAll: { th: "แสดงทั้งหมด { $count } รายการ", en: "Show all { $count }" },
  showMore: { th: "แสดงเพิ่มอีก { $count } รายการ", en: "Show { $count } more" },
} satisfies Record<string, Phrase>;
