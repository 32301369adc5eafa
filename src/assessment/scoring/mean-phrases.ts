import type { Phrase } from "../text/phrase";

/** How a mean comes about, in the order of its steps. */
export const meanSteps = {
  parts: { th: "คะแนนที่นำมาเฉลี่ย: { $parts }", en: "The scores in it: { $parts }" },
  sum: { th: "รวมกัน: { $terms } = { $sum }", en: "Added up: { $terms } = { $sum }" },
  division: { th: "หารด้วยจำนวนที่มีคะแนน: { $sum } ÷ { $count } = { $exact }", en: "Divided by how many there are: { $sum } ÷ { $count } = { $exact }" },
  without: {
    th: "ไม่นับ { $number } และไม่ถือเป็น 0 เพราะ{ $why }",
    en: "{ $number } is left out, and does not count as 0, because { $why }",
  },
  more: { th: "และอีก { $count } รายการที่ยังไม่มีคะแนน", en: "and { $count } more without a score" },
  evenly: {
    th: "ทุกหัวข้อมีน้ำหนักเท่ากัน ไม่ว่าจะมีตัวชี้วัดกี่ตัว",
    en: "Every topic counts the same, however many indicators it has.",
  },
} satisfies Record<string, Phrase>;

/** A mean in one sentence, to be read aloud. */
export const meanSaid = {
  topic: {
    scored: {
      th: "หัวข้อ { $topic } ได้ { $mean } คะแนน เป็นค่าเฉลี่ยของตัวชี้วัด { $count } ตัว",
      en: "Topic { $topic } scores { $mean }, the mean of { $count -> [one] its one indicator *[other] its { $count } indicators }.",
    },
    partly: {
      th: "หัวข้อ { $topic } ได้ { $mean } คะแนน เป็นค่าเฉลี่ยของตัวชี้วัด { $count } ตัวที่มีคะแนน "
        + "ส่วนอีก { $without } ตัวยังไม่มีคะแนน จึงไม่นับ ({ $names })",
      en: "Topic { $topic } scores { $mean }, the mean of { $count -> [one] the one indicator that has *[other] the { $count } indicators "
        + "that have } a score; { $without } without one { $without -> [one] does *[other] do } not count ({ $names }).",
    },
    unscored: {
      th: "หัวข้อ { $topic } ยังไม่มีคะแนน เพราะยังไม่มีตัวชี้วัดใดที่มีคะแนน",
      en: "Topic { $topic } has no score, because none of its indicators has one yet.",
    },
  },
  total: {
    scored: {
      th: "คะแนนเฉลี่ยรวมคือ { $mean } เป็นค่าเฉลี่ยของ { $count } หัวข้อ",
      en: "The mean of all is { $mean }, the mean of { $count } topics.",
    },
    partly: {
      th: "คะแนนเฉลี่ยรวมคือ { $mean } เป็นค่าเฉลี่ยของ { $count } หัวข้อที่มีคะแนน ส่วนหัวข้อ { $names } ยังไม่มีคะแนน จึงไม่นับ",
      en: "The mean of all is { $mean }, the mean of { $count -> [one] the one topic that has *[other] the { $count "
        + "} topics that have } a score; { $names } without one { $without -> [one] does *[other] do } not count.",
    },
    unscored: { th: "ยังไม่มีคะแนนเฉลี่ยรวม เพราะยังไม่มีหัวข้อใดที่มีคะแนน", en: "There is no mean of all, because no topic has a score yet." },
  },
  noScoredIndicator: { th: "ยังไม่มีตัวชี้วัดที่มีคะแนน", en: "none of its indicators has a score yet" },
} as const satisfies Record<string, Phrase | Record<"scored" | "partly" | "unscored", Phrase>>;
