import { say, type Language, type Phrase, type Values } from "../../assessment/text/phrase";
import type { ShapeFault } from "./value-shapes";

/** What can be wrong with a value of a submission. */
export type DataFault = ShapeFault | "newer-version" | "year-unknown" | "years-differ" | "result-count" | "item-unknown" | "id-twice" | "too-many" | "not-json"
  | "item-twice" | "option-unknown" | "topic-unknown" | "topic-twice" | "category-unknown";

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
  draft: { th: "ต้องเป็น final (ฉบับส่ง) หรือ draft (ฉบับร่าง)", en: "must be final or draft" },
  tick: {
    th: "ต้องเป็น ticked (มี) not-ticked (ไม่มี) หรือ unsaid (ไม่ได้บอก)",
    en: "must be ticked, not-ticked or unsaid",
  },
  state: {
    th: "ต้องเป็น to-do (ยังไม่มี) link-only (มีแต่ลิงก์) หรือ attached (แนบแล้ว)",
    en: "must be to-do, link-only or attached",
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
  "item-twice": { th: "ข้อ “{ $item }” มีสองครั้ง", en: "item “{ $item }” stands there twice" },
  "option-unknown": { th: "ข้อ { $item } ไม่มีประเด็นที่ { $n }", en: "item { $item } has no option { $n }" },
  "topic-unknown": { th: "ไม่มีหัวข้อ “{ $topic }” ในแบบประเมินปี { $year }", en: "the form of { $year } has no topic “{ $topic }”" },
  "topic-twice": { th: "หัวข้อ “{ $topic }” มีสองครั้ง", en: "topic “{ $topic }” stands there twice" },
  "category-unknown": { th: "ไม่มีหมวด “{ $category }” ในแบบประเมินปี { $year }", en: "the form of { $year } has no category “{ $category }”" },
  "too-many": {
    th: "มี { $count } รายการ แต่รับได้ไม่เกิน { $most }",
    en: "holds { $count } entries, where at most { $most } are taken",
  },
  "not-json": { th: "ไม่ใช่ JSON ที่ถูกต้อง", en: "it is not valid JSON" },
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

/** As many problems as people can read; of the others they are told the number. */
const mostTold = 20;

/** As much of a path or a value as says which it is: both are as long as whoever wrote the data made them. */
const longestTold = 80;
const told = (text: string): string => (text.length <= longestTold ? text : `${text.slice(0, longestTold)}…`);

const others: Phrase = { th: "และอีก { $count } แห่ง", en: "and { $count } more" };

/** What is wrong with data, in words: the first problems, and how many more there are. */
export function explainAllData(problems: readonly DataProblem[], language: Language): string {
  const left = problems.length - mostTold;
  return [
    ...problems.slice(0, mostTold).map((problem) => explainData(problem, language)),
    ...(left > 0 ? [say(others, language, { count: left })] : []),
  ].join("; ");
}

/** The problem in words: "indicators[3].target: is missing". */
export function explainData({ path, fault, values }: DataProblem, language: Language): string {
  const short = Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) =>
    [name, typeof value === "string" ? told(value) : value]));
  const what = say(words[fault], language, short);
  return path === "" ? what : `${told(path)}: ${what}`;
}
