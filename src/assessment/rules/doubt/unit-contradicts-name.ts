import { measureAgainst } from "../../form/measure-in-name";
import { doubtRule } from "../doubt-rule";
import { eachIndicator, placeOf } from "../rule";

export const unitContradictsName = doubtRule<"other">({
  name: "unit-contradicts-name",
  title: { th: "หน่วยขัดกับชื่อตัวชี้วัด", en: "The unit contradicts the name" },
  why: {
    th: "หน่วยบอกว่าตัวเลขนับอะไร หากชื่อบอกอีกอย่าง ค่าเป้าหมายและผลอาจอยู่คนละหน่วย หรือชื่อเป็นของตัวชี้วัดอื่น",
    en: "The unit says what the figures count. Where the name says otherwise, target and "
      + "results may be in different units, or the name is another indicator's.",
  },
  limits: {
    th: "อ่านเฉพาะคำต้นชื่อ (ร้อยละ จำนวน คะแนน ระยะเวลา) กับหน่วยที่รู้จัก ไม่ถามเรื่อง "
      + "“ระดับ” และไม่เทียบสิ่งที่นับ เช่น จำนวนองค์ความรู้ นับเป็น “เรื่อง” ได้",
    en: "It reads the first word of the name (ร้อยละ, จำนวน, คะแนน, ระยะเวลา) and known units; "
      + "not ระดับ, and not what is counted: จำนวนองค์ความรู้ may be counted in เรื่อง.",
  },
  says: {
    other: {
      what: {
        th: "ชื่อตัวชี้วัดขึ้นต้นด้วย “{ $word }” แต่หน่วยคือ “{ $unit }”",
        en: "The indicator's name begins with “{ $word }”, but the unit is “{ $unit }”.",
      },
      next: {
        th: "ถามผู้รับผิดชอบตัวชี้วัดว่าตัวเลขในแถวนี้วัดเป็นอะไร แล้วแก้หน่วยหรือชื่อให้ตรงกัน",
        en: "Ask whoever keeps the indicator in what its figures are measured, and correct the unit or the name.",
      },
    },
  },
  check: eachIndicator((indicator, report) => {
    const { name, unit } = indicator;
    const found = measureAgainst(unit, name);
    if (found !== undefined) report("other", placeOf(indicator, "unit"), { word: found.word, unit });
  }),
});
