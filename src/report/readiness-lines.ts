import type { FormReadiness } from "../assessment/review/form-readiness";
import { sumOfCounts, workByOwner, type ItemReadiness, type ReadinessCounts } from "../assessment/narrative/readiness";
import { stepsOfItem } from "../assessment/narrative/readiness-steps";
import { itemFacts, leftInWords, readinessWords, reviewedInWords } from "../assessment/narrative/readiness-words";
import { barOf } from "../assessment/text/bar";
import { say, type Language } from "../assessment/text/phrase";
import { narrativePhrases } from "./narrative-phrases";
import { rowLine, tableLines, type ReportLine } from "./report-line";

/** As many letters as its column has room for in any font that has them. */
const barWidth = 10;

type Counted = readonly [is: "progress" | "progress-head", id: string, title: string, counts: ReadinessCounts];

function countLine([is, id, title, counts]: Counted, language: Language, absent?: string): ReportLine {
  const { ready, items } = counts;
  return { is, cells: [id, `${ready} / ${items}`, barOf(ready, items, barWidth), title, absent ?? reviewedInWords(counts, language), "", ""] };
}

function itemLine(item: ItemReadiness, limit: number, language: Language): ReportLine {
  const { done, all } = stepsOfItem(item);
  const left = item.left.map((each) => leftInWords(each, language)).join(", ");
  return {
    is: "progress",
    cells: [item.item, `${done} / ${all}`, barOf(done, all, barWidth), item.title, itemFacts(item, limit, language).join(" · "), left, item.owner],
  };
}

/** How far Categories 1 to 6 have come as a table, bars in letters; and what is left as another, a piece of work a row, to be filtered by who has it. */
export function readinessLines({ part, categories }: FormReadiness, language: Language): readonly ReportLine[] {
  const t = (phrase: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]): string => say(phrase, language, values);
  const { topicOrItem, readyHead, readyBar, titleHead, facts, leftHead, owner, readiness } = narrativePhrases;
  const rows = categories.flatMap((category) => [
    countLine(
      ["progress-head", category.category, t(readinessWords.category, { category: category.category, title: category.title }), category],
      language, category.isThere ? undefined : t(readinessWords.absent),
    ),
    ...(category.isThere ? category.topics : []).flatMap((topic) => [
      countLine(["progress", topic.topic, topic.title, topic], language),
      ...topic.byItem.map((item) => itemLine(item, part.answerLimit.characters, language)),
    ]),
  ]);
  const work = workByOwner(categories).flatMap(({ owner: who, work: own }) =>
    own.map((left) => rowLine(who === "" ? t(readinessWords.nobody) : who, left.item, "", leftInWords(left, language))));
  return [
    ...tableLines(t(readiness), [topicOrItem, readyHead, readyBar, titleHead, facts, leftHead, owner].map((head) => t(head)), [
      countLine(["progress-head", "", t(readinessWords.whole), sumOfCounts(categories)], language), ...rows,
    ]),
    { is: "text", cells: [t(readinessWords.notScored)] },
    ...tableLines(t(readinessWords.work), [t(owner), t(narrativePhrases.itemHead), "", t(leftHead)], work),
  ];
}
