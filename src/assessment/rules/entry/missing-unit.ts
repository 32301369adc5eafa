import { saysNothing } from "../../form/empty-words";
import { oddTextIn } from "../../form/odd-text";
import { eachIndicator, placeOf, write, type Rule } from "../rule";

const percent = "ร้อยละ";
const next = {
  th: "เลือกหน่วยนับจากรายการ หรือพิมพ์เอง เช่น ร้อยละ ราย เรื่อง",
  en: "Choose the unit from the list, or type it: per cent, people, cases.",
};

export const missingUnit: Rule<"blank" | "nothing"> = {
  kind: "entry",
  name: "missing-unit",
  title: { th: "ไม่มีหน่วยนับ", en: "The unit is missing" },
  why: {
    th: "ตัวเลขที่ไม่มีหน่วยนับอ่านได้หลายความหมาย เช่น ร้อยละ 80 หรือ 80 ราย และในแบบประเมินที่พิมพ์ออกมาจะปรากฏเป็นวงเล็บว่าง",
    en: "A figure without its unit can be read in several ways (80 per cent, or 80 people), and the printed form shows empty brackets.",
  },
  asks: ["unit"],
  says: {
    blank: {
      severity: "error",
      lightsUp: true,
      what: { th: "ยังไม่ได้ระบุหน่วยนับ", en: "The unit is missing." },
      next,
    },
    nothing: {
      severity: "error",
      what: {
        th: "ช่องหน่วยนับมีเพียง “{ $text }” ซึ่งไม่ใช่หน่วยนับ",
        en: "The unit says only “{ $text }”, which is no unit.",
      },
      next,
    },
  },
  check: eachIndicator((indicator, report) => {
    if (oddTextIn(indicator, "unit") !== undefined) return;
    const { unit, name } = indicator;
    if (!saysNothing(unit)) return;
    const at = placeOf(indicator, "unit");
    // Not safe: the unit is guessed from the name.
    const fix = name.startsWith(percent)
      ? write(at, percent, { th: "กรอกหน่วยนับเป็น “ร้อยละ” ตามชื่อตัวชี้วัด", en: "Write the unit the name begins with: ร้อยละ (per cent)" })
      : undefined;
    if (unit === "") report("blank", at, {}, fix);
    else report("nothing", at, { text: unit }, fix);
  }),
};
