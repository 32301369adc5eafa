import { directionLabels } from "../../form/direction";
import { directionInName } from "../../form/direction-in-name";
import { wordAgainst } from "../../form/telling-words";
import { writeDirection } from "../write-direction";
import { eachIndicator, placeOf, type Rule } from "../rule";

const { higher, lower } = directionLabels;
const typed = {
  th: `“{ $direction -> [higher] ${higher.th} *[lower] ${lower.th} }”`,
  en: `“{ $direction -> [higher] ${higher.th} *[lower] ${lower.th} }” ({ $direction -> [higher] ${higher.en} *[lower] ${lower.en} })`,
};

export const directionContradictsName: Rule<"mark" | "word"> = {
  kind: "entry",
  name: "direction-contradicts-name",
  title: { th: "ทิศทางขัดกับชื่อตัวชี้วัด", en: "The direction contradicts the name" },
  why: {
    th: "ทิศทางที่กลับด้านทำให้ผลที่ดีกลายเป็นคะแนนต่ำ หรือผลที่ไม่ดีกลายเป็นคะแนนสูง โดยตัวเลขอื่นยังดูถูกต้องทุกอย่าง",
    en: "A direction turned about makes a good result score low, or a bad one high, while every other figure still looks right.",
  },
  asks: ["direction"],
  says: {
    mark: {
      severity: "error",
      what: {
        th: `ทิศทางที่เลือกคือ ${typed.th} แต่วงเล็บในชื่อตัวชี้วัดระบุไว้ตรงกันข้าม`,
        en: `The direction is ${typed.en}, but the brackets in the indicator's name say the opposite.`,
      },
      next: {
        th: "แก้ทิศทางให้ตรงกับชื่อ หรือแก้วงเล็บในชื่อหากทิศทางที่เลือกถูกต้องแล้ว",
        en: "Set the direction the name gives, or correct the name if the direction is right.",
      },
    },
    word: {
      severity: "warning",
      what: {
        th: `ทิศทางที่เลือกคือ ${typed.th} แต่คำว่า “{ $word }” ในชื่อตัวชี้วัดมักใช้กับเรื่องที่มีทิศทางตรงกันข้าม`,
        en: `The direction is ${typed.en}, but “{ $word }” in the indicator's name usually goes the other way.`,
      },
      next: {
        th: "ตรวจสอบทิศทางอีกครั้ง หากถูกต้องแล้วไม่ต้องแก้ไข",
        en: "Look at the direction once more; if it is right, leave it.",
      },
    },
  },
  check: eachIndicator((indicator, report) => {
    if (indicator.direction.state !== "direction") return;
    const direction = indicator.direction.value;
    const marked = directionInName(indicator.name);
    if (marked === direction) return;
    const against = marked === undefined ? wordAgainst(direction, indicator.name) : undefined;
    const right = marked ?? against?.direction;
    if (right === undefined) return;
    const at = placeOf(indicator, "direction");
    if (against === undefined) report("mark", at, { direction }, writeDirection(at, right));
    else report("word", at, { direction, word: against.word }, writeDirection(at, right));
  }),
};
