import fc from "fast-check";
import { editionFor, itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import { readDirectionEntry } from "../../src/assessment/form/direction";
import { readFigure, type Figure } from "../../src/assessment/form/figure";
import type { FormContent, Indicator } from "../../src/assessment/form/form";
import { readParagraph, readText } from "../../src/assessment/text/glyphs";

/** What people, and those who mean no good, type into texts: what other programs take for a formula, quote or end a line with. */
const pieces = [
  "ร้อยละความสำเร็จ", "จำนวนผู้เข้าใช้งาน (Open Data)", "กำหนดแล้วเสร็จ", "ปี 2567", "น้ำ", "ก่อน", "=1+1", "=HYPERLINK(\"http://x\",\"y\")",
  "+66 2 123 4567", "-5", "@SUM(A1)", "\"อ้าง\"", "ก,ข;ค", "_x000D_", "<b>&amp;</b>", "'", "😀", "é", "A&B", "[1]", "{ $name }", "\\", "N/A", "12%",
];
const words = fc.array(fc.constantFrom(...pieces), { minLength: 0, maxLength: 4 }).map((found) => readText(found.join(" ")));
const paragraph = fc.array(words, { minLength: 0, maxLength: 3 }).map((lines) => readParagraph(lines.join("\n")));

const decimal = fc.tuple(fc.integer({ min: -5_000_000, max: 50_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]): Figure => ({ state: "number", value: digits === 0 ? 0 : digits / 10 ** places }));
const noNumber = fc.constantFrom("", "N/A", "-", "ไม่มีข้อมูล", "ยังไม่เริ่ม", "1.250,5", "ประมาณ 80", "=A1", "+ก").map((text): Figure => readFigure(text));
const figure = fc.oneof({ weight: 6, arbitrary: decimal }, { weight: 2, arbitrary: noNumber }, { weight: 1, arbitrary: fc.constantFrom<Figure>({ state: "number", value: 0 }, { state: "number", value: 1e21 }) });

const direction = fc.constantFrom("ค่ามากดี", "ค่าน้อยดี", "", "แล้วแต่").map(readDirectionEntry);

const indicatorOf = (years: number): fc.Arbitrary<Omit<Indicator, "item">> => fc.record({
  // Any name but those that the form itself has.
  name: words.map((text) => readText(`ตัวชี้วัด ${text}`)), direction, target: figure, unit: words, note: paragraph,
  results: fc.array(figure, { minLength: years, maxLength: years }),
});

/** Forms of so many indicators at most, in the form's order, of the first known year or a later one. */
export function anyForm(most: number, least = 0): fc.Arbitrary<FormContent> {
  const edition = fc.constantFrom(2567, 2569).map((year) => editionFor(year) ?? newestEdition);
  return edition.chain((own) => {
    const items = itemsOf(own);
    return fc.record({
      edition: fc.constant(own),
      agency: fc.oneof(fc.constant(""), words.map((text) => readText(`กรม${text}`)), words.map((text) => readText(`=${text}`))),
      agencyType: fc.constantFrom("service", "policy", undefined),
      rows: fc.array(fc.tuple(fc.nat(items.length - 1), indicatorOf(own.years.length)), { minLength: least, maxLength: most, size: "max" }),
    }).map(({ rows, agencyType, ...head }): FormContent => ({
      ...head, ...(agencyType === undefined ? {} : { agencyType }),
      indicators: rows.toSorted(([one], [other]) => one - other).map(([at, indicator]) => ({ item: items[at]?.id ?? "", ...indicator })),
    }));
  });
}

/** What a form says, and nothing of where it says so. */
export const saidBy = ({ edition, agency, agencyType, indicators }: FormContent): object => ({
  fiscalYear: edition.fiscalYear, agency, agencyType,
  indicators: indicators.map(({ item, name, direction: entry, target, unit, results, note }) => ({ item, name, direction: entry, target, unit, results, note })),
});
