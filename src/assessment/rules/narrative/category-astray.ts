import { findCategory } from "../../criteria/narratives";
import { excerpt, narrativeRule } from "../narrative-rule";

export const categoryAstray = narrativeRule<"lacking" | "copy" | "unread" | "columns" | "newer" | "stray" | "split">({
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
    unread: {
      severity: "error",
      what: { th: "อ่านแผ่นงาน “{ $sheet }” ของหมวด { $category } ไม่ได้", en: "Sheet “{ $sheet }” of category { $category } could not be read." },
      next: { th: "เปิดไฟล์แล้วบันทึกใหม่ หรือนำแผ่นงานนี้มาจากสำเนา", en: "Open the file and save it anew, or bring the sheet over from a copy." },
    },
    columns: {
      severity: "error",
      what: {
        th: "แผ่นงาน “{ $sheet }” ขาดหัวคอลัมน์ { $columns } จึงไม่ได้อ่านสิ่งที่อยู่ในคอลัมน์นั้น",
        en: "Sheet “{ $sheet }” lacks the headings { $columns }: what stands in those columns was not read.",
      },
      next: { th: "คืนหัวคอลัมน์ตามแบบเดิม", en: "Put the headings back as they were." },
    },
    newer: {
      severity: "notice",
      what: {
        th: "แผ่นงาน “{ $sheet }” จัดทำด้วยโปรแกรมรุ่นใหม่กว่า อาจอ่านได้ไม่ครบ",
        en: "Sheet “{ $sheet }” was made by a newer version of the program: not all of it may have been read.",
      },
      next: { th: "ใช้โปรแกรมรุ่นใหม่", en: "Use the newer version." },
    },
    split: {
      severity: "notice",
      what: {
        th: "คำตอบข้อ { $item } อยู่ใน { $count } ช่อง จึงอ่านต่อกันเป็นย่อหน้า",
        en: "The answer of item { $item } stands in { $count } cells, which were read as its paragraphs.",
      },
      next: { th: "รวมคำตอบไว้ในช่องเดียว เพื่อให้จำนวนอักขระที่แสดงถูกต้อง", en: "Bring it together in one cell, so that the count beside it is right." },
    },
    stray: {
      severity: "warning",
      what: { th: "แถวนี้ไม่มีที่ในแบบ จึงไม่ถูกอ่าน: “{ $text }”", en: "This line has no place in the form, and was not read: “{ $text }”" },
      next: { th: "ย้ายข้อความไปไว้ในช่องคำตอบหรือช่องหลักฐาน หรือลบแถว", en: "Move the text into an answer or an evidence cell, or delete the line." },
    },
  },
  about: ({ item, sheet, other }) => (item === undefined ? { of: "sheet", sheet: String(other ?? sheet) } : { of: "item", item: String(item) }),
  look({ narrative, part, answered }, report, { headRow }) {
    const first = answered[0]?.item;
    const top = first === undefined ? { row: headRow, field: "item" } as const : { sheet: first.sheet, row: 1, field: "item" } as const;
    for (const category of narrative.lacking) {
      const { title = "" } = findCategory(part, category) ?? {};
      report("lacking", top, { category, title, other: `หมวด ${category}` });
    }
    for (const { sheet: other, read: sheet, category } of narrative.copies) report("copy", { sheet, row: 1, field: "item" }, { category, sheet, other });
    for (const { sheet, category, is, columns } of narrative.troubles) {
      report(is, { sheet, row: 1, field: "item" }, { sheet, other: `${sheet} ${is}`, category, columns: columns.map((heading) => `“${heading}”`).join(", ") });
    }
    for (const { item, sheet, pieces = [] } of narrative.items) {
      const [, second] = pieces;
      if (second !== undefined) report("split", { sheet, row: second, field: "answer" }, { item, count: pieces.length });
    }
    for (const { sheet, row, text } of narrative.strays) {
      report("stray", { sheet, row, field: "option" }, { sheet, other: `${sheet} ${row}`, text: excerpt(text) });
    }
  },
});
