import { figureInput } from "../../assessment/form/figure";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import type { DatedResult, RolledForward } from "../../exchange/roll-forward/roll-forward";
import { visible } from "./visible";

const words = {
  rolled: {
    th: "ยกแบบประเมินปี { $from } มาเป็นปี { $to }: ตัวชี้วัด { $count } ตัว ค่าเป้าหมายและหมายเหตุ { $unconfirmed } ตัวรอยืนยัน",
    en: "The form of { $from } was brought forward to { $to }: { $count } indicators, the targets and notes of { $unconfirmed } to be confirmed.",
  },
  moved: { th: "{ $before } ย้ายเป็น { $after }: { $name }", en: "{ $before } is now { $after }: { $name }" },
  left: { th: "{ $of }: ไม่ได้ยกมา { $results }", en: "{ $of }: left behind { $results }" },
  saysYear: { th: "{ $of }: ชื่อระบุปี ตรวจดู: { $name }", en: "{ $of }: the name says a year, look at it: { $name }" },
  never: { th: "{ $of }: ค่าเป้าหมายและหมายเหตุเป็นของปี { $year } ซึ่งยังไม่เคยยืนยัน", en: "{ $of }: target and note are of { $year } and were never confirmed" },
  aside: { th: "ไม่มีข้อนี้ในแบบประเมินปี { $to } จึงไม่ได้ยกมา: { $of } { $name }", en: "The form of { $to } has no such item, so this was set aside: { $of } { $name }" },
  retitled: { th: "ข้อ { $item } เปลี่ยนชื่อจาก “{ $before }” เป็น “{ $after }” ตรวจดู", en: "Item { $item } was “{ $before }” and is now “{ $after }”: look at it" },
  added: { th: "เพิ่มตัวชี้วัดที่กำหนด { $item }: { $name }", en: "Added, as laid down, { $item }: { $name }" },
  empty: { th: "ข้อที่ต้องมีตัวชี้วัดแต่ยังว่าง: { $items }", en: "Required items that are still empty: { $items }" },
} as const satisfies Readonly<Record<string, Phrase>>;

const listed = (results: readonly DatedResult[]): string =>
  results.map(({ year, figure }) => `${year} = ${visible(String(figureInput(figure) ?? ""))}`).join(", ");

/** What became of last year's form, for the terminal. */
export function rolledLines(forward: RolledForward, language: Language): readonly string[] {
  const { fromYear: from, toYear: to, rolled, setAside, retitled, added, stillEmpty } = forward;
  const line = (phrase: Phrase, values: Readonly<Record<string, string | number>>): string => `  ${say(phrase, language, values)}`;
  return [
    say(words.rolled, language, { from, to, count: rolled.length, unconfirmed: rolled.filter(({ unconfirmed }) => unconfirmed.length > 0).length }),
    ...setAside.map(({ from: of, indicator: { name } }) => line(words.aside, { to, of, name: visible(name) })),
    ...retitled.map(({ item, before, after }) => line(words.retitled, { item, before, after })),
    ...rolled.flatMap(({ from: before, to: of, name, left, saysYear, neverConfirmed: year }) => [
      ...(before === of ? [] : [line(words.moved, { before, after: of, name: visible(name) })]),
      ...(left.length === 0 ? [] : [line(words.left, { of, results: listed(left) })]),
      ...(saysYear ? [line(words.saysYear, { of, name: visible(name) })] : []),
      ...(year === undefined ? [] : [line(words.never, { of, year })]),
    ]),
    ...added.map(({ item, name }) => line(words.added, { item, name })),
    ...(stillEmpty.length === 0 ? [] : [line(words.empty, { items: stillEmpty.join(", ") })]),
  ];
}
