import { plainDigits } from "../../assessment/form/figure";
import type { ColumnField } from "../../assessment/form/place";
import { readText, sameText } from "../../assessment/text/glyphs";
import { readHeading } from "../../sheet/layout/headings";

/** What the heading of a column says that stands in it; a target or a result maybe of which year. */
export type SaidColumn =
  | { readonly says: Exclude<ColumnField, "target" | `result.${number}`> }
  | { readonly says: "target" | "result"; readonly year?: number }
  /** The rows' numbers in their own order. */
  | { readonly says: "order" };

const buddhistEra = 543;
const firstCentury = 2500;
/** Longer texts are no headings. */
const longest = 40;

/** A year in a heading: 2567, 2024, ปี 67, FY24. */
function yearIn(text: string): number | undefined {
  const [, long] = /(?:^|\D)((?:2[456]|20)\d\d)(?!\d)/.exec(text) ?? [];
  if (long !== undefined) return Number(long) < 2400 ? Number(long) + buddhistEra : Number(long);
  const [, short] = /(?:ปี|พ\.?ศ\.?|งบประมาณ|ผล|fy'?)(\d\d)(?!\d)/.exec(text) ?? [];
  return short === undefined ? undefined : firstCentury + Number(short);
}

/** A heading that is a year and no more. */
const yearAlone = /^(?:ผล)?(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?|fy|year)?'?(?:(?:2[456]|20)\d\d|(?:(?:ปี|พ\.?ศ\.?|fy|ผล)'?)\d\d)$/;

const words: readonly (readonly [RegExp, SaidColumn])[] = [
  [/^(?:เลข|หมายเลข|รหัส)?(?:หัว)?ข้อ(?:ที่)?$|^item(?:no\.?|number)?$|^รหัส(?:ตัวชี้วัด)?$/, { says: "item" }],
  [/^(?:ที่|ลำดับ(?:ที่)?|no\.?|#|เลขที่)$/, { says: "order" }],
  [/^(?:%|ร้อยละ)?(?:ของ)?(?:ผล)?(?:ความ)?สำเร็จ(?:ร้อยละ|%)?$|^(?:%|percent)?(?:success|achievement)(?:%|rate)?$|^%$|^ร้อยละ$/, { says: "success" }],
  [/^(?:ค่า|ผล)?คะแนน(?:ที่ได้|ประเมิน|ตัวชี้วัด)?$|^score$/, { says: "score" }],
  [/^ทิศทาง|^(?:ค่ามาก|ค่าน้อย)ดี|^direction$|^polarity$/, { says: "direction" }],
  [/^(?:ค่า)?เป้าหมาย|^target|^goal$/, { says: "target" }],
  [/^หน่วย(?:นับ|วัด|ของ.*)?$|^units?$/, { says: "unit" }],
  [/^(?:หมายเหตุ|หลักฐาน|เอกสาร|ที่มาของข้อมูล|แหล่งข้อมูล)|^(?:notes?|remarks?|evidence|comments?)$/, { says: "note" }],
  [/^(?:ผล(?!ต่าง|กระทบ|ผลิต|ิต)|การดำเนินการ|ค่าจริง|ทำได้)|^(?:actual|results?)/, { says: "result" }],
  [/^(?:ชื่อ|รายการ|รายชื่อ)?(?:ตัวชี้วัด|ตัววัด)|^(?:ชื่อ|รายการ)$|^(?:kpis?|indicators?|name)(?:name)?$/, { says: "name" }],
];

/** Whether a text is a year and no more, as headings below a common one are. */
export const isYear = (text: string): boolean => yearAlone.test(plainDigits(sameText(text)));

/**
 * What a text says as the heading of a column, in the form's own words or in those of other tables; undefined where it
 * says nothing that a form asks for.
 */
export function readSaidColumn(text: string): SaidColumn | undefined {
  const own = readHeading(text);
  if (own !== undefined && "field" in own && own.field !== "target") {
    return { says: own.field as Exclude<ColumnField, "target" | `result.${number}`> };
  }
  const said = plainDigits(sameText(text));
  if (said === "" || said.length > longest) return undefined;
  const year = yearIn(said);
  const dated = year === undefined ? {} : { year };
  if (yearAlone.test(said)) return { says: "result", ...dated };
  const bare = said.replace(/\([^)]*\)/g, "");
  const [, found] = words.find(([pattern]) => pattern.test(bare) || pattern.test(said)) ?? [];
  return found?.says === "target" || found?.says === "result" ? { ...found, ...dated } : found;
}

/** A heading as it is shown: on one line. */
export const headingText = (texts: readonly string[]): string => [...new Set(texts.map(readText))].filter((text) => text !== "").join(" ");
