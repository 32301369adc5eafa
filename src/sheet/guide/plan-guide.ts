import type { Edition } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { directionLabels } from "../../assessment/form/direction";
import { narrativeOf } from "../../assessment/criteria/narratives";
import { languages, say, type Values } from "../../assessment/text/phrase";
import { guideSections, guideSheet, guideTitle, type GuideEntry } from "./guide-words";
import { evidenceStateLabels, tickLabels } from "../narrative/category-words";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { edge, navy, paper } from "../write/form-styles";
import { highlightColors } from "../highlight";

/** A line of the guide, before it has a row. */
interface GuideLine {
  readonly is: "title" | "section" | "entry" | "gap";
  readonly cells: readonly [Entry, Entry];
  readonly shows?: GuideEntry["shows"];
}

const gap: GuideLine = { is: "gap", cells: [null, null] };

const styles: Readonly<Record<GuideLine["is"], Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center" },
  section: { fill: navy, font: { bold: true, color: "#FFFFFF" }, vertical: "center" },
  entry: { grid: edge, wrap: true, indent: 1, horizontal: "left" },
  gap: {},
};
const heights: Partial<Record<GuideLine["is"], number>> = { title: 32, section: 26, gap: 12 };

/** The words of a category's sheet; they are chosen there as they are said here. */
const narrativeValues = (edition: Edition): Values => ({
  categories: "1–7", limit: narrativeOf(edition)?.answerLimit.characters.toLocaleString("en") ?? "",
  ticked: tickLabels.ticked, notTicked: tickLabels["not-ticked"],
  toDo: evidenceStateLabels["to-do"], linkOnly: evidenceStateLabels["link-only"], attached: evidenceStateLabels.attached,
});

const valuesOf = (edition: Edition, withNarrative: boolean): Values => ({
  ...(withNarrative ? narrativeValues(edition) : { categories: "7" }),
  year: edition.fiscalYear, years: edition.years.join(", "),
  higher: directionLabels.higher.th, lower: directionLabels.lower.th,
  service: agencyTypeLabels.service.th, policy: agencyTypeLabels.policy.th,
});

function guideLines(edition: Edition, withNarrative: boolean): readonly GuideLine[] {
  const values = valuesOf(edition, withNarrative);
  return languages.flatMap((language, at): readonly GuideLine[] => [
    ...(at === 0 ? [] : [gap]),
    { is: "title", cells: [say(guideTitle, language, values), null] },
    ...guideSections(withNarrative).flatMap(({ title, entries }, index): readonly GuideLine[] => [
      { is: "section", cells: [`${index + 1}. ${say(title, language)}`, null] },
      ...entries.map(({ about, says, shows }): GuideLine => ({
        is: "entry", cells: [say(about, language, values), say(says, language, values)], ...(shows === undefined ? {} : { shows }),
      })),
    ]),
  ]);
}

/**
 * The sheet that says how to fill in a blank form: all of it in Thai, then all of it in English.
 *
 * @param withNarrative sheets of Categories 1 to 6 are beside the form
 */
export function planGuide(edition: Edition, withNarrative = false): SheetPlan {
  const lines = guideLines(edition, withNarrative);
  const rowArea = (row: number, right = 2) => ({ top: row, left: 1, bottom: row, right });
  return {
    sheet: guideSheet,
    cells: lines.map(({ cells }) => cells),
    styles: [
      { area: { top: 1, left: 1, bottom: lines.length, right: 2 }, style: paper },
      ...lines.flatMap(({ is, shows }, index): SheetPlan["styles"] => [
        { area: rowArea(index + 1), style: styles[is] },
        ...(is === "entry" ? [{
          area: rowArea(index + 1, 1), style: { font: { bold: true }, ...(shows === undefined ? {} : { fill: highlightColors[shows] }) },
        }] : []),
      ]),
    ],
    columnWidths: [36, 120],
    hiddenColumns: [],
    rowHeights: lines.flatMap(({ is }, index) => {
      const height = heights[is];
      return height === undefined ? [] : [{ row: index + 1, height }];
    }),
    frozenRows: 1,
    frozenColumns: 0,
    validations: [],
    lights: [],
    names: [],
    print: {
      titleRow: 1, landscape: true, paper: "A4", fitToWidth: true,
      pagesFrom: lines.flatMap(({ is }, index) => (is === "title" && index > 0 ? [index + 1] : [])),
    },
    firstInput: { row: 1, column: 1 },
  };
}
