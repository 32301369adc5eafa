import type { Phrase } from "../text/phrase";
import { statement, type Statement } from "../text/statement";

/** How sure an edge or a cap is, in words. */
const sureness: Phrase = {
  th: "{ $certainty -> [seen] พบในแบบประเมินจริง [inferred] อนุมานจากแบบประเมินจริง *[assumed] เป็นข้อสันนิษฐาน }",
  en: "{ $certainty -> [seen] seen in a real submission [inferred] concluded from a real submission *[assumed] assumed }",
};

/** How a figure is rounded, or need not be. */
const roundingSteps = {
  rounded: {
    th: "ปัดเป็นทศนิยม { $decimals } ตำแหน่ง (ครึ่งหนึ่งปัดขึ้น): { $exact } เป็น { $rounded }",
    en: "Rounded to { $decimals } decimals, half up: { $exact } becomes { $rounded }",
  },
  notRounded: {
    th: "ไม่ต้องปัดเศษ เพราะมีทศนิยมไม่เกิน { $decimals } ตำแหน่ง: { $rounded }",
    en: "Nothing is rounded, as there are no more than { $decimals } decimals: { $rounded }",
  },
} satisfies Record<string, Phrase>;

/** The step in which a figure is rounded. @param values `decimals`, `exact` and `rounded` */
export const roundingStep = (isLonger: boolean, values: Statement["values"]): Statement =>
  statement(isLonger ? roundingSteps.rounded : roundingSteps.notRounded, values);

/** How an indicator's score comes about, in the order of its steps. */
export const indicatorSteps = {
  inputs: {
    th: "ผลการดำเนินการปี { $year }: { $actual } · ค่าเป้าหมาย: { $target } · ทิศทาง: { $direction }",
    en: "Result of { $year }: { $actual } · target: { $target } · direction: { $direction }",
  },
  readAs: {
    th: "{ $of -> [target] ค่าเป้าหมาย *[result] ผลการดำเนินการ }ในแผ่นงานแสดงเป็น “{ $shown }” และอ่านเป็น { $value }",
    en: "{ $of -> [target] The target *[result] The result } stands in the sheet as “{ $shown }” and is read as { $value }.",
  },
  higher: {
    th: "ค่ามากดี: ผล ÷ เป้าหมาย × 100 = { $actual } ÷ { $target } × 100 = { $exact }",
    en: "Higher is better: result ÷ target × 100 = { $actual } ÷ { $target } × 100 = { $exact }",
  },
  lower: {
    th: "ค่าน้อยดี: 100 + (เป้าหมาย − ผล) ÷ เป้าหมาย × 100 = 100 + ({ $target } − { $actual }) ÷ { $target } × 100 = { $exact }",
    en: "Lower is better: 100 + (target − result) ÷ target × 100 = 100 + ({ $target } − { $actual }) ÷ { $target } × 100 = { $exact }",
  },
  between: {
    th: "ร้อยละ { $success } อยู่ในช่วงตั้งแต่ร้อยละ { $from } แต่ไม่ถึงร้อยละ { $below } ซึ่งได้ { $score } คะแนน",
    en: "{ $success }% is at least { $from }% and less than { $below }%: that scores { $score }",
  },
  above: {
    th: "ร้อยละ { $success } อยู่ในช่วงตั้งแต่ร้อยละ { $from } ขึ้นไป ซึ่งได้ { $score } คะแนน",
    en: "{ $success }% is at least { $from }%: that scores { $score }",
  },
  below: {
    th: "ร้อยละ { $success } ไม่ถึงร้อยละ { $below } ซึ่งได้ { $score } คะแนน",
    en: "{ $success }% is less than { $below }%: that scores { $score }",
  },
  everything: { th: "ทุกร้อยละได้ { $score } คะแนน", en: "Every percentage scores { $score }" },
  capCuts: {
    th: "{ $of -> [item] ข้อ { $item } จำกัดคะแนนไว้ *[scale] เกณฑ์จำกัดคะแนนไว้ }ไม่เกิน { $most } จึงลดจาก { $uncapped } เหลือ { $most } คะแนน",
    en: "{ $of -> [item] Item { $item } is capped *[scale] Scores are capped } at { $most }: { $uncapped } becomes { $most }",
  },
  capSpares: {
    th: "{ $of -> [item] ข้อ { $item } จำกัดคะแนนไว้ *[scale] เกณฑ์จำกัดคะแนนไว้ }ไม่เกิน { $most } จึงไม่ต้องลดคะแนน",
    en: "{ $of -> [item] Item { $item } is capped *[scale] Scores are capped } at { $most }: nothing is taken away here",
  },
  edge: {
    th: `ขอบช่วงที่ร้อยละ { $percent } ${sureness.th}`,
    en: `The edge at { $percent }% is ${sureness.en}`,
  },
  reason: { th: "ยังไม่มีคะแนน เพราะ{ $why }", en: "There is no score, because { $why }" },
  notZero: {
    th: "ตัวชี้วัดที่ยังไม่มีคะแนนไม่นับในค่าเฉลี่ยของหัวข้อ และไม่ถือเป็น 0 คะแนน",
    en: "An indicator without a score is left out of its topic's mean; it does not count as 0.",
  },
} satisfies Record<string, Phrase>;

/** By whose criteria a figure was worked out. */
export const editionSteps = {
  own: { th: "ใช้เกณฑ์ปีงบประมาณ พ.ศ. { $year }", en: "By the criteria of fiscal year { $year }" },
  borrowed: {
    th: "ใช้เกณฑ์ปี { $criteriaOf } แทน เพราะยังไม่มีเกณฑ์ปีงบประมาณ พ.ศ. { $year }",
    en: "By the criteria of { $criteriaOf }, as those of fiscal year { $year } are not known yet",
  },
} satisfies Record<string, Phrase>;

/** An indicator's score in one sentence, to be read aloud. */
export const indicatorSaid = {
  scored: {
    th: "ตัวชี้วัด { $number } ได้ผล { $actual } จากเป้าหมาย { $target } ({ $direction }) คิดเป็นความสำเร็จร้อยละ { $success } จึงได้ { $score } คะแนน",
    en: "Indicator { $number } reached { $actual } against a target of { $target } ({ $direction }): a success of { $success }%, which scores { $score }.",
  },
  capped: {
    th: "ตัวชี้วัด { $number } ได้ผล { $actual } จากเป้าหมาย { $target } ({ $direction }) คิดเป็นความสำเร็จร้อยละ "
      + "{ $success } ตามช่วงคะแนนได้ { $uncapped } แต่จำกัดไว้ไม่เกิน { $score } คะแนน",
    en: "Indicator { $number } reached { $actual } against a target of { $target } ({ $direction }): "
      + "a success of { $success }%, which would score { $uncapped } but is capped at { $score }.",
  },
  unscored: {
    th: "ตัวชี้วัด { $number } ยังไม่มีคะแนน เพราะ{ $why }",
    en: "Indicator { $number } has no score, because { $why }.",
  },
} satisfies Record<string, Phrase>;
