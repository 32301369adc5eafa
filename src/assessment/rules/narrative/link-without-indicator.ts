import { linkFinder } from "../../narrative/named-links";
import { excerpt, narrativeRule } from "../narrative-rule";

export const linkWithoutIndicator = narrativeRule<"gone">({
  name: "link-without-indicator",
  title: { th: "ไม่พบตัวชี้วัดที่ระบุว่าเกี่ยวข้อง", en: "A linked indicator that is not found" },
  why: {
    th: "คำตอบเทียบกับตัวชี้วัดที่มีผู้ระบุไว้ หากตัวชี้วัดนั้นถูกลบหรือเปลี่ยนชื่อ ก็ไม่มีสิ่งใดถูกเทียบ",
    en: "An answer is held against the indicators that people name beside it. Where one is deleted or has another name, nothing is.",
  },
  says: {
    gone: {
      severity: "notice",
      what: {
        th: "ข้อ { $item } ระบุตัวชี้วัด “{ $name }” ซึ่งไม่พบในหมวด 7 หรือพบมากกว่าหนึ่ง",
        en: "Item { $item } names the indicator “{ $name }”, which Category 7 does not have, or has more than once.",
      },
      next: { th: "เขียนเลขข้อและชื่อตามหมวด 7 หรือลบบรรทัดนั้น", en: "Write its item and name as Category 7 has them, or delete the line." },
    },
  },
  look({ narrative: { links, denied = [] }, answered }, report, { indicators }) {
    const find = linkFinder(indicators);
    const items = new Map(answered.map(({ item }) => [item.item, item]));
    for (const { item: id, indicator } of [...links, ...denied]) {
      const item = items.get(id);
      if (item === undefined || find(indicator) !== undefined) continue;
      const name = excerpt(indicator);
      report("gone", { sheet: item.sheet, row: item.linksRow ?? item.answerRow, field: "links" }, { item: id, part: `“${name}”`, name });
    }
  },
});
