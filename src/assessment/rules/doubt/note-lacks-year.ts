import { isInUnit, partsOfNote } from "../../form/note-figures";
import { speaksOfYears } from "../../form/note-years";
import { doubtRule } from "../doubt-rule";
import { eachIndicator, placeOf } from "../rule";

/** A note that tells how, by what or from where, and no result. */
const isDefinition = /หมายถึง|หมายความ|นิยาม|สูตร|เกณฑ์|น้ำหนัก|เป้าหมาย|กำหนด|ภายใน(?=\s*\d)|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|อย่างน้อย|ขึ้นไป|หน้า\s*\d/;
const resultTold = /ประกาศผล|ได้รับรางวัล|ได้ระดับ|ได้คะแนน|ได้ข้อยุติ|ผลการ(?:ประเมิน|สำรวจ)พบว่า/;

export const noteLacksYear = doubtRule<"figure" | "result">({
  name: "note-lacks-year",
  title: { th: "หมายเหตุไม่บอกปี", en: "The note names no year" },
  why: {
    th: "แบบฟอร์มมีผลสามปีแต่มีหมายเหตุช่องเดียว หลักฐานที่ไม่บอกปีจึงไม่รู้ว่ายืนยันผลของปีใด",
    en: "The form has three years' results and one note. Evidence without a year does not say which of them it proves.",
  },
  limits: {
    th: "ถามเฉพาะเมื่อหมายเหตุมีตัวเลขในหน่วยของตัวชี้วัดหรือกล่าวถึงผลที่ได้รับ ผลแต่ละปีต่างกัน และไม่มีคำว่าปีหรือเลขปีใดเลย "
      + "ไม่ถามหมายเหตุที่เป็นนิยาม เกณฑ์ หรือเพียงชื่อแหล่งข้อมูล",
    en: "It asks only where the note gives a figure in the row's unit or tells a result, the years differ, "
      + "and no year is spoken of at all; not of definitions, criteria, or the mere name of a source.",
  },
  says: {
    figure: {
      what: {
        th: "หมายเหตุให้ตัวเลขไว้ ({ $figure }) แต่ไม่บอกว่าเป็นของปีใด และผลแต่ละปีไม่เท่ากัน",
        en: "The note gives a figure ({ $figure }) and does not say of which year; the years' results differ.",
      },
      next: {
        th: "ถามผู้กรอกว่าตัวเลขในหมายเหตุเป็นของปีใด แล้วเติมปีไว้ในหมายเหตุ",
        en: "Ask whoever wrote the note which year its figure is of, and add the year.",
      },
    },
    result: {
      what: {
        th: "หมายเหตุกล่าวถึงผลที่ได้รับ (“{ $words }”) แต่ไม่บอกว่าเป็นของปีใด และผลแต่ละปีไม่เท่ากัน",
        en: "The note tells of a result (“{ $words }”) and does not say of which year; the years' results differ.",
      },
      next: { th: "ถามผู้กรอกว่าหมายเหตุกล่าวถึงปีใด แล้วเติมปีไว้ในหมายเหตุ", en: "Ask whoever wrote the note which year it speaks of, and add the year." },
    },
  },
  check: eachIndicator((indicator, report, { edition: { fiscalYear } }) => {
    const { note, unit, results } = indicator;
    if (note === "" || unit === "" || isDefinition.test(note) || speaksOfYears(note)) return;
    const values = results.map((one) => (one.state === "number" ? one.value : NaN));
    if (new Set(values).size < 2) return;
    const at = placeOf(indicator, "note");
    const figure = partsOfNote(indicator, fiscalYear).flatMap(({ figures }) => figures)
      .find((one) => isInUnit(one, unit) && (one.isPercent || one.unit !== "" || values.includes(one.value)));
    if (figure !== undefined) return report("figure", at, { figure: figure.value });
    const [words] = resultTold.exec(note) ?? [];
    if (words !== undefined) report("result", at, { words });
  }),
});
