import type { Edition } from "../../assessment/criteria/edition";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import type { TakenColumn } from "../../exchange/table/take-columns";
import { columnsOf } from "../../sheet/layout/columns";
import type { MatchedTables } from "../source/taken-form";
import { visible } from "./visible";

const words = {
  table: { th: "“{ $name }”: ตัวชี้วัด { $count } ตัว คอลัมน์ที่จับคู่:", en: "“{ $name }”: { $count } indicators, its columns matched:" },
  heading: { th: "{ $heading } → { $field }", en: "{ $heading } → { $field }" },
  contents: { th: "{ $heading } → { $field } (เดาจากเนื้อหา ตรวจดู)", en: "{ $heading } → { $field } (by what stands in it: look at it)" },
  computed: { th: "{ $heading } → แบบฟอร์มคำนวณเอง", en: "{ $heading } → computed by the form" },
  none: { th: "{ $heading } → ไม่มีที่ในแบบฟอร์ม จึงไม่ได้นำเข้า", en: "{ $heading } → has no place in the form, so it was left out" },
  column: { th: "คอลัมน์ที่ { $number }", en: "column { $number }" },
  leftAlone: { th: "ไม่ได้นำเข้าแผ่นงาน “{ $name }”: ไม่มีหัวคอลัมน์ของตัวชี้วัด", en: "Sheet “{ $name }” was left out: it has no headings of indicators" },
  passed: { th: "ไม่ได้อ่านแผ่นงาน “{ $name }”: { $why }", en: "Sheet “{ $name }” was not read: { $why }" },
} as const satisfies Readonly<Record<string, Phrase>>;

const phraseOf = ({ use, by }: TakenColumn): Phrase => {
  if (by === "computed") return words.computed;
  if (use === "none") return words.none;
  return by === "contents" ? words.contents : words.heading;
};

/** What the headings of tables that came in were taken for, and which sheets were not, for the terminal. */
export function matchedLines({ matched, leftAlone, passed }: MatchedTables, edition: Edition, language: Language): readonly string[] {
  const properOf = new Map<string, string>(columnsOf(edition).map(({ field, heading }) => [field, heading]));
  const columnLine = (column: TakenColumn, at: number): string => say(phraseOf(column), language, {
    heading: column.heading === "" ? say(words.column, language, { number: at + 1 }) : `“${visible(column.heading)}”`,
    field: properOf.get(column.use) ?? "",
  });
  return [
    ...matched.flatMap(({ name, indicators, columns }) => [
      say(words.table, language, { name: visible(name), count: indicators }),
      ...columns.map((column, at) => `  ${columnLine(column, at)}`),
    ]),
    ...leftAlone.map((name) => say(words.leftAlone, language, { name: visible(name) })),
    ...passed.map(({ name, why }) => say(words.passed, language, { name: visible(name), why: visible(why) })),
  ];
}
