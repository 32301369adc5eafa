import type { Edition } from "../../../assessment/criteria/edition";
import { editionFor, findItem, newestEdition } from "../../../assessment/criteria/editions";
import { inItemOrder } from "../../../assessment/criteria/item-order";
import { firstKnownYear } from "../../../assessment/criteria/scales";
import { readDirectionEntry } from "../../../assessment/form/direction";
import type { Indicator } from "../../../assessment/form/form";
import { plainDigits } from "../../../assessment/form/figure";
import { readText } from "../../../assessment/text/glyphs";
import { readItemNumber } from "../../table/item-number";
import { formWithAnswers } from "../form-with-answers";
import type { Join, OfficialForm, Unplaced } from "../official-reading";
import { figureAsPrinted, statedFigure } from "../printed-figure";
import { statedIndicators } from "../stated-indicators";
import { joinTextLines } from "../text-joins";
import { readAnswerPages } from "./answer-pages";
import { partPages } from "./category-pages";
import { measureRoom } from "./cell-room";
import type { PageColumn } from "./columns";
import { outlineForm, type OutlinePart, type OutlinedRow } from "./form-outline";
import { wrappingOf } from "./join-lines";
import { layOut } from "./page-layout";
import type { PageContent } from "./page-content";
import { pdfFailure } from "./pdf-failure";
import { agencyTypeIn, printedLinesOf } from "./printed-lines";
import { readPages, type PdfRequest } from "./read-pages";
import { readRow, wrappedTextOf, type PrintedRow } from "./read-row";
import { partsInOrder, type PrintedPart } from "./reading-order";
import { readTable } from "./table-rows";

/** The parts of a form with its tables read. */
function readTables(parts: readonly PrintedPart[]): { readonly parts: readonly OutlinePart[]; readonly heads: readonly (readonly PageColumn[])[] } {
  const read: OutlinePart[] = [];
  const heads: (readonly PageColumn[])[] = [];
  let columns: readonly PageColumn[] = [];
  for (const part of parts) {
    if (part.is === "line") read.push(part);
    else {
      const before = columns;
      const table = readTable(part.table, columns);
      ({ columns } = table);
      if (columns !== before) heads.push(columns);
      read.push({ is: "table-head" }, ...table.parts);
    }
  }
  return { parts: read, heads };
}

const yearsOf = (columns: readonly PageColumn[]): readonly number[] => columns
  .flatMap(({ said }) => (said.says === "result" && said.year !== undefined ? [said.year] : []))
  .toSorted((one, other) => one - other);

const mostNamed = 3;

/** The criteria by which a form was filled in: those of the years above its columns, or of the year it names. */
function editionOf(file: string, heads: readonly (readonly PageColumn[])[], parts: readonly OutlinePart[]): Edition {
  const lines = parts.flatMap((part) => (part.is === "line" ? [plainDigits(readText(part.line.text))] : []));
  if (heads.length === 0) {
    const [, category] = /หมวด\s*(?:ที่\s*)?([1-6])(?!\d)/.exec(lines.join("\n")) ?? [];
    throw category === undefined ? pdfFailure("pdf-other-form", { file }) : pdfFailure("pdf-other-category", { file, category });
  }
  const said = [...new Set(heads.map((columns) => yearsOf(columns).join(", ")).filter((years) => years !== ""))];
  if (said.length > 1) throw pdfFailure("pdf-two-forms", { file, years: said.slice(0, mostNamed).join("; ") });
  const [, named] = /ปี\s*งบประมาณ\s*(?:พ\.\s*ศ\.\s*)?(2[456]\d\d)/.exec(lines.join("\n")) ?? [];
  const years = said[0] ?? named ?? "";
  const edition = editionFor(Number(years.slice(-4)));
  if (edition === undefined) throw pdfFailure("pdf-year-unknown", { file, years: years === "" ? "?" : years, first: firstKnownYear });
  return edition;
}

interface PlacedRow {
  readonly row: PrintedRow;
  readonly item: string;
}

/** The item of a row: the one whose number it bears, or else the one under whose heading it stands. */
function itemOf({ item }: OutlinedRow, { itemNumber }: PrintedRow, edition: Edition): string | undefined {
  const own = readItemNumber(itemNumber)?.number;
  return own !== undefined && findItem(edition, own) !== undefined ? own : item;
}

function indicatorOf({ row, item }: PlacedRow, { years }: Edition): Indicator {
  const undated = row.results.every(({ year }) => year === undefined);
  return {
    item, name: row.name, direction: readDirectionEntry(row.direction), target: figureAsPrinted(row.target), unit: row.unit,
    results: years.map((year, at) => figureAsPrinted((undated ? row.results[at] : row.results.find((result) => result.year === year))?.text ?? "")),
    note: row.note,
  };
}

/** What a row says that has no place in the form: a result of a year that the form does not ask for. */
const leftOf = ({ results }: PrintedRow, { years }: Edition): readonly string[] =>
  results.flatMap(({ year, text }) => (year !== undefined && !years.includes(year) && text !== "" ? [`${year}: ${text}`] : []));

const textOfRow = ({ cells }: OutlinedRow): string => cells.map(({ lines }) => lines.map(({ text }) => readText(text)).join(" ")).join(" · ");

/** Reads Category 7 out of its pages. @throws Failure as `readOfficialPdf` */
function readResultPages(pages: readonly PageContent[], file: string): OfficialForm {
  const layouts = pages.map(layOut);
  const { parts, heads } = readTables(partsInOrder(layouts));
  const edition = editionOf(file, heads, parts);
  const isPrinted = printedLinesOf(edition);
  const around = parts.flatMap((part) => (part.is === "line" && isPrinted(part.line.text) ? [part] : []));
  const agencyType = around.map(({ line }) => agencyTypeIn(line.text)).find((type) => type !== undefined);
  const outline = outlineForm(parts.filter((part) => !around.some((each) => each === part)), edition);
  const cells = outline.rows.flatMap((row) => row.cells);
  const roomOf = measureRoom(cells);
  const wrapping = wrappingOf(cells.map((cell) => wrappedTextOf(cell, roomOf)));
  const unplaced: Unplaced[] = [...outline.unplaced, ...layouts.flatMap(({ page, slanted }) => slanted.map((text) => ({ text: readText(text), page })))];
  const placed = outline.rows.flatMap((outlined): readonly PlacedRow[] => {
    const row = readRow(outlined.cells, roomOf, wrapping);
    const item = itemOf(outlined, row, edition);
    const place = { page: outlined.page, ...(item === undefined ? {} : { item }) };
    unplaced.push(...leftOf(row, edition).map((text) => ({ text, ...place })));
    if (item !== undefined) return [{ row, item }];
    unplaced.push({ text: textOfRow(outlined), ...place });
    return [];
  });
  const rows = inItemOrder(edition, placed, ({ item }) => item);
  const stated = statedIndicators(rows.map(({ row, item }) => ({ item, name: row.name, success: statedFigure(row.success), score: statedFigure(row.score) })));
  const agency = joinTextLines(outline.agency.join("\n"), 0);
  return {
    submission: {
      content: { edition, agency: agency.text, ...(agencyType === undefined ? {} : { agencyType }), indicators: rows.map((row) => indicatorOf(row, edition)) },
      stated: { indicators: stated, topicScores: outline.topicScores },
    },
    joins: [
      ...agency.joins.map((join): Join => ({ field: "agency", ...join })),
      ...rows.flatMap(({ row }, indicator) => row.joins.map((join): Join => ({ indicator, ...join }))),
    ],
    unplaced,
  };
}

/** Reads an official form out of the pages of a PDF: Category 7, Categories 1 to 6, or all. @throws Failure as `readOfficialPdf` */
export function readOfficialPages(pages: readonly PageContent[], file: string): OfficialForm {
  const { results, narrative } = partPages(pages);
  if (narrative.length === 0) return readResultPages(pages, file);
  const form = results.length === 0 ? undefined : readResultPages(results, file);
  const answers = readAnswerPages(narrative, form?.submission.content.edition ?? newestEdition);
  return (answers && formWithAnswers(form, answers)) ?? readResultPages(pages, file);
}

/**
 * Reads the official form out of a PDF, by its tables as they stand on the page.
 *
 * @throws Failure those of `readPages`, and where the PDF is another form, of another category, or of unknown years
 */
export const readOfficialPdf = async (request: PdfRequest): Promise<OfficialForm> =>
  readOfficialPages(await readPages(request), request.file);
