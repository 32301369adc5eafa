import { findCategory } from "../../criteria/narratives";
import type { CategoryTrouble } from "../../narrative/answer";
import { excerpt, narrativeRule } from "../narrative-rule";

export const categoryAstray = narrativeRule<"lacking" | "copy" | "stray" | "joined" | CategoryTrouble["is"]>({
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
    joined: {
      severity: "warning",
      what: {
        th: "คำตอบข้อ { $item } อยู่ใน { $count } แถว จึงอ่านต่อกันเป็นคำตอบเดียว",
        en: "The answer of item { $item } stands in { $count } rows, which were read as one answer.",
      },
      next: {
        th: "รวมข้อความไว้ในช่องคำตอบช่องเดียว (ขึ้นบรรทัดใหม่ด้วย Alt+Enter) แล้วลบแถวที่เหลือ",
        en: "Put the text into the one cell of the answer (Alt+Enter begins a line), and delete the other rows.",
      },
    },
    unread: {
      severity: "error",
      what: {
        th: "อ่านแผ่นงาน “{ $sheet }” ของหมวด { $category } ไม่ได้ จึงไม่ได้ตรวจ",
        en: "Sheet “{ $sheet }” of category { $category } cannot be read, so it was not checked.",
      },
      next: {
        th: "เปิดไฟล์ใน Excel แล้วบันทึกใหม่ หากยังอ่านไม่ได้ ให้คัดลอกคำตอบลงในแผ่นงานที่สร้างใหม่",
        en: "Open the file in Excel and save it again; if that does not help, copy the answers to a new sheet.",
      },
    },
    columns: {
      severity: "error",
      what: {
        th: "แผ่นงาน “{ $sheet }” ขาดคอลัมน์: { $columns } จึงไม่ได้อ่านสิ่งที่อยู่ในคอลัมน์นั้น",
        en: "Sheet “{ $sheet }” lacks these columns, of which nothing was read: { $columns }.",
      },
      next: {
        th: "คืนหัวคอลัมน์ตามแบบเดิม (ย้ายตำแหน่งได้) แล้วตรวจอีกครั้ง",
        en: "Put the headings back as they were (they may stand in another order), then check again.",
      },
    },
    newer: {
      severity: "warning",
      what: {
        th: "แผ่นงาน “{ $sheet }” เป็นรุ่นใหม่กว่าที่โปรแกรมนี้รู้จัก บางส่วนอาจไม่ได้อ่าน",
        en: "Sheet “{ $sheet }” is of a newer version than this program knows; some of it may not have been read.",
      },
      next: { th: "ปรับโปรแกรมเป็นรุ่นล่าสุด แล้วตรวจอีกครั้ง", en: "Update the program, then check again." },
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
    for (const { sheet, category, is, columns } of narrative.troubles) {
      report(is, { sheet, row: 1, field: "option" }, { sheet, category, columns: columns.join(", ") });
    }
    for (const { item } of answered) {
      const { sheet, pieces: [, second = item.answerRow, ...more] = [] } = item;
      if (item.pieces !== undefined) {
        const values = { sheet, other: `${sheet} ${item.item}`, item: item.item, count: more.length + 2 };
        report("joined", { sheet, row: second, field: "answer" }, values);
      }
    }
    for (const { sheet, row, text } of narrative.strays) {
      report("stray", { sheet, row, field: "option" }, { sheet, other: `${sheet} ${row}`, text: excerpt(text) });
    }
  },
});
