import { saysNothing } from "../../form/empty-words";
import { sameText } from "../../text/glyphs";
import { placeOf, type Rule } from "../rule";

export const duplicateIndicator: Rule<"sameItem" | "otherItem"> = {
  kind: "entry",
  name: "duplicate-indicator",
  title: { th: "ตัวชี้วัดซ้ำ", en: "The same indicator twice" },
  why: {
    th: "ตัวชี้วัดที่ซ้ำกันถูกนับคะแนนสองครั้ง และอาจมีตัวเลขไม่ตรงกันเมื่อแก้ไขเพียงแถวเดียว",
    en: "An indicator entered twice counts twice, and its two rows drift apart when only one is corrected.",
  },
  asks: ["name"],
  says: {
    sameItem: {
      severity: "error",
      what: {
        th: "ตัวชี้วัดนี้ซ้ำกับแถวที่ { $row } ในข้อ { $item } เดียวกัน",
        en: "This indicator repeats the one in row { $row }, in the same item { $item }.",
      },
      next: { th: "ลบแถวที่ซ้ำ หรือแก้ชื่อให้ต่างกัน", en: "Delete one of the rows, or give them different names." },
    },
    otherItem: {
      severity: "warning",
      what: {
        th: "ตัวชี้วัดนี้ใช้ชื่อเดียวกับแถวที่ { $row } ในข้อ { $item }",
        en: "This indicator has the same name as the one in row { $row }, in item { $item }.",
      },
      next: {
        th: "ตรวจสอบว่าตั้งใจใช้ตัวชี้วัดเดียวกันในสองข้อ หากไม่ใช่ให้ลบออกหนึ่งแถว",
        en: "Make sure that it is meant to stand under both items; if not, delete one of the rows.",
      },
    },
  },
  check({ indicators }, report) {
    const firstOf = new Map<string, (typeof indicators)[number]>();
    for (const indicator of indicators) {
      const name = sameText(indicator.name);
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, indicator);
      else if (!saysNothing(indicator.name)) {
        report(indicator.item === first.item ? "sameItem" : "otherItem", placeOf(indicator, "name"),
          { row: first.row, item: first.item });
      }
    }
  },
};
