import { successOf } from "../../scoring/success";
import { doubtRule } from "../doubt-rule";
import { eachIndicator, placeOf } from "../rule";

/** So much easier than the worst year that it is no rounding; and so much easier that it asks for nothing. */
const leastSuccess = 101;
const withRoom = 105;

const next = {
  th: "ถามผู้กำหนดเป้าหมายว่าเหตุใดจึงตั้งเป้าหมายไว้ง่ายกว่าที่เคยทำได้ และผู้ใดเห็นชอบ หากพิมพ์ผิดให้แก้ค่าเป้าหมาย",
  en: "Ask whoever set the target why it is easier than what was reached before, and who agreed to it; if it is a slip, correct the target.",
};
const than = {
  th: "ค่าเป้าหมาย ({ $target }) ง่ายกว่าผลของทุกปีก่อนหน้า ({ $others })",
  en: "The target ({ $target }) is easier than the result of every earlier year ({ $others })",
};

export const targetEasierThanHistory = doubtRule<"met" | "room">({
  name: "target-easier-than-history",
  title: { th: "ค่าเป้าหมายง่ายกว่าที่เคยทำได้", en: "A target easier than the past" },
  why: {
    th: "% ความสำเร็จวัดจากค่าเป้าหมาย เป้าหมายที่ทุกปีก่อนหน้าทำได้อยู่แล้วจึงให้คะแนนโดยไม่มีอะไรดีขึ้น",
    en: "Success is measured by the target: one that every earlier year would have met gives a score for nothing that improved.",
  },
  limits: {
    th: "รู้เพียงสองปีก่อนหน้า ไม่รู้ว่าเป้าหมายถูกกำหนดจากภายนอกหรืองบประมาณลดลง และไม่ถามเมื่อง่ายกว่าไม่เกินร้อยละ 1",
    en: "It knows two earlier years, and not whether the target was laid down from outside "
      + "or means were cut. Easier by one per cent or less is not asked about.",
  },
  says: {
    met: { what: { th: than.th, en: `${than.en}.` }, next },
    room: {
      what: {
        th: `${than.th} โดยทุกปีจะได้ความสำเร็จอย่างน้อยร้อยละ { $least }`,
        en: `${than.en}: each would have come to { $least } % or more.`,
      },
      next,
    },
  },
  check: eachIndicator((indicator, report, { edition }) => {
    const { direction, target, results, scored } = indicator;
    const earlier = results.slice(0, -1).map((one) => (one.state === "number" ? one.value : NaN));
    if (direction.state !== "direction" || target.state !== "number" || earlier.length < 2 || earlier.some(Number.isNaN)) return;
    // What is beyond reason is asked about already.
    if ((scored.success ?? 0) > edition.plausibleSuccess.percent) return;
    // Most targets were missed once, which is seen without dividing.
    if (earlier.some((one) => (direction.value === "higher" ? one <= target.value : one >= target.value))) return;
    const successes = earlier.map((one) => successOf(one, target.value, direction.value) ?? 0);
    const least = Math.min(...successes);
    if (least <= leastSuccess) return;
    report(least >= withRoom ? "room" : "met", placeOf(indicator, "target"), { target: target.value, others: earlier.join(", "), least });
  }),
});
