import { answeredItems, categoryOf } from "../../criteria/narratives";
import { excerpt, narrativeRule } from "../narrative-rule";

export const optionMissing = narrativeRule<"option" | "item">({
  name: "option-missing",
  title: { th: "ประเด็นหรือข้อของแบบหายไป", en: "An option or item of the form is gone" },
  why: {
    th: "ประเด็นที่ถูกลบไม่มีใครตอบและไม่มีใครเห็นว่าขาด แต่ผู้ประเมินยังให้คะแนนตามแบบเดิม",
    en: "An option whose row was deleted is answered by nobody and missed by nobody, and assessors go by the whole form.",
  },
  says: {
    option: {
      severity: "warning",
      what: {
        th: "ข้อ { $item } ไม่มีแถวของประเด็นที่ { $option } (“{ $text }”)",
        en: "Item { $item } has no row for its option { $option } (“{ $text }”).",
      },
      next: { th: "แทรกแถวในรายการประเด็นแล้วเขียนประเด็นนี้ตามแบบ", en: "Insert a row among the options, and write this one as the form has it." },
    },
    item: {
      severity: "error",
      what: { th: "แผ่นงานไม่มีข้อ { $item } “{ $text }”", en: "The sheet has no item { $item } “{ $text }”." },
      next: {
        th: "นำแถวของข้อนี้กลับมาจากสำเนาของไฟล์ หรือสร้างแผ่นงานของหมวดนี้ใหม่แล้วย้ายคำตอบ",
        en: "Bring its rows back from a copy of the file, or make the category's sheet anew and move the answers there.",
      },
    },
  },
  look({ answered, part }, report) {
    const there = new Map(answered.map((each) => [each.item.item, each]));
    const sheets = new Map(answered.map(({ item }) => [categoryOf(item.item), item.sheet]));
    for (const { id, title, options } of answeredItems(part)) {
      const sheet = sheets.get(categoryOf(id));
      const item = there.get(id)?.item;
      if (sheet !== undefined && item === undefined) report("item", { sheet, row: 1, field: "item" }, { item: id, text: excerpt(title) });
      if (item === undefined) continue;
      const kept = new Set(item.options.map(({ n }) => n));
      for (const { n, text } of options.filter((option) => !kept.has(option.n))) {
        report("option", { sheet: item.sheet, row: item.row, field: "option" }, { item: id, part: `(${n})`, option: n, text: excerpt(text) });
      }
    }
  },
});
