import { topicOf } from "../../assessment/criteria/editions";
import type { TopicId } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { directionInput } from "../../assessment/form/direction";
import type { FormPart, MeanPlace } from "../../assessment/form/form";
import { indicatorNumbers } from "../../assessment/form/identity";
import { oddTextIn } from "../../assessment/form/odd-text";
import { resultField } from "../../assessment/form/place";
import { heldCell } from "../../assessment/review/held-indicator";
import type { ScoredForm, ScoredIndicator } from "../../assessment/scoring/scored";
import type { Dialect } from "../../sheet/layout/formulas";
import type { RecordField } from "../../sheet/record/record-row";
import { factsIn, type FactGroup, type Facts } from "./fact-group";
import { figureFact } from "./figure-fact";
import { narrativeAmiss, narrativeFacts, sheetsFact } from "./narrative-facts";
import { reviewFacts } from "./review-facts";

const computedFact = (figure: number | null): string => (figure === null ? "" : String(figure));

/** What the row's own number says where that is not its item's. */
const ownNumberFact = ({ ownNumber, item }: ScoredIndicator): string => (ownNumber === item ? "" : ownNumber || "–");

function indicatorFacts(indicator: ScoredIndicator, years: readonly number[]): Facts {
  const { name, direction, target, unit, results, note, scored, computed, row } = indicator;
  return factsIn([
    ["name", oddTextIn(indicator, "name")?.text ?? name],
    ["own-number", ownNumberFact(indicator)],
    ["direction", oddTextIn(indicator, "direction")?.text ?? String(directionInput(direction) ?? "")],
    ["target", figureFact(target)],
    ["unit", oddTextIn(indicator, "unit")?.text ?? unit],
    ...years.map((year, at) => [resultField(year), figureFact(results[at])] as const),
    ["note", oddTextIn(indicator, "note")?.text ?? note],
    ["success", computedFact(scored.success)],
    ["score", computedFact(scored.score)],
    ["success-formula", heldCell(computed.success, row)],
    ["score-formula", heldCell(computed.score, row)],
  ]);
}

/** Rows of the form's own, as the record names them. */
const lineNames: Readonly<Record<FormPart["is"], string>> = {
  "topic": "หัวข้อ", "item": "ข้อ", "end": "ท้ายหัวข้อ", "summary": "สรุปหัวข้อ", "summary-head": "สรุปคะแนน", "total": "คะแนนเฉลี่ยรวม",
};

const lineName = (part: FormPart): string =>
  [lineNames[part.is], "topic" in part ? part.topic : "", "item" in part ? part.item : ""].filter((text) => text !== "").join(" ");

/** What of the form's own lines is not as the form has it. */
const linesFact = (form: ScoredForm): string => [
  ...(form.inOrder ? [] : ["ลำดับบรรทัดไม่ตรงตามแบบ"]), ...form.gone.map((part) => `ไม่มีบรรทัด ${lineName(part)}`),
  ...form.otherYears.map(({ year, says }) => `หัวคอลัมน์ปี ${year} ระบุ ${says}`), ...form.copies.map(({ sheet }) => `แผ่นงานซ้ำ ${sheet}`),
  ...narrativeAmiss(form),
].join("\n");

/** In what a form is computed, as the record names it. */
const dialectNames: Readonly<Record<Dialect, string>> = { native: "สูตรของโปรแกรมตาราง", functions: "ฟังก์ชัน PMQA" };

const formFacts = (form: ScoredForm, dialects: readonly Dialect[]): Facts => factsIn([
  ["agency", form.agency],
  ["fiscal-year", String(form.edition.fiscalYear)],
  ["years", form.edition.years.join(", ")],
  ["agency-type", form.agencyType === undefined ? form.agencyTypeTyped : agencyTypeLabels[form.agencyType].th],
  ["edition", String(form.edition.criteriaOf)],
  ["form-version", String(form.version)],
  ["computed-in", dialects.map((dialect) => dialectNames[dialect]).sort().join(", ")],
  ["lines", linesFact(form)],
  ["categories", sheetsFact(form)],
]);

const meanFormulas: Readonly<Record<MeanPlace["of"], RecordField>> = {
  topic: "score-formula", unscored: "unscored-formula", summary: "summary-formula", total: "score-formula",
};

const meanFacts = ({ means }: ScoredForm, topic: TopicId | undefined): readonly (readonly [RecordField, string])[] => means.flatMap((mean) => {
  const isOf = topic === undefined ? mean.of === "total" : mean.of !== "total" && mean.topic === topic;
  return isOf ? [[meanFormulas[mean.of], heldCell(mean.cell, mean.row)] as const] : [];
});

/** Texts that have no number of their own, by what they say and which of the same they are. */
function textGroups(part: "placeholder" | "stray", texts: readonly string[]): readonly FactGroup[] {
  return texts.map((text, at): FactGroup => ({ part, key: String(at + 1), facts: factsIn([["text", text]]) }));
}

/**
 * All that a form says and comes to, and what its review holds, in texts: what a submission's record keeps, and by which
 * two forms are compared. The same form says the same wherever its rows, columns and sheets stand.
 *
 * @param dialects in what the form's cells are computed
 */
export function factsOf(form: ScoredForm, dialects: readonly Dialect[]): readonly FactGroup[] {
  const { edition, indicators, topicScores, unscored, total } = form;
  const numbers = indicatorNumbers(indicators);
  const hasIndicators = (topic: TopicId): boolean => indicators.some(({ item }) => topicOf(item) === topic);
  const groups: readonly FactGroup[] = [
    { part: "form", key: "", facts: formFacts(form, dialects) },
    ...indicators.map((indicator, at): FactGroup =>
      ({ part: "indicator", key: numbers[at] ?? "", facts: indicatorFacts(indicator, edition.years) })),
    ...edition.topics.map(({ id }): FactGroup => ({
      part: "topic", key: id,
      facts: factsIn([
        ["score", computedFact(topicScores[id] ?? null)],
        ["unscored", hasIndicators(id) ? String(unscored[id] ?? 0) : ""],
        ...meanFacts(form, id),
      ]),
    })),
    { part: "total", key: "", facts: factsIn([["score", computedFact(total)], ...meanFacts(form, undefined)]) },
    ...textGroups("placeholder", form.placeholders.map(({ item, name }) => `${item} ${name}`)),
    ...textGroups("stray", [...form.strays, ...form.narrative?.strays ?? []].map(({ text }) => text)),
    ...narrativeFacts(form),
    ...reviewFacts(form.review?.events ?? []),
  ];
  return groups.filter(({ facts }) => facts.size > 0);
}

/** Of a form's own making, and nothing that anybody says with it. */
const ofMaking: readonly RecordField[] = ["computed-in", "form-version"];

/** What a form says and comes to, however it was made: a form and its submission say the same. */
export const contentFacts = (form: ScoredForm): readonly FactGroup[] =>
  factsOf(form, []).map((group) => ({ ...group, facts: new Map([...group.facts].filter(([field]) => !ofMaking.includes(field))) }));
