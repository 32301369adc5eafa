import type { Figure } from "../../assessment/form/figure";
import type { Form } from "../../assessment/form/form";
import { explain, Failure } from "../../assessment/text/failure";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import { narrativeContent } from "../../sheet/narrative/narrative-content";
import { withNarrative } from "../../sheet/narrative/with-narrative";
import { findKeyColumn } from "../../sheet/layout/headings";
import { readForm } from "../../sheet/read/read-form";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { OfficialForm } from "../official/official-reading";
import type { TextGrid } from "../table/grid";
import { gridOfSheet } from "../table/grid-of-sheet";
import type { Incoming, IncomingTable, PassedSheet } from "./incoming";
import type { IncomingWorkbook } from "./source-hands";

/** A figure that a formula shows comes in as what it shows: the formula's own cells stay behind. */
const asShown = (figure: Figure): Figure =>
  (figure.state === "unreadable" && figure.because === "formula" && figure.value !== undefined ? { state: "number", value: figure.value } : figure);

/** What a form says, as it comes in. What stands where no indicator belongs has no place in it. */
function contentOfForm({ edition, agency, agencyType, indicators, narrative, strays }: Form): OfficialForm {
  return {
    submission: {
      content: {
        edition, agency, ...(agencyType === undefined ? {} : { agencyType }),
        ...(narrative === undefined ? {} : { narrative: narrativeContent(narrative) }),
        indicators: indicators.map(({ item, name, direction, target, unit, results, note }) =>
          ({ item, name, direction, target: asShown(target), unit, results: results.map(asShown), note })),
      },
      stated: { indicators: [], topicScores: new Map() },
    },
    joins: [],
    unplaced: [...strays, ...narrative?.strays ?? []].map(({ row, text }) => ({ text, line: row })),
  };
}

/** Sheets beyond this are not looked at: nobody keeps one form in so many. */
const mostSheets = 40;
const beyond: Phrase = {
  th: "อ่านตารางเฉพาะ { $most } แผ่นงานแรก ยังมีอีก { $left } แผ่นงาน",
  en: "Only the first { $most } sheets are read as tables; there are { $left } more.",
};

const isTable = (grid: TextGrid): boolean => grid.length > 1 && (grid[0]?.length ?? 0) > 1;

/** The sheets of a workbook as tables; those that cannot be read, with why. What is blank, or a mere list, is none. */
function tablesIn({ sheets, readSheet }: IncomingWorkbook, language: Language): {
  readonly tables: readonly IncomingTable[]; readonly passed: readonly PassedSheet[];
} {
  const tables: IncomingTable[] = [];
  const passed: PassedSheet[] = [];
  for (const name of sheets.slice(0, mostSheets)) {
    try {
      const grid = gridOfSheet(readSheet(name));
      if (grid !== undefined && isTable(grid)) tables.push({ name, grid });
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      passed.push({ name, why: explain(reason, language).what });
    }
  }
  const [next, left] = [sheets[mostSheets], sheets.length - mostSheets];
  if (next !== undefined) passed.push({ name: next, why: say(beyond, language, { most: mostSheets, left }) });
  return { tables, passed };
}

/**
 * Reads a workbook: its form, or where it has none of ours, its sheets as tables.
 *
 * @throws Failure where it has neither, or its form cannot be read as one
 */
export function readIncomingWorkbook(workbook: IncomingWorkbook, language: Language): Incoming {
  const { reading, sheets } = workbook;
  const outcome = reading.found === "none" ? undefined : readForm(reading.content, reading.others);
  if (reading.found === "sheet" && outcome !== undefined && "ok" in outcome) {
    const { form } = withNarrative(outcome.ok, reading.others, reading.narrative ?? []);
    return { kind: "form", source: "workbook", form: contentOfForm(form) };
  }
  const problem = outcome !== undefined && "problem" in outcome ? outcome.problem : sheetFailure("no-form", { sheets: sheets.join(", ") });
  // Only a form of ours has keys: it is damaged, and no table of somebody else's.
  if (reading.found === "sheet" && findKeyColumn(reading.content) !== undefined) throw problem;
  const found = tablesIn(workbook, language);
  if (found.tables.length === 0) throw problem;
  return { kind: "tables", ...found };
}
