import { capOf, scoreOfPrinted } from "../../scoring/score";
import { doubtRule, eachIndicator, placeOf } from "../rule";

export const capReached = doubtRule<"cut">({
  name: "cap-reached",
  title: { th: "คะแนนถูกจำกัดด้วยเพดาน", en: "The score is cut by a cap" },
  why: {
    th: "คะแนนที่ถูกตัดไม่ได้บอกว่าผลอยู่ในเกณฑ์ใด และเพดานของข้อนี้อาจเป็นเพียงข้อสันนิษฐานจากแบบประเมินที่เคยเห็น",
    en: "A score that was cut does not say how good the result was, and the item's cap may itself be concluded from a few forms.",
  },
  limits: {
    th: "รู้เฉพาะเพดานที่อยู่ในเกณฑ์ของปีนั้น และไม่รู้ว่าผลงานเข้าเงื่อนไขที่ได้คะแนนสูงกว่าเพดานหรือไม่",
    en: "It knows the caps of the edition alone, and not whether the work meets a condition under which more is given.",
  },
  says: {
    cut: {
      what: {
        th: "% ความสำเร็จ { $success } ควรได้ { $uncut } คะแนน แต่ข้อ { $item } จำกัดไว้ที่ { $cap } คะแนน",
        en: "A success of { $success } % would score { $uncut }, but item { $item } is capped at { $cap }.",
      },
      next: {
        th: "ถามผู้ประเมินหรือ ก.พ.ร. ว่าเพดานนี้ใช้กับผลงานนี้หรือไม่ และควรตั้งเป้าหมายให้ท้าทายขึ้นหรือไม่",
        en: "Ask the assessor, or OPDC, whether the cap applies to this work; and whether the target should ask for more.",
      },
    },
  },
  check: eachIndicator((indicator, report, { edition: { scale } }) => {
    const { item, scored: { success, score } } = indicator;
    if (success === null || score === null) return;
    const uncut = scoreOfPrinted({ ...scale, caps: {}, maxScore: Infinity }, success);
    if (uncut > score) report("cut", placeOf(indicator, "score"), { success, uncut, item, cap: capOf(scale, item) });
  }),
});
