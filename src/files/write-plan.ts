import type { SheetPlan, Validation, Entry } from "../sheet/sheet-plan";
import { addressOf, addressOfArea, columnLetters } from "../sheet/address";
import { digitsOfWidth } from "../sheet/layout/measures";
import { pageFoot, pageMarginsInInches } from "../sheet/layout/page";
import { rowHeightsOf } from "../sheet/write/row-heights";
import { styleCells } from "./cell-style";
import type { ExcelWorkbook, Worksheet } from "./excelts";
import { highlightCells } from "./highlight-cells";

type Held = Worksheet["getCell"] extends (...at: never[]) => { value: infer Value } ? Value : never;
type FileValidation = Parameters<Worksheet["dataValidations"]["add"]>[1];

/** Two code points that no XML may hold; the library leaves out the others by itself. */
const unwritable = /[\uFFFE\uFFFF]/g;

/** What a cell holds when an entry is written into it: a text stays a text, whatever it begins with. */
export function heldBy(entry: Entry | boolean): Held {
  if (typeof entry === "string") return entry.replace(unwritable, "") || null;
  if (typeof entry !== "object" || entry === null) return entry;
  return { formula: entry.formula.replace(/^=/, "") };
}

/** A line break as attributes of a part keep it: a raw one would be read as a space. */
const brokenLine = "_x000a_";

/** Nothing is refused (no error message is shown): people may type N/A, and the check says the rest. */
function validationOf({ choices, title, message }: Validation): FileValidation {
  const asked = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: false,
    promptTitle: title,
    prompt: message.replace(/\r\n?|\n/g, brokenLine),
  };
  if (choices === undefined) return { type: "any", ...asked };
  return { type: "list", formulae: [`"${choices.join(",").replaceAll('"', '""')}"`], ...asked };
}

/** A sheet's name as references quote it. */
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Names belong to the workbook: where an older form bears them, they go to the one just written. */
function nameCells(book: ExcelWorkbook, { sheet, names }: SheetPlan): void {
  for (const { name, cell } of names) {
    for (const held of book.definedNames.getRanges(name).ranges) book.definedNames.remove(held, name);
    book.definedNames.add(`${quoted(sheet)}!$${columnLetters(cell.column)}$${cell.row}`, name);
  }
}

/** A row whose height nobody set is given one that shows its texts, and still grows and shrinks as people type. */
function setRowHeights(sheet: Worksheet, plan: SheetPlan): void {
  const set = new Set(plan.rowHeights.map(({ row }) => row));
  rowHeightsOf(plan).forEach((height, index) => {
    const row = sheet.getRow(index + 1);
    row.height = height;
    if (!set.has(index + 1)) row.customHeight = false;
  });
}

function setUp(sheet: Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = digitsOfWidth(width);
  });
  for (const column of plan.hiddenColumns) sheet.getColumn(column).hidden = true;
  setRowHeights(sheet, plan);
  sheet.views = [{ state: "frozen", xSplit: plan.frozenColumns, ySplit: plan.frozenRows, activeCell: addressOf(plan.firstInput) }];
  for (const row of plan.print.pagesFrom) sheet.getRow(row - 1).addPageBreak();
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9, // A4
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${plan.print.titleRow}:${plan.print.titleRow}`,
    margins: pageMarginsInInches,
  });
  sheet.headerFooter.oddFooter = `&L${pageFoot.left}&R${pageFoot.right}`;
}

/** How large a window is in which a new file opens, in twentieths of a point. */
const openingWindow = { x: 0, y: 0, width: 28_800, height: 17_400 } as const;

/** A new workbook opens with its first sheet in front, whatever is written behind it; one that was somebody's opens as they left it. */
function openAtFirstSheet(book: ExcelWorkbook): void {
  if (book.views.length > 0) return;
  book.views = [{ ...openingWindow, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}

/** Writes a planned sheet into a workbook that has none of its name. */
export function writePlan(book: ExcelWorkbook, plan: SheetPlan): Worksheet {
  const sheet = book.addWorksheet(plan.sheet);
  plan.cells.forEach((cells, row) => {
    cells.forEach((entry, column) => {
      if (entry !== null && entry !== "") sheet.getCell(row + 1, column + 1).value = heldBy(entry);
    });
  });
  styleCells(sheet, plan.styles);
  setUp(sheet, plan);
  for (const { area, validation } of plan.validations) {
    // The library would list every cell by itself; a range is kept as it is under this key.
    sheet.dataValidations.add(`range:${addressOfArea(area)}`, validationOf(validation));
  }
  highlightCells(sheet, "light", plan.lights);
  nameCells(book, plan);
  openAtFirstSheet(book);
  // Excel computes everything afresh when it opens the file, whatever figures the file shows until then.
  book.calcProperties.fullCalcOnLoad = true;
  return sheet;
}
