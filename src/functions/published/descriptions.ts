import type { Phrase } from "../../assessment/text/phrase";

/** One argument of a function as Excel's formula bar and the help page describe it. */
interface DescribedArgument {
  /** The name in the function's own parameter list. */
  readonly name: string;
  readonly text: Phrase;
}

/** A custom function as people read about it. */
export interface FunctionDescription {
  /** The name after PMQA. */
  readonly id: string;
  readonly text: Phrase;
  readonly arguments: readonly DescribedArgument[];
  /** Calls with what they answer. */
  readonly examples: readonly (readonly [call: string, answer: string])[];
}

const direction: DescribedArgument = {
  name: "direction",
  text: {
    th: "ค่ามากดี หรือ ค่าน้อยดี (higher, lower ก็ได้) ถ้าไม่ใส่ถือว่าค่ามากดี",
    en: "higher or lower is better (ค่ามากดี, ค่าน้อยดี); higher if left out.",
  },
};

const fiscalYear: DescribedArgument = {
  name: "fiscalYear",
  text: {
    th: "ปีงบประมาณ พ.ศ. เช่น 2567 ถ้าไม่ใส่ใช้เกณฑ์ปีล่าสุดที่รู้จัก",
    en: "Fiscal year in the Buddhist era, such as 2567; the newest known criteria if left out.",
  },
};

const target: DescribedArgument = {
  name: "target",
  text: { th: "ค่าเป้าหมาย ต้องมากกว่า 0", en: "The target, above 0." },
};

/** The functions in both languages: the one source of Excel's descriptions and of the help page. */
export const descriptions: readonly FunctionDescription[] = [
  {
    id: "SUCCESS",
    text: {
      th: "ร้อยละความสำเร็จของผลเทียบกับค่าเป้าหมาย ทศนิยม 2 ตำแหน่ง",
      en: "Percentage of success of a result against its target, to two decimals.",
    },
    arguments: [
      { name: "actual", text: { th: "ผลการดำเนินการของปี", en: "The year's result." } },
      target,
      direction,
    ],
    examples: [["=PMQA.SUCCESS(97.4, 95.8)", "101.67"], ['=PMQA.SUCCESS(0.05, 0.1, "ค่าน้อยดี")', "150"]],
  },
  {
    id: "SCORE",
    text: {
      th: "คะแนน 0–500 ของร้อยละความสำเร็จ ตามเกณฑ์และเพดานของข้อ",
      en: "Score (0–500) of a percentage of success, by the criteria and the item's cap.",
    },
    arguments: [
      { name: "success", text: { th: "% ความสำเร็จ", en: "The percentage of success." } },
      {
        name: "item",
        text: {
          th: "รหัสข้อ เช่น 7.4.3 ถ้าไม่ใส่จะไม่ใช้เพดานของข้อ",
          en: "The item's number, such as 7.4.3; no item's cap applies if left out.",
        },
      },
      fiscalYear,
    ],
    examples: [["=PMQA.SCORE(101.67)", "300"], ['=PMQA.SCORE(111.11, "7.4.3", 2567)', "100"]],
  },
  {
    id: "NEEDED",
    text: {
      th: "ผลการดำเนินการที่ต้องได้จึงจะถึงคะแนนที่ต้องการ",
      en: "The result that reaches a score.",
    },
    arguments: [
      { name: "score", text: { th: "คะแนนที่ต้องการ เช่น 300", en: "The score to reach, such as 300." } },
      target,
      direction,
      fiscalYear,
    ],
    examples: [["=PMQA.NEEDED(300, 80)", "80"], ['=PMQA.NEEDED(500, 80, "ค่าน้อยดี")', "72"]],
  },
];
