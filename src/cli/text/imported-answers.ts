import { categoryOf } from "../../assessment/criteria/narratives";
import { say, type Language } from "../../assessment/text/phrase";
import type { OfficialForm } from "../../exchange/official/official-reading";
import { importedAnswers } from "../import-phrases";
import { visible } from "./visible";

/** The categories of which answers came in: "1, 2, 3". */
const categoriesOf = (items: readonly string[]): string => [...new Set(items.map(categoryOf))].join(", ");

/** How many line ends of each answer it is not sure about: "1.1.1 (3)". */
function doubtfulAnswers(joins: OfficialForm["joins"]): string {
  const counts = new Map<string, number>();
  for (const { item = "" } of joins) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => `${visible(item)} (${count})`).join(", ");
}

/** What came in of Categories 1 to 6 and what a person should look at there; nothing where none of them did. */
export function importedAnswerLines(form: OfficialForm, file: string, language: Language): readonly string[] {
  const { content } = form.submission;
  if (content.narrative === undefined) return [];
  const { items } = content.narrative;
  const open = items.flatMap(({ options }) => options).filter(({ tick }) => tick === "unsaid").length;
  const joins = form.joins.filter(({ field }) => field === "answer");
  const doubtful = joins.filter(({ sure }) => !sure);
  const { otherCounts = [] } = form;
  return [
    say(importedAnswers.done, language, { count: items.length, categories: visible(categoriesOf(items.map(({ item }) => item))), file: visible(file) }),
    ...(form.yearUnsaid === true ? [say(importedAnswers.year, language, { year: content.edition.fiscalYear })] : []),
    ...(open === 0 ? [] : [say(importedAnswers.ticks, language, { count: open })]),
    ...(doubtful.length === 0 ? [] : [say(importedAnswers.joins, language, { count: doubtful.length, all: joins.length }), `  ${doubtfulAnswers(doubtful)}`]),
    ...(otherCounts.length === 0 ? [] : [say(importedAnswers.counts, language, { count: otherCounts.length })]),
    ...otherCounts.map(({ item, printed, read }) => `  ${say(importedAnswers.count, language, { item: visible(item), printed, read })}`),
  ];
}
