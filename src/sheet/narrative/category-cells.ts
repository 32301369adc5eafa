import type { NarrativeCategory, NarrativeItem, Option } from "../../assessment/criteria/narrative";
import { figureInput } from "../../assessment/form/figure";
import type { AnsweredOption, Evidence } from "../../assessment/narrative/answer";
import { sameText } from "../../assessment/text/glyphs";
import { cellNames, headLabels } from "../layout/labels";
import type { Entry } from "../sheet-plan";
import { categoryColumns, plannedCategoryColumns } from "./category-columns";
import type { CategoryField } from "../layout/category-field";
import { textOfKey } from "./category-keys";
import type { CategoryLine } from "./category-lines";
import { answerLabel, categoryScoreLabel, categoryTitle, linksLabel, remarkLabels, evidenceStateLabels, tickLabels } from "./category-words";
import { countFormula } from "./count-formula";

/** What the cells of a category's sheet are made of. */
export interface CategoryCells {
  readonly category: NarrativeCategory;
  readonly criteriaOf: number;
  readonly limit: number;
  /** What the category was given, as it is typed. */
  readonly score: Entry;
}

type Filled = Partial<Record<CategoryField, Entry>>;

/** An option as it is printed: its star behind it, or where the form has it. */
export const printedOption = ({ text, printed, starred }: Option): string => printed ?? (starred === true ? `${text} *` : text);

/** What an item's line says: what it asks, in the form's own words. */
export const itemWords = ({ title, description }: NarrativeItem): string => (description === undefined ? title : `${title}\n${description}`);

/** What an option's line says: the words of the form, or those of whoever reworded them. */
const wordsOf = (option: Option, answered: AnsweredOption | undefined): string =>
  (answered === undefined || sameText(answered.text) === sameText(option.text) ? printedOption(option) : answered.text);

const tickEntry = (answered: AnsweredOption | undefined): Entry =>
  (answered === undefined || answered.tick === "unsaid" ? null : tickLabels[answered.tick]);

const evidenceCells = (evidence: Evidence | undefined): Filled => (evidence === undefined ? {} : {
  evidence: evidence.name || null, owner: evidence.owner || null, state: evidence.state === undefined ? null : evidenceStateLabels[evidence.state],
});

/** The form's own head as formulas, so that it says what Category 7's says by now. */
const headFormula = `="${headLabels.agency}: "&${cellNames.agency}&" · ${headLabels.fiscalYear} พ.ศ. "&${cellNames.fiscalYear}`;

/** What the head then shows. */
export const headText = (agency: string, fiscalYear: number): string => `${headLabels.agency}: ${agency} · ${headLabels.fiscalYear} พ.ศ. ${fiscalYear}`;

/** The column beside an answer in which its characters are counted. */
export const countColumn = plannedCategoryColumns.get("evidence") ?? 1;
const textColumn = plannedCategoryColumns.get("text") ?? 1;

function filledOf(line: CategoryLine, row: number, { limit, score }: CategoryCells): Filled {
  switch (line.is) {
    case "score": return { text: categoryScoreLabel, given: score };
    case "topic": return { item: line.topic.id, text: line.topic.title, given: figureInput(line.answered?.score) };
    case "item": {
      const { item, answered } = line;
      return { item: item.id, text: itemWords(item), given: figureInput(answered?.score) };
    }
    case "option": return {
      item: line.item, number: line.option.n, tick: tickEntry(line.answered), text: wordsOf(line.option, line.answered),
      ...evidenceCells(line.answered?.evidence[0]),
    };
    case "other-option": {
      const { answered } = line;
      return { item: line.item, tick: tickEntry(answered), text: answered.text || null, ...evidenceCells(answered.evidence[0]) };
    }
    case "evidence": return evidenceCells(line.evidence);
    case "answer": return {
      item: line.item, tick: answerLabel(limit), text: line.answered?.answer || null, owner: line.answered?.owner || null,
      evidence: { formula: countFormula({ row, column: textColumn }) },
    };
    case "links": return { item: line.item, tick: linksLabel, text: line.text || null };
    case "remark-label": return { text: `${remarkLabels[line.field]} :` };
    case "remark": return { item: line.topic, text: line.text || null };
    default: return {};
  }
}

function keyOf(line: CategoryLine, { category, criteriaOf }: CategoryCells): Entry {
  switch (line.is) {
    case "title": return textOfKey({ is: "sheet", category: category.id, criteriaOf });
    case "head": case "remark-label": return textOfKey({ is: "note" });
    case "columns": case "score": return textOfKey({ is: line.is });
    case "topic": return textOfKey({ is: "topic", topic: line.topic.id });
    case "item": return textOfKey({ is: "item", item: line.item.id });
    case "option": return textOfKey({ is: "option", item: line.item, n: line.option.n });
    case "evidence": return line.n === undefined ? null : textOfKey({ is: "evidence", item: line.item, n: line.n });
    case "answer": case "links": return textOfKey({ is: line.is, item: line.item });
    case "remark": return textOfKey({ is: line.field, topic: line.topic });
    case "other-option": return null;
  }
}

/** A line's cells from column A, its key in the last. */
export function cellsOfCategoryLine(line: CategoryLine, row: number, sheet: CategoryCells): readonly Entry[] {
  const inFirst = (entry: Entry): readonly Entry[] => categoryColumns.map((_column, index) => (index === 0 ? entry : null));
  const cells = (): readonly Entry[] => {
    switch (line.is) {
      case "title": return inFirst(categoryTitle(sheet.category));
      case "head": return inFirst({ formula: headFormula });
      case "columns": return categoryColumns.map(({ heading }) => heading);
      default: {
        const filled = filledOf(line, row, sheet);
        return categoryColumns.map(({ field }) => filled[field] ?? null);
      }
    }
  };
  return [...cells(), keyOf(line, sheet)];
}
