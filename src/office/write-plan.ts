import { plainFormat } from "../assessment/form/number-format";
import { sheetFailure } from "../sheet/sheet-failure";
import { addressOf, addressOfArea, columnLetters, type Area } from "../sheet/address";
import { pointsOfWidth } from "../sheet/layout/measures";
import { pageFoot, pageMargins } from "../sheet/layout/page";
import type { SheetPlan, Style, Validation } from "../sheet/sheet-plan";
import { addressLists } from "./address-lists";
import { asTyped } from "./cell-entry";
import { queueHighlights } from "./highlight-cells";
import type { KnownFormats } from "./known-formats";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function applyFont(font: Excel.RangeFont, style: NonNullable<Style["font"]>): void {
  if (style.name !== undefined) font.name = style.name;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

/** Excel takes one value for all cells of a range; the types know only a value for each. */
const forAll = (value: string): string[][] => value as unknown as string[][];

/** Gives cells a style. */
export function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.font !== undefined) applyFont(format.font, style.font);
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.numberFormat !== undefined) range.numberFormat = forAll(style.numberFormat);
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.grid === undefined) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.grid;
  }
}

/** Nothing is refused: people may type N/A, and the check says the rest. */
function applyValidation(range: Excel.RangeAreas, { choices, title, message }: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = choices === undefined
    ? { custom: { formula: "=TRUE" } } // a message needs a rule to hang on; this one lets everything through
    : { list: { inCellDropDown: true, source: choices.join(",") } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title, message };
  dataValidation.prompt = { showPrompt: true, title, message };
}

/** Equal validations are set at once: a form has few different ones, in hundreds of areas. */
function applyValidations(sheet: Excel.Worksheet, placed: SheetPlan["validations"]): void {
  const areasOf = new Map<string, { readonly validation: Validation; readonly areas: Area[] }>();
  for (const { area, validation } of placed) {
    const content = JSON.stringify(validation);
    const same = areasOf.get(content);
    if (same === undefined) areasOf.set(content, { validation, areas: [area] });
    else same.areas.push(area);
  }
  for (const { validation, areas } of areasOf.values()) {
    for (const addresses of addressLists(areas)) applyValidation(sheet.getRanges(addresses), validation);
  }
}

function setUpPage(sheet: Excel.Worksheet, { titleRow, pagesFrom }: SheetPlan["print"]): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
  layout.setPrintMargins("Points", pageMargins);
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = pageFoot.left;
  foot.rightFooter = pageFoot.right;
  for (const row of pagesFrom) sheet.horizontalPageBreaks.add(`A${row}`);
}

function setSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, at) => {
    const letters = columnLetters(at + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfWidth(width);
  });
  for (const column of plan.hiddenColumns) {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  }
  for (const { row, height } of plan.rowHeights) sheet.getRange(`${row}:${row}`).format.rowHeight = height;
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.freezeAt(addressOfArea({ top: 1, left: 1, bottom: frozenRows, right: frozenColumns }));
}

/** Names belong to the workbook: where an older form bears them, they go to the one being written. */
function nameCells(context: Excel.RequestContext, sheet: Excel.Worksheet, { names }: SheetPlan): void {
  for (const { name, cell } of names) {
    context.workbook.names.getItemOrNullObject(name).delete();
    context.workbook.names.add(name, sheet.getRange(addressOf(cell)));
  }
}

/** The number formats of a plan's cells, once all its styles are applied. */
function plannedFormats({ cells, styles }: SheetPlan): readonly (readonly string[])[] {
  const formats = cells.map((row) => row.map(() => plainFormat as string));
  for (const { area: { top, left, bottom, right }, style: { numberFormat } } of styles) {
    if (numberFormat === undefined) continue;
    for (const row of formats.slice(top - 1, bottom)) row.fill(numberFormat, left - 1, right);
  }
  return formats;
}

/** Whether a new sheet comes to the front, or another stays there. */
type WhereShown = "in front" | "behind";

/** Queues all that fills a new, empty sheet; answers what is known of its conditional formats then. */
function fillSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, where: WhereShown): KnownFormats {
  const columns = plan.cells[0]?.length ?? 0;
  const whole = sheet.getRange(addressOfArea({ top: 1, left: 1, bottom: plan.cells.length, right: columns }));
  for (const { area, style } of plan.styles) applyStyle(sheet.getRange(addressOfArea(area)), style);
  const formats = plannedFormats(plan);
  whole.formulas = plan.cells.map((row, down) => row.map((entry, across) => asTyped(entry, formats[down]?.[across] ?? plainFormat)));
  setSizes(sheet, plan);
  freeze(sheet, plan);
  applyValidations(sheet, plan.validations);
  const count = queueHighlights(sheet, plan.lights);
  setUpPage(sheet, plan.print);
  nameCells(context, sheet, plan);
  if (where === "in front") {
    sheet.activate();
    sheet.getRange(addressOf(plan.firstInput)).select();
  }
  return { count, kinds: new Set(count > 0 ? ["light"] : []) };
}

/** A sheet that was written, and those that were there before, by their ids. */
export interface WrittenSheet {
  readonly id: string;
  readonly beside: readonly string[];
  /** The sheet that was in front. */
  readonly front: string;
  /** The names that the sheet bears, and what they were for before; blank where there was no such name. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly formats: KnownFormats;
}

/**
 * Writes a planned sheet, all or nothing. The sheet is added under a passing name and given its
 * own at once: where that name is taken, nothing but the empty sheet has to go.
 *
 * @throws Failure `sheet-exists` where a sheet of that name is there
 */
export async function fillNewSheet(context: Excel.RequestContext, plan: SheetPlan, where: WhereShown = "in front"): Promise<WrittenSheet> {
  const worksheets = context.workbook.worksheets.load("items/id");
  const sameName = worksheets.getItemOrNullObject(plan.sheet).load("id");
  const inFront = worksheets.getActiveWorksheet().load("id");
  const names = plan.names.map(({ name }) => ({ name, item: context.workbook.names.getItemOrNullObject(name).load("formula") }));
  const sheet = worksheets.add(`pmqa ${Date.now().toString(36)}`).load("id");
  await context.sync();
  try {
    if (!sameName.isNullObject) throw sheetFailure("sheet-exists", { sheet: plan.sheet });
    sheet.name = plan.sheet;
    const formats = fillSheet(context, sheet, plan, where);
    await context.sync();
    const beside = worksheets.items.map(({ id }) => id).filter((id) => id !== sheet.id);
    return {
      id: sheet.id, beside, formats, front: inFront.id,
      names: names.map(({ name, item }) => ({ name, formula: item.isNullObject ? "" : item.formula as string })),
    };
  } catch (error) {
    worksheets.getItem(sheet.id).delete();
    await context.sync();
    throw error;
  }
}
