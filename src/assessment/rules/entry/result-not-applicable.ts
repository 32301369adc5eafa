import { saysNothing } from "../../form/empty-words";
import { oddTextIn } from "../../form/odd-text";
import { eachFigure, type Rule } from "../rule";

export const resultNotApplicable: Rule<"latest" | "earlier"> = {
  kind: "entry",
  name: "result-not-applicable",
  title: { th: "ผลการดำเนินการระบุว่าไม่มี", en: "A result is given as not applicable" },
  why: {
    th: "ปีที่ไม่มีผลเป็นเรื่องที่เกิดขึ้นได้และไม่เท่ากับ 0 แต่ผู้ประเมินต้องทราบเหตุผล ส่วนปีที่ประเมินต้องมีผลจึงจะมีคะแนน",
    en: "A year without a result happens, and is not the same as 0; but the assessor must know why, and without one for the year assessed there is no score.",
  },
  asks: ["note"],
  says: {
    latest: {
      severity: "error",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ซึ่งเป็นปีที่ประเมิน ระบุว่า “{ $text }” จึงไม่มีคะแนน",
        en: "The result of { $year }, the year assessed, says “{ $text }”: there is no score.",
      },
      next: {
        th: "กรอกผลเป็นตัวเลข หากผลเป็นศูนย์ให้กรอก 0 หากยังไม่มีผลควรเลือกตัวชี้วัดอื่น",
        en: "Type the result as a number (0 if it is zero); if there is none yet, choose another indicator.",
      },
    },
    earlier: {
      severity: "warning",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ระบุว่า “{ $text }” แต่ยังไม่มีเหตุผลในช่องหมายเหตุ",
        en: "The result of { $year } says “{ $text }”, but the note gives no reason.",
      },
      next: {
        th: "ระบุเหตุผลในช่องหมายเหตุ เช่น เริ่มเก็บข้อมูลปี พ.ศ. ใด",
        en: "Give the reason in the note, such as the year in which measuring began.",
      },
    },
  },
  check: eachFigure(({ figure, at, year, indicator }, report, { edition }) => {
    if (at.field === "target" || figure.state !== "not-applicable") return;
    const values = { year, text: figure.text };
    if (year === edition.fiscalYear) report("latest", at, values);
    // What a file's formula says is not known, and not-a-text tells of it.
    else if (saysNothing(indicator.note) && oddTextIn(indicator, "note")?.because !== "formula") report("earlier", at, values);
  }),
};
