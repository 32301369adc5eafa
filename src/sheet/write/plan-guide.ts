import type { Edition } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { directionLabels } from "../../assessment/form/direction";
import { languages, say, type Values } from "../../assessment/text/phrase";
import { guideSections, guideSheet, guideTitle, type GuideEntry } from "../layout/guide-words";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { edge, navy, paper } from "./form-styles";
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

const valuesOf = ({ fiscalYear, years }: Edition): Values => ({
  year: fiscalYear, years: years.join(", "),
  higher: directionLabels.higher.th, lower: directionLabels.lower.th,
  service: agencyTypeLabels.service.th, policy: agencyTypeLabels.policy.th,
});

function guideLines(edition: Edition): readonly GuideLine[] {
  const values = valuesOf(edition);
  return languages.flatMap((language, at): readonly GuideLine[] => [
    ...(at === 0 ? [] : [gap]),
    { is: "title", cells: [say(guideTitle, language, values), null] },
    ...guideSections.flatMap(({ title, entries }): readonly GuideLine[] => [
      { is: "section", cells: [say(title, language), null] },
      ...entries.map(({ about, says, shows }): GuideLine => ({
        is: "entry", cells: [say(about, language, values), say(says, language, values)], ...(shows === undefined ? {} : { shows }),
      })),
    ]),
  ]);
}

/** The sheet that says how to fill in a blank form: all of it in Thai, then all of it in English. */
export function planGuide(edition: Edition): SheetPlan {
  const lines = guideLines(edition);
  const rowArea = (row: number, right = 2) => ({ top: row, left: 1, bottom: row, right });
  return {
    sheet: guideSheet,
    cells: lines.map(({ cells }) => cells),
    styles: [
      { area: { top: 1, left: 1, bottom: lines.length, right: 2 }, style: paper },
      ...lines.flatMap(({ is, shows }, index): SheetPlan["styles"] => [
        { area: rowArea(index + 1), style: styles[is] },
        ...(is === "entry" ? [{ area: rowArea(index + 1, 1), style: { font: { bold: true }, ...(shows === undefined ? {} : { fill: highlightColors[shows] }) } }] : []),
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
    print: { titleRow: 1, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: lines.flatMap(({ is }, index) => (is === "title" && index > 0 ? [index + 1] : [])) },
    firstInput: { row: 1, column: 1 },
  };
}
