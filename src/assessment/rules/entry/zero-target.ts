import { hasPercentage } from "../../scoring/success";
import { eachFigure, type Rule } from "../rule";

const next = {
  th: "กำหนดค่าเป้าหมายที่มากกว่า 0 หากเป้าหมายคือไม่ให้เกิดขึ้นเลย ให้วัดกลับด้าน เช่น ร้อยละของงานที่ไม่มีข้อผิดพลาด เป้าหมาย 100",
  en: "Set a target above 0. If the aim is that something never happens, measure it the other way: the share of work without errors, target 100.",
};

export const zeroTarget: Rule<"zero" | "below"> = {
  kind: "entry",
  name: "zero-target",
  title: { th: "ค่าเป้าหมายเป็นศูนย์หรือติดลบ", en: "The target is zero or below" },
  why: {
    th: "ค่าเป้าหมายเป็นตัวหารในสูตร % ความสำเร็จ ค่า 0 จึงคำนวณไม่ได้ และค่าติดลบทำให้ความหมายของมากกับน้อยกลับกัน",
    en: "The percentage divides by the target: by 0 there is none, and a target below 0 turns more and less about.",
  },
  asks: ["target"],
  says: {
    zero: {
      severity: "error",
      what: { th: "ค่าเป้าหมายเป็น 0 จึงคำนวณ % ความสำเร็จไม่ได้", en: "The target is 0, so there is no success percentage." },
      next,
    },
    below: {
      severity: "error",
      what: {
        th: "ค่าเป้าหมาย { $number } ติดลบ จึงคำนวณ % ความสำเร็จไม่ได้",
        en: "The target { $number } is below 0, so there is no success percentage.",
      },
      next,
    },
  },
  check: eachFigure(({ figure, at }, report) => {
    if (at.field !== "target" || figure.state !== "number" || hasPercentage(figure.value)) return;
    report(figure.value === 0 ? "zero" : "below", at, { number: figure.value });
  }),
};
