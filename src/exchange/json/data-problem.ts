import { say, type Language, type Phrase, type Values } from "../../assessment/text/phrase";
import type { ShapeFault } from "./submission-shape";

/** What can be wrong with a value of a submission. */
export type DataFault = ShapeFault | "newer-version" | "year-unknown" | "years-differ" | "result-count" | "item-unknown" | "id-twice";

const words: Readonly<Record<DataFault, Phrase>> = {
  missing: { th: "ไม่มีค่านี้", en: "is missing" },
  object: { th: "ต้องเป็นกลุ่มข้อมูลในวงเล็บปีกกา", en: "must be an object" },
  list: { th: "ต้องเป็นรายการในวงเล็บเหลี่ยม", en: "must be a list" },
  text: { th: "ต้องเป็นข้อความ", en: "must be a text" },
  year: { th: "ต้องเป็นปี พ.ศ. เช่น 2567", en: "must be a Buddhist-era year such as 2567" },
  figure: { th: "ต้องเป็นตัวเลขหรือข้อความ", en: "must be a number or a text" },
  number: { th: "ต้องเป็นตัวเลข", en: "must be a number" },
  "agency-type": {
    th: "ต้องเป็น service (หน่วยงานบริการ) หรือ policy (หน่วยงานนโยบาย)",
    en: "must be service or policy",
  },
  "too-long": { th: "ยาวเกินกว่าที่เซลล์ของ Excel จะเก็บได้", en: "is longer than a cell of Excel can hold" },
  "newer-version": {
    th: "ข้อมูลเป็นรุ่น { $version } แต่โปรแกรมรู้จักถึงรุ่น { $known } ใช้โปรแกรมรุ่นล่าสุด",
    en: "the data are of version { $version }, and versions up to { $known } are known: use the newest program",
  },
  "year-unknown": {
    th: "ไม่รู้จักเกณฑ์ของปีงบประมาณ { $year } (รู้จักตั้งแต่ปี { $first })",
    en: "the criteria of fiscal year { $year } are not known (those from { $first } on are)",
  },
  "years-differ": {
    th: "ปีของผลการดำเนินการต้องเป็น { $years } ตามลำดับ",
    en: "the years of the results must be { $years }, in this order",
  },
  "result-count": {
    th: "มีผลการดำเนินการ { $count } ค่า แต่ต้องมี { $wanted } ค่า ปีละหนึ่งค่า (ปีที่ไม่มีผลให้ใส่ \"\")",
    en: "has { $count } results where there must be { $wanted }, one a year (\"\" for a year without one)",
  },
  "item-unknown": { th: "ไม่มีข้อ “{ $item }” ในแบบประเมินปี { $year }", en: "the form of { $year } has no item “{ $item }”" },
  "id-twice": { th: "รหัส “{ $id }” ซ้ำกับตัวชี้วัดอื่น", en: "another indicator has the id “{ $id }” too" },
};

/** Something wrong with a submission, and where: "indicators[3].target". */
export interface DataProblem {
  readonly path: string;
  readonly fault: DataFault;
  readonly values?: Values;
}

/** Where a value stands, as programmers write it; "" for the whole. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("").replace(/^\./, "");

/** The problem in words: "indicators[3].target: is missing". */
export function explainData({ path, fault, values }: DataProblem, language: Language): string {
  const what = say(words[fault], language, values);
  return path === "" ? what : `${path}: ${what}`;
}
