import { findCategory } from "../../criteria/narratives";
import { excerpt, narrativeRule } from "../narrative-rule";

export const categoryAstray = narrativeRule<"lacking" | "copy" | "stray">({
  name: "category-astray",
  title: { th: "หมวดที่ขาด ซ้ำ หรือมีแถวนอกแบบ", en: "A category that lacks, stands twice, or has lines of no place" },
  why: {
    th: "สิ่งที่อยู่นอกแบบไม่ถูกตรวจและไม่ถูกส่ง หากไม่บอก คำตอบอาจหายไปโดยไม่มีใครรู้",
    en: "What stands outside of the form is neither checked nor handed in. Unsaid, an answer might be lost without anybody's knowing.",
  },
  says: {
    lacking: {
      severity: "warning",
      what: { th: "สมุดงานไม่มีแผ่นงานของหมวด { $category } { $title }", en: "The workbook has no sheet of category { $category }, { $title }." },
      next: { th: "สร้างแผ่นงานของหมวดนี้ หรือนำมาจากสมุดงานเดิม", en: "Make the sheet, or bring it over from the workbook that has it." },
    },
    copy: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $other }” เป็นหมวด { $category } เช่นเดียวกับ “{ $sheet }” ซึ่งถูกอ่านแทน",
        en: "Sheet “{ $other }” is category { $category } as well; “{ $sheet }” was read in its place.",
      },
      next: { th: "รวมคำตอบไว้ในแผ่นงานเดียว แล้วลบอีกแผ่นหนึ่ง", en: "Bring the answers together on one of them, and delete the other." },
    },
    stray: {
      severity: "warning",
      what: { th: "แถวนี้ไม่มีที่ในแบบ จึงไม่ถูกอ่าน: “{ $text }”", en: "This line has no place in the form, and was not read: “{ $text }”" },
      next: { th: "ย้ายข้อความไปไว้ในช่องคำตอบหรือช่องหลักฐาน หรือลบแถว", en: "Move the text into an answer or an evidence cell, or delete the line." },
    },
  },
  about({ sheet, other }) { return { of: "sheet", sheet: String(other ?? sheet) }; },
  look({ narrative, part, answered }, report, { headRow }) {
    const first = answered[0]?.item;
    const top = first === undefined ? { row: headRow, field: "item" } as const : { sheet: first.sheet, row: 1, field: "item" } as const;
    for (const category of narrative.lacking) {
      const { title = "" } = findCategory(part, category) ?? {};
      report("lacking", top, { category, title, other: `หมวด ${category}` });
    }
    for (const { sheet: other, read: sheet, category } of narrative.copies) report("copy", { sheet, row: 1, field: "item" }, { category, sheet, other });
    for (const { sheet, row, text } of narrative.strays) {
      report("stray", { sheet, row, field: "option" }, { sheet, other: `${sheet} ${row}`, text: excerpt(text) });
    }
  },
});
