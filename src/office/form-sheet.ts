import type { HighlightKind } from "../sheet/highlight";
import { cellNames, reviewSheet } from "../sheet/layout/labels";
import { formSheetAmong } from "../sheet/read/find-form";
import type { CategorySheet, Reading, SheetTop, WantedSheet } from "../sheet/workbook";
import { knowFormats, requestFormats, type AskedFormats, type KnownFormats } from "./known-formats";
import { contentOf, requestContent, type AskedContent } from "./sheet-contents";
import { requestTops, topOf } from "./sheet-tops";

/** What is remembered of the form's sheet from one round trip to the next. */
export interface KnownSheet {
  /** Excel's own id: it survives renaming. */
  readonly id: string;
  /** What is known of the formats of sheets, by their ids. */
  readonly formats: ReadonlyMap<string, KnownFormats>;
  /** The ids of the other sheets that were there: their tops are asked for along with the form. */
  readonly seen: readonly string[];
  /** The id of the sheet that holds the review, where there is one: it is asked for whole. */
  readonly review?: string;
  /** The names of the sheets of Categories 1 to 6 by their ids: they are asked for whole. */
  readonly categories?: ReadonlyMap<string, string>;
}

/** A sheet that was asked for whole, with its formats. */
type AskedSheet = AskedContent & AskedFormats;

interface Requested extends AskedSheet {
  readonly application: Excel.Application;
}

/** Asks for all that a sheet holds, and how many formats it has. */
const requestSheet = (sheet: Excel.Worksheet): AskedSheet => ({ ...requestContent(sheet), ...requestFormats(sheet) });

/** Asks for all that a reading of the sheet needs; the answer comes with the next sync. */
function request(context: Excel.RequestContext, sheet: Excel.Worksheet): Requested {
  const application = context.workbook.application.load("calculationMode");
  return { ...requestSheet(sheet), application };
}

const nameOf = (sheet: Excel.Worksheet | undefined): string | undefined =>
  (sheet === undefined || sheet.isNullObject ? undefined : sheet.name);

/** A sheet that may hold the review, and all that its cells show. */
interface AskedReview {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** The workbook's sheets, their tops, and the whole of those that may hold the review or be a category. */
interface Beside {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tops: readonly SheetTop[];
  readonly review: AskedReview;
  readonly categories: readonly AskedSheet[];
}

/** Asks for all that a sheet shows. */
function requestReview(sheet: Excel.Worksheet): AskedReview {
  return { sheet: sheet.load("id,name"), used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values") };
}

/** The sheet that holds the review: one that nobody expected costs a round trip of its own, once. */
async function reviewAmong(context: Excel.RequestContext, others: readonly SheetTop[], asked: AskedReview): Promise<AskedReview | undefined> {
  if (others.length === 0) return undefined;
  const { reviewSheets } = await import("../sheet/review/review-frame");
  const [first] = reviewSheets(others);
  if (first === undefined) return undefined;
  if (first.sheet === nameOf(asked.sheet)) return asked;
  const other = requestReview(context.workbook.worksheets.getItem(first.sheet));
  await context.sync();
  return other;
}

/** The sheets of Categories 1 to 6, whole: those that nobody expected cost a round trip, once. */
async function categoriesAmong(
  context: Excel.RequestContext, others: readonly SheetTop[], asked: readonly AskedSheet[],
): Promise<readonly AskedSheet[]> {
  if (others.length === 0) return [];
  const { categorySheetsAmong } = await import("../sheet/narrative/category-sheets");
  const names = categorySheetsAmong(others).read.map(({ top: { sheet } }) => sheet);
  const known = new Map(asked.map((each) => [nameOf(each.sheet), each]));
  const sheets = names.map((name) => known.get(name) ?? requestSheet(context.workbook.worksheets.getItem(name)));
  if (sheets.some((each) => !asked.includes(each))) await context.sync();
  return sheets;
}

interface Found {
  readonly reading: Reading;
  readonly known?: KnownSheet;
}

/** Takes what was asked for of the form's sheet. */
async function found(
  context: Excel.RequestContext,
  requested: Requested,
  { sheets, tops, review: asked, categories: expected }: Beside,
  known: KnownSheet | undefined,
): Promise<Found> {
  const { sheet: { id, name }, application: { calculationMode } } = requested;
  const seen = sheets.map((each) => each.id).filter((each) => each !== id);
  const others = tops.filter((top) => top.sheet !== name);
  const review = await reviewAmong(context, others, asked);
  const categories = await categoriesAmong(context, others, expected);
  const formats = await knowFormats(context, new Map([requested, ...categories].map((each) => [each.sheet.id, each])), known?.formats ?? new Map());
  const kindsOn = (sheet: Excel.Worksheet): ReadonlySet<HighlightKind> => formats.get(sheet.id)?.kinds ?? new Set();
  const narrative = categories.map((each): CategorySheet => ({ ...contentOf(each, calculationMode), highlights: kindsOn(each.sheet) }));
  return {
    reading: {
      found: "sheet", content: contentOf(requested, calculationMode), others, highlights: kindsOn(requested.sheet),
      ...(review === undefined ? {} : { review: topOf(review.sheet.name, review.used) }),
      ...(narrative.length === 0 ? {} : { narrative }),
    },
    known: {
      id, formats, seen,
      ...(review === undefined ? {} : { review: review.sheet.id }),
      ...(narrative.length === 0 ? {} : { categories: new Map(categories.map((each) => [each.sheet.id, each.sheet.name])) }),
    },
  };
}

/**
 * Finds the form's sheet and reads it, and the tops of the others: the one that is open as the form by its id, else the
 * one with the agency's named cell, in one round trip where no sheet is new. Sheets never seen before cost a second one,
 * and a form that lost its names a third. A sheet that is wanted is asked for first, where another was read before; where
 * it is no form, reading that one again costs a trip more.
 */
export async function readFormSheet(context: Excel.RequestContext, known: KnownSheet | undefined, wanted?: WantedSheet): Promise<Found> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const named = names.getItemOrNullObject(cellNames.agency).getRangeOrNullObject().worksheet.load("name");
  const asked = wanted === "front" ? worksheets.getActiveWorksheet().load("name")
    : wanted === undefined ? undefined : worksheets.getItemOrNullObject(wanted.sheet).load("name");
  const open = known === undefined ? undefined : worksheets.getItemOrNullObject(known.id).load("name");
  const first = request(context, open === undefined ? named : asked ?? open);
  const expected = requestTops(worksheets, known === undefined ? [] : asked === undefined ? known.seen : [known.id, ...known.seen]);
  const review = requestReview(worksheets.getItemOrNullObject(known?.review ?? reviewSheet));
  const categories = [...known?.categories?.keys() ?? []].map((id) => requestSheet(worksheets.getItemOrNullObject(id)));
  await context.sync();
  const sheets = worksheets.items;
  const firstName = nameOf(first.sheet);
  const rest = sheets.map(({ id }) => id).filter((id) => !expected.has(id) && (firstName === undefined || id !== first.sheet.id));
  const unseen = requestTops(worksheets, rest);
  if (unseen.size > 0) await context.sync();
  const tops = sheets.map(({ id, name, visibility }): SheetTop => ({
    ...topOf(name, expected.get(id) ?? unseen.get(id) ?? first.used), ...(visibility === "Visible" ? {} : { hidden: true }),
  }));
  const chosen = formSheetAmong(tops, { wanted: nameOf(asked), open: nameOf(open), named: nameOf(named) });
  if (chosen === undefined) return { reading: { found: "none", sheets: sheets.map(({ name }) => name) } };
  if (chosen === firstName) return found(context, first, { sheets, tops, review, categories }, known);
  const other = request(context, worksheets.getItem(chosen));
  await context.sync();
  return found(context, other, { sheets, tops, review, categories }, known);
}
