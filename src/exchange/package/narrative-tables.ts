import type { NarrativeItem, NarrativeTopic } from "../../assessment/criteria/narrative";
import { answeredItems, categoryOf, narrativeOf } from "../../assessment/criteria/narratives";
import { topicOf } from "../../assessment/criteria/editions";
import { indicatorNumbers } from "../../assessment/form/identity";
import type { ConfirmedLink, Narrative } from "../../assessment/narrative/answer";
import { countCharacters } from "../../assessment/narrative/characters";
import { linkFinder } from "../../assessment/narrative/named-links";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { optionNumbers } from "../submission/option-number";
import { figureCells, figureColumns } from "./figure-columns";
import type { PackageTable, TableField } from "./package-table";

const required = { required: true } as const;
const itemField: TableField = { name: "item", type: "string", title: "ข้อ", constraints: required };
const optionField: TableField = {
  name: "option", type: "string", title: "เลขที่ประเด็น",
  description: "The item and the option within it: 1.1.1-3; 1.1.1-+1 is a line that is none of the form's", constraints: required,
};
const categoryField: TableField = { name: "category", type: "string", title: "หมวด", constraints: required };
const given = figureColumns("given_score", "คะแนนที่ได้รับ");
const ofItem = { fields: ["item"], reference: { resource: "answers", fields: ["item"] } } as const;

/** A form's narrative part, with what the criteria ask for. */
interface Asked {
  readonly narrative: Narrative;
  readonly items: ReadonlyMap<string, NarrativeItem>;
  readonly topics: ReadonlyMap<string, NarrativeTopic>;
}

const categoryTable = ({ narrative }: Asked, form: ScoredForm): PackageTable => ({
  name: "categories", title: "หมวด 1–6", primaryKey: ["category"],
  fields: [categoryField, { name: "title", type: "string", title: "ชื่อหมวด" }, ...given],
  rows: (narrativeOf(form.edition)?.categories ?? []).filter(({ id }) => !narrative.lacking.includes(id))
    .map(({ id, title }) => [id, title, ...figureCells(narrative.categoryScores[id])]),
});

const remarkTable = ({ narrative, topics }: Asked): PackageTable => ({
  name: "remarks", title: "คะแนนและข้อเสนอแนะรายหัวข้อ หมวด 1–6", primaryKey: ["topic"],
  foreignKeys: [{ fields: ["category"], reference: { resource: "categories", fields: ["category"] } }],
  fields: [
    { name: "topic", type: "string", title: "หัวข้อ", constraints: required }, categoryField, { name: "title", type: "string", title: "ชื่อหัวข้อ" }, ...given,
    { name: "to_develop", type: "string", title: "ประเด็นการพัฒนา", description: "The assessor's first field" },
    { name: "to_focus", type: "string", title: "การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ", description: "The assessor's second field" },
  ],
  rows: narrative.topics.map(({ topic, score, toDevelop, toFocus }) =>
    [topic, categoryOf(topic), topics.get(topic)?.title ?? "", ...figureCells(score), toDevelop, toFocus]),
});

const answerTable = ({ narrative, items }: Asked): PackageTable => ({
  name: "answers", title: "คำตอบรายข้อ หมวด 1–6", primaryKey: ["item"],
  foreignKeys: [{ fields: ["category"], reference: { resource: "categories", fields: ["category"] } }],
  fields: [
    itemField, { name: "topic", type: "string", title: "หัวข้อ", constraints: required }, categoryField, { name: "title", type: "string", title: "ชื่อข้อ" },
    { name: "answer", type: "string", title: "คำตอบ", description: "Paragraphs, with a line feed between two" },
    { name: "characters", type: "integer", title: "จำนวนอักขระ", description: "Other than white space, as the web form counts" },
    {
      name: "printed_characters", type: "integer", title: "จำนวนอักขระที่พิมพ์",
      description: "As the web form prints it: two more for each line break, one for each tab",
    },
    { name: "owner", type: "string", title: "ผู้รับผิดชอบ" }, ...given,
  ],
  rows: narrative.items.map(({ item, answer, owner, score }) => {
    const { counted, printed } = countCharacters(answer);
    return [item, topicOf(item), categoryOf(item), items.get(item)?.title ?? "", answer, counted, printed, owner, ...figureCells(score)];
  }),
});

const optionTable = ({ narrative, items }: Asked): PackageTable => ({
  name: "options", title: "ประเด็นของแต่ละข้อ หมวด 1–6", primaryKey: ["option"], foreignKeys: [ofItem],
  fields: [
    optionField, itemField,
    { name: "number", type: "integer", title: "ลำดับประเด็น", description: "Empty: a line that is none of the form's" },
    { name: "text", type: "string", title: "ประเด็น", description: "As it stands on the sheet" },
    { name: "starred", type: "integer", title: "ต้องมีหลักฐาน", description: "1: it has a star, and a place for evidence", constraints: required },
    {
      name: "tick", type: "string", title: "มีหรือไม่มี", description: "unsaid: nobody said",
      constraints: { required: true, enum: ["ticked", "not-ticked", "unsaid"] },
    },
  ],
  rows: narrative.items.flatMap((answered) => optionNumbers(answered).map((number, at) => {
    const { n = null, text = "", tick = "unsaid" } = answered.options[at] ?? {};
    const isStarred = items.get(answered.item)?.options.find((option) => option.n === n)?.starred === true;
    return [number, answered.item, n, text, isStarred ? 1 : 0, tick];
  })),
});

const evidenceTable = ({ narrative }: Asked): PackageTable => ({
  name: "evidence", title: "หลักฐาน หมวด 1–6", primaryKey: ["option", "number"],
  foreignKeys: [{ fields: ["option"], reference: { resource: "options", fields: ["option"] } }],
  fields: [
    optionField, { name: "number", type: "integer", title: "ลำดับหลักฐาน", constraints: required },
    { name: "name", type: "string", title: "ชื่อไฟล์หรือลิงก์" }, { name: "owner", type: "string", title: "ผู้รับผิดชอบ" },
    { name: "state", type: "string", title: "สถานะ", description: "Empty: not said", constraints: { enum: ["to-do", "link-only", "attached"] } },
  ],
  rows: narrative.items.flatMap((answered) => optionNumbers(answered).flatMap((option, at) =>
    (answered.options[at]?.evidence ?? []).map(({ name, owner, state }, which) => [option, which + 1, name, owner, state ?? null]))),
});

function linkTable({ narrative: { links, denied = [] } }: Asked, { indicators }: ScoredForm): PackageTable {
  const [find, numbers] = [linkFinder(indicators), indicatorNumbers(indicators)];
  const rowsOf = (said: "linked" | "not-linked", named: readonly ConfirmedLink[]): PackageTable["rows"] =>
    named.map(({ item, indicator }) => [item, indicator, said, numbers[find(indicator) ?? -1] ?? null]);
  return {
    name: "links", title: "ตัวชี้วัดหมวด 7 ที่เกี่ยวข้องกับคำตอบ", primaryKey: ["item", "named", "said"],
    foreignKeys: [ofItem, { fields: ["indicator"], reference: { resource: "indicators", fields: ["indicator"] } }],
    fields: [
      itemField,
      { name: "named", type: "string", title: "ตัวชี้วัดที่ระบุ", description: "Its item and its name, as people wrote them", constraints: required },
      {
        name: "said", type: "string", title: "เกี่ยวข้องหรือไม่", description: "Whether people say that the answer speaks of it",
        constraints: { required: true, enum: ["linked", "not-linked"] },
      },
      { name: "indicator", type: "string", title: "เลขที่ตัวชี้วัด", description: "Empty where Category 7 has no such indicator, or several" },
    ],
    rows: [...rowsOf("linked", links), ...rowsOf("not-linked", denied)],
  };
}

/** What a form says of Categories 1 to 6, as tables; none where it has none of them. */
export function narrativeTables(form: ScoredForm): readonly PackageTable[] {
  const { narrative, edition } = form;
  const part = narrativeOf(edition);
  if (narrative === undefined || part === undefined) return [];
  const asked: Asked = {
    narrative, items: new Map(answeredItems(part).map((item) => [item.id, item])),
    topics: new Map(part.categories.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic]))),
  };
  return [categoryTable(asked, form), remarkTable(asked), answerTable(asked), optionTable(asked), evidenceTable(asked), linkTable(asked, form)];
}
