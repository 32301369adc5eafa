import { saysNothing } from "../../form/empty-words";
import { oddTextIn } from "../../form/odd-text";
import { eachIndicator, placeOf, type Rule } from "../rule";

const next = {
  th: "พิมพ์ชื่อตัวชี้วัด หรือลบข้อมูลในแถวนี้หากไม่ได้ใช้",
  en: "Type the indicator's name, or clear the row if it is not meant to be there.",
};

export const missingName: Rule<"blank" | "nothing"> = {
  kind: "entry",
  name: "missing-name",
  title: { th: "ไม่มีชื่อตัวชี้วัด", en: "The indicator has no name" },
  why: {
    th: "ผู้ประเมินไม่อาจทราบว่าตัวเลขในแถวนี้วัดเรื่องใด และแถวที่ไม่มีชื่อยังถูกนับรวมในคะแนนเฉลี่ย",
    en: "Nobody can tell what the figures in this row measure, and the row still counts in the mean score.",
  },
  asks: ["name"],
  says: {
    blank: {
      severity: "error",
      what: { th: "แถวนี้กรอกข้อมูลไว้ แต่ยังไม่มีชื่อตัวชี้วัด", en: "This row is filled in, but its indicator has no name." },
      next,
    },
    nothing: {
      severity: "error",
      what: {
        th: "ช่องชื่อตัวชี้วัดมีเพียง “{ $text }” ซึ่งไม่ใช่ชื่อตัวชี้วัด",
        en: "The indicator's name says only “{ $text }”, which is no name.",
      },
      next,
    },
  },
  check: eachIndicator((indicator, report) => {
    if (oddTextIn(indicator, "name") !== undefined) return;
    const { name } = indicator;
    if (name === "") report("blank", placeOf(indicator, "name"));
    else if (saysNothing(name)) report("nothing", placeOf(indicator, "name"), { text: name });
  }),
};
