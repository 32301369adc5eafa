import { directionLabels } from "../../form/direction";
import { directionInName } from "../../form/direction-in-name";
import { oddTextIn } from "../../form/odd-text";
import { writeDirection } from "../write-direction";
import { eachIndicator, placeOf, type Rule } from "../rule";

const next = {
  th: `เลือก “${directionLabels.higher.th}” หากผลยิ่งสูงยิ่งดี หรือ “${directionLabels.lower.th}” หากผลยิ่งต่ำยิ่งดี`,
  en: `Choose “${directionLabels.higher.th}” if ${directionLabels.higher.en}, or “${directionLabels.lower.th}” if ${directionLabels.lower.en}.`,
};

export const missingDirection: Rule<"blank" | "unreadable"> = {
  kind: "entry",
  name: "missing-direction",
  title: { th: "ไม่มีทิศทางของตัวชี้วัด", en: "The direction is missing" },
  why: {
    th: "ตัวชี้วัดค่ามากดีและค่าน้อยดีใช้สูตรคำนวณต่างกัน หากไม่ทราบทิศทางจะคำนวณ % ความสำเร็จไม่ได้",
    en: "Higher-is-better and lower-is-better indicators are computed differently: without the direction there is no percentage.",
  },
  asks: ["direction"],
  says: {
    blank: {
      severity: "error",
      lightsUp: true,
      what: { th: "ยังไม่ได้ระบุทิศทางของตัวชี้วัด", en: "The direction is missing." },
      next,
    },
    unreadable: {
      severity: "error",
      what: { th: "อ่านทิศทางจากข้อความ “{ $text }” ไม่ได้", en: "The direction “{ $text }” cannot be read." },
      next,
    },
  },
  check: eachIndicator((indicator, report) => {
    if (oddTextIn(indicator, "direction") !== undefined) return;
    const { direction, name } = indicator;
    if (direction.state === "direction") return;
    const at = placeOf(indicator, "direction");
    const named = directionInName(name);
    const fix = named === undefined ? undefined : writeDirection(at, named);
    if (direction.state === "missing") report("blank", at, {}, fix);
    else report("unreadable", at, { text: direction.text }, fix);
  }),
};
