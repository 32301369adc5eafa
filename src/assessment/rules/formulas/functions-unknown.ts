import { ownFormula, type Rule } from "../rule";

export const functionsUnknown: Rule<"unknown"> = {
  kind: "formulas",
  name: "functions-unknown",
  title: { th: "Excel ไม่รู้จักฟังก์ชัน PMQA", en: "Excel does not know the PMQA functions" },
  why: {
    th: "เซลล์ที่แสดง #NAME? ไม่มีตัวเลขให้อ่าน ค่าเฉลี่ยจึงแสดงไม่ได้ด้วย ส่วนผลตรวจในบานหน้าต่างนี้คำนวณจากข้อมูลที่กรอกและยังถูกต้อง",
    en: "Cells that show #NAME? hold no figure, nor do the means over them. What is computed here comes from what was filled in, and holds.",
  },
  says: {
    unknown: {
      severity: "notice",
      what: {
        th: "{ $count } เซลล์แสดง #NAME? เพราะ Excel คำนวณก่อนที่ฟังก์ชัน PMQA จะพร้อม",
        en: "{ $count -> [one] 1 cell shows *[other] { $count } cells show } #NAME?: Excel computed before the PMQA functions were ready.",
      },
      next: {
        th: "ใช้ปุ่มแก้ไขให้ Excel คำนวณใหม่ หากยังแสดง #NAME? แสดงว่า Excel เครื่องนี้ไม่มีส่วนเสริม PMQA",
        en: "Have Excel compute again with the fix. If #NAME? stays, this Excel has no PMQA add-in.",
      },
    },
  },
  check({ unknownFunctions }, report) {
    const [first] = unknownFunctions;
    if (first === undefined) return;
    // Not safe: where Excel has no such functions it mends nothing, and would be offered for ever.
    report("unknown", first, { count: unknownFunctions.length }, {
      label: { th: "คำนวณใหม่", en: "Compute again" },
      changes: unknownFunctions.map((at) => ({ at, input: ownFormula })),
    });
  },
};
