import { putInOrder, type Rule } from "../rule";

export const linesOutOfOrder: Rule<"torn"> = {
  kind: "entry",
  name: "lines-out-of-order",
  title: { th: "แถวหัวข้อของแบบฟอร์มไม่อยู่ตามลำดับ", en: "The form's lines are out of order" },
  why: {
    th: "ค่าเฉลี่ยในแผ่นงานนับคะแนนตามตำแหน่งแถว เมื่อหัวข้อหลุดจากตัวชี้วัดของตน ค่าเฉลี่ยจึงนับผิดแถว และแบบประเมินอ่านไม่รู้เรื่อง",
    en: "The means in the sheet go by where rows stand: with headings torn from their indicators they count the wrong rows, and nobody can read the form.",
  },
  says: {
    torn: {
      severity: "error",
      what: {
        th: "หัวข้อและข้อของแบบฟอร์มไม่อยู่เหนือตัวชี้วัดของตน มักเกิดจากการเรียงลำดับทั้งตาราง ตัวชี้วัดจึงอ่านตามเลขข้อของแต่ละแถว",
        en: "The form's headings no longer stand above their indicators, as after a sort "
          + "of the whole table. Indicators are read by the number in their own row.",
      },
      next: {
        th: "ใช้ปุ่มแก้ไขเพื่อจัดหัวข้อและตัวชี้วัดกลับเข้าที่ โดยไม่มีข้อมูลใดหาย หรือกด Ctrl+Z ใน Excel หากเพิ่งเรียงลำดับ",
        en: "Use the fix: it puts headings and indicators back in their places and loses nothing. If you have just sorted, Ctrl+Z in Excel does so too.",
      },
    },
  },
  check({ inOrder, itemRows, headRow }, report) {
    const [first = headRow] = [...itemRows.values()].sort((a, b) => a - b);
    if (!inOrder) report("torn", { row: first, field: "item" }, {}, putInOrder);
  },
};
