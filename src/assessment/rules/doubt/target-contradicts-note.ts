import { partsOfNote } from "../../form/note-figures";
import { statedTargets } from "../../form/note-targets";
import { doubtRule } from "../doubt-rule";
import { eachIndicator, placeOf } from "../rule";

export const targetContradictsNote = doubtRule<"other">({
  name: "target-contradicts-note",
  title: { th: "ค่าเป้าหมายไม่ตรงกับหมายเหตุ", en: "The target is not the note's" },
  why: {
    th: "หมายเหตุมักคัดมาจากคำรับรองหรือแผน หากเป้าหมายในนั้นเป็นอีกค่าหนึ่ง คะแนนอาจคิดจากเป้าหมายที่ไม่ได้ตกลงกันไว้",
    en: "Notes are often taken from the agreement or the plan. Where they name another target, the score may rest on one that nobody agreed to.",
  },
  limits: {
    th: "อ่านเฉพาะค่าที่อยู่หลังคำว่าเป้าหมาย หรือหลังไม่เกิน ไม่น้อยกว่า และคำทำนองนี้เมื่อมีคำว่าเป้าหมาย "
      + "เกณฑ์ หรือกำหนด นำหน้า ในหน่วยเดียวกับตัวชี้วัด และของปีที่ประเมิน",
    en: "It reads figures behind the word target (เป้าหมาย), or behind bounds (ไม่เกิน, ไม่น้อยกว่า) that "
      + "words such as เกณฑ์ or กำหนด announce, in the row's own unit and of the year assessed.",
  },
  says: {
    other: {
      what: {
        th: "ค่าเป้าหมายคือ { $target } แต่หมายเหตุระบุว่า “{ $words }”",
        en: "The target is { $target }, but the note says “{ $words }”.",
      },
      next: {
        th: "ถามผู้รับผิดชอบตัวชี้วัดว่าเป้าหมายที่ตกลงกันไว้คือค่าใด แล้วแก้ค่าเป้าหมายหรือหมายเหตุให้ตรงกัน",
        en: "Ask whoever keeps the indicator which target was agreed, and correct the target or the note.",
      },
    },
  },
  check: eachIndicator((indicator, report, { edition: { fiscalYear } }) => {
    const { direction, target, unit, note } = indicator;
    if (direction.state !== "direction" || target.state !== "number" || note === "") return;
    const stated = partsOfNote(indicator, fiscalYear)
      .filter(({ years }) => years.length === 0 || years.includes(fiscalYear))
      .flatMap((part) => statedTargets(part, direction.value, unit));
    const [first] = stated;
    if (first === undefined || stated.some(({ value }) => value === target.value)) return;
    report("other", placeOf(indicator, "target"), { target: target.value, words: first.words });
  }),
});
