import type { Edition } from "../../assessment/criteria/edition";
import type { CategoryId, NarrativeCategory, NarrativePart } from "../../assessment/criteria/narrative";
import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
import { figureInput } from "../../assessment/form/figure";
import type { NarrativeContent } from "../../assessment/narrative/answer";
import type { SheetPlan } from "../sheet-plan";
import { rowHeightsOf } from "../write/row-heights";
import { cellsOfCategoryLine } from "./category-cells";
import { categoryColumns, plannedCategoryColumns, plannedKeyColumn } from "./category-columns";
import { categoryLights } from "./category-lights";
import { categoryLines } from "./category-lines";
import { pagesOfCategory } from "./category-pages";
import { categoryRowHeights, categoryStyles } from "./category-styles";
import { categoryValidations } from "./category-validations";
import { categorySheet } from "./category-words";
import { linksText } from "./links-cell";
import { narrativeFailure } from "./narrative-failure";

const keyWidth = 16;
/** The longest text of a cell, by Excel: what is longer it would cut, unsaid. */
export const longestText = 32_767;

function planCategory(category: NarrativeCategory, part: NarrativePart, content: NarrativeContent | undefined): SheetPlan {
  const lines = categoryLines(category, content);
  const limit = part.answerLimit.characters;
  const sheet = { category, criteriaOf: part.fiscalYear, limit, score: figureInput(content?.categoryScores[category.id]) };
  const cells = lines.map((line, index) => cellsOfCategoryLine(line, index + 1, sheet));
  const grid = {
    cells,
    styles: categoryStyles(lines, cells, limit),
    columnWidths: [...categoryColumns.map(({ width }) => width), keyWidth],
    rowHeights: categoryRowHeights(lines),
  };
  const headings = lines.findIndex(({ is }) => is === "columns") + 1;
  const rowOf = (is: (typeof lines)[number]["is"]): number => lines.findIndex((line) => line.is === is) + 1;
  return {
    ...grid,
    sheet: categorySheet(category.id),
    hiddenColumns: [plannedKeyColumn],
    frozenRows: headings,
    frozenColumns: plannedCategoryColumns.get("tick") ?? 0,
    validations: categoryValidations(lines),
    lights: categoryLights(lines, limit),
    names: [],
    print: { titleRow: headings, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: pagesOfCategory(lines, rowHeightsOf(grid)) },
    firstInput: { row: rowOf("option"), column: plannedCategoryColumns.get("tick") ?? 1 },
  };
}

/**
 * The sheets of Categories 1 to 6 as they are to be written beside Category 7's: blank, or with what is said of them.
 *
 * @param asked the categories that are wanted; all where none is named
 * @returns none where no narrative part belongs to the edition's criteria
 * @throws Failure `answer-beyond-cell`, `links-beyond-cell`
 */
export function planNarrative(edition: Edition, content?: NarrativeContent, asked?: readonly CategoryId[]): readonly SheetPlan[] {
  const part = narrativeOf(edition);
  if (part === undefined) return [];
  const beyond = content?.items.find(({ answer }) => answer.length > longestText);
  if (beyond !== undefined) throw narrativeFailure("answer-beyond-cell", { item: beyond.item, length: beyond.answer.length, most: longestText });
  const linked = answeredItems(part).find(({ id }) => linksText(id, content ?? {}).length > longestText);
  if (linked !== undefined) throw narrativeFailure("links-beyond-cell", { item: linked.id, most: longestText });
  return part.categories.filter(({ id }) => asked === undefined || asked.includes(id)).map((category) => planCategory(category, part, content));
}
