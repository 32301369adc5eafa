import { topicScores } from "../../assessment/check/topic-scores";
import { topicOf } from "../../assessment/criteria/editions";
import { identitiesOf, indicatorNumbers } from "../../assessment/form/identity";
import type { DirectionEntry } from "../../assessment/form/direction";
import type { ScoredForm } from "../../assessment/scoring/scored";
import type { CsvCell } from "./csv";
import { figureCells, figureColumns } from "./figure-columns";
import type { PackageTable, TableField } from "./package-table";

const required = { required: true } as const;

function directionCell(entry: DirectionEntry): CsvCell {
  if (entry.state === "missing") return null;
  return entry.state === "direction" ? entry.value : entry.text;
}

const indicatorFields: readonly TableField[] = [
  { name: "indicator", type: "string", title: "เลขที่ตัวชี้วัด", description: "The item and the number within it: 7.1.1-2", constraints: required },
  {
    name: "identity", type: "string", title: "ตัวตนของตัวชี้วัด",
    description: "Its item and its name without years and blanks: the same in another year's form", constraints: required,
  },
  { name: "item", type: "string", title: "ข้อ", constraints: required },
  { name: "topic", type: "string", title: "หัวข้อ", constraints: required },
  { name: "name", type: "string", title: "ตัวชี้วัด" },
  { name: "direction", type: "string", title: "ทิศทาง", description: "higher or lower, whichever is better; other words as they were typed" },
  ...figureColumns("target", "ค่าเป้าหมาย"),
  { name: "unit", type: "string", title: "หน่วย" },
  { name: "note", type: "string", title: "หมายเหตุ", description: "Paragraphs, with a line feed between two" },
  { name: "success", type: "number", title: "% ความสำเร็จ", description: "Computed, two decimals" },
  { name: "score", type: "integer", title: "คะแนน", description: "Computed" },
];

function indicatorTable({ indicators }: ScoredForm, numbers: readonly string[]): PackageTable {
  const identities = identitiesOf(indicators);
  return {
    name: "indicators", title: "ตัวชี้วัด", fields: indicatorFields, primaryKey: ["indicator"],
    foreignKeys: [{ fields: ["topic"], reference: { resource: "topics", fields: ["topic"] } }],
    rows: indicators.map(({ item, name, direction, target, unit, note, scored }, at) => [
      numbers[at] ?? "", identities[at] ?? "", item, topicOf(item), name, directionCell(direction), ...figureCells(target), unit, note,
      scored.success, scored.score,
    ]),
  };
}

const resultTable = ({ indicators, edition: { years } }: ScoredForm, numbers: readonly string[]): PackageTable => ({
  name: "results", title: "ผลการดำเนินการรายปี", primaryKey: ["indicator", "year"],
  foreignKeys: [{ fields: ["indicator"], reference: { resource: "indicators", fields: ["indicator"] } }],
  fields: [
    { name: "indicator", type: "string", title: "เลขที่ตัวชี้วัด", constraints: required },
    { name: "year", type: "integer", title: "ปีงบประมาณ พ.ศ.", description: "Fiscal year, Buddhist era", constraints: required },
    ...figureColumns("result", "ผลการดำเนินการ"),
  ],
  rows: indicators.flatMap(({ results }, at) => years.map((year, index) => [numbers[at] ?? "", year, ...figureCells(results[index])])),
});

const topicTable = (form: ScoredForm): PackageTable => ({
  name: "topics", title: "คะแนนรายหัวข้อ", primaryKey: ["topic"],
  fields: [
    { name: "topic", type: "string", title: "หัวข้อ", constraints: required },
    { name: "title", type: "string", title: "ชื่อหัวข้อ" },
    { name: "score", type: "number", title: "คะแนนเฉลี่ย", description: "Mean of the scores of its indicators that have one, computed" },
    { name: "indicators", type: "integer", title: "จำนวนตัวชี้วัด" },
    { name: "scored", type: "integer", title: "จำนวนตัวชี้วัดที่มีคะแนน" },
  ],
  rows: topicScores(form).map(({ topic: { id, title }, score, indicators, scored }) => [id, title, score, indicators, scored]),
});

/** What a form says and comes to, as tables. */
export function formTables(form: ScoredForm): readonly PackageTable[] {
  const numbers = indicatorNumbers(form.indicators);
  return [indicatorTable(form, numbers), resultTable(form, numbers), topicTable(form)];
}
