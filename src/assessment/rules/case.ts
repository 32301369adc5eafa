import type { Edition, ItemId } from "../criteria/edition";
import { itemsOf } from "../criteria/editions";
import { fy2567 } from "../criteria/fy2567";
import { readAgencyType } from "../form/agency-type";
import { ownCell, type Computing, type ComputedCell } from "../form/computed-cell";
import { readDirectionEntry } from "../form/direction";
import { readFigure, type CellValue, type Figure } from "../form/figure";
import { readFormattedFigure } from "../form/formatted-figure";
import { plainFormat } from "../form/number-format";
import {
  formVersion, type Form, type FormPart, type IndicatorRow, type MeanCell, type OtherYear, type Placeholder, type Stray, type TextField,
} from "../form/form";
import { readOddText, type OddText } from "../form/odd-text";
import type { Place } from "../form/place";
import type { ReviewTrouble } from "../form/review-event";
import { narrativeAsTyped, type TypedNarrative } from "./case-narrative";
import { hasBrokenGlyphs, readParagraph, readText } from "../text/glyphs";

/** What a person puts into a cell: a number, a text, true or false; where it is a formula's, or has a number format, that too. */
export type Typed = CellValue | { readonly shows: number | string; readonly formula?: string; readonly format?: string };

/** An indicator's row as typed. Under item 7.1.1, whose heading is row 7110, rows count 7111, 7112 … */
export interface TypedRow {
  readonly item: ItemId;
  readonly name: Typed;
  readonly direction: Typed;
  readonly target: Typed;
  readonly unit: Typed;
  readonly results: readonly Typed[];
  readonly note: Typed;
  /** What the row's own ข้อ cell says; its item's number where nothing is said. */
  readonly ownNumber?: string;
  /** The item under which it stands, where that is another than its own; null under none. */
  readonly under?: ItemId | null;
  /** What stands in place of the form's own formulas, where anything does. */
  readonly success?: ComputedCell;
  readonly score?: ComputedCell;
}

export interface TypedForm {
  readonly edition?: Edition;
  readonly agency?: string;
  /** As typed; a service agency's where nothing is said, and "" for a blank cell. */
  readonly agencyType?: string;
  readonly rows: readonly TypedRow[];
  readonly placeholders?: readonly Placeholder[];
  readonly strays?: readonly Stray[];
  /** Items whose heading was deleted. */
  readonly headless?: readonly ItemId[];
  /** Rows of the form's own that are gone, besides the headings of `headless`. */
  readonly gone?: readonly FormPart[];
  readonly means?: readonly MeanCell[];
  readonly inOrder?: boolean;
  readonly unknownFunctions?: readonly Place[];
  readonly version?: number;
  /** Nothing has computed the sheet, where nothing is said. */
  readonly calculation?: Computing;
  readonly otherYears?: readonly OtherYear[];
  /** The names of other sheets that are the same form. */
  readonly copies?: readonly string[];
  /** What is amiss with the workbook's review sheet. */
  readonly review?: readonly ReviewTrouble[];
  /** Categories 1 to 6, where they are there. */
  readonly narrative?: TypedNarrative;
}

/** A form as typed, and every finding it must bring: a missing or an extra one fails. */
export interface Case {
  readonly title: string;
  readonly form: TypedForm;
  /**
   * "row field severity rule:saying", with the sheet before it where that is another than Category 7's, "doubt" in place of
   * a doubt's severity, with " fix" behind for each fix that the finding carries.
   */
  readonly finds: readonly string[];
}

/** A row in which nothing is amiss. */
export const completeRow = {
  item: "7.1.1",
  name: "ร้อยละของเรื่องที่เสนอคณะกรรมการทันกำหนด",
  direction: "ค่ามากดี",
  target: 80,
  unit: "ร้อยละ",
  results: [78, 79, 81],
  note: "รายงานประจำปี กองกฎหมาย",
} satisfies TypedRow;

/** The required items filled in as they should be: nothing is found in it. The first indicator is row 7111. */
export const completeRows: readonly TypedRow[] = [
  completeRow,
  { ...completeRow, name: "จำนวนหน่วยรับตรวจที่ได้รับการตรวจติดตาม", unit: "หน่วยงาน" },
  { ...completeRow, item: "7.2.2", name: "ร้อยละของผู้รับบริการที่พึงพอใจ" },
  { ...completeRow, item: "7.6.3", name: "ระดับความพร้อมรัฐบาลดิจิทัล", unit: "คะแนน" },
  { ...completeRow, item: "7.6.4", name: "ร้อยละของฐานข้อมูลที่ได้รับการพัฒนา" },
];

/** The complete form with its first indicator changed. */
export const withFirst = (changes: Partial<TypedRow>): TypedForm =>
  ({ rows: completeRows.map((row, index) => (index === 0 ? { ...row, ...changes } : row)) });

/** The complete form with more rows. */
export const withMore = (...rows: readonly Partial<TypedRow>[]): TypedForm =>
  ({ rows: [...completeRows, ...rows.map((row) => ({ ...completeRow, ...row }))] });

const figureOf = (typed: Typed): Figure =>
  (typeof typed === "object" ? readFormattedFigure(typed.shows, typed.formula, typed.format ?? plainFormat) : readFigure(typed));

const shownBy = (typed: Typed): CellValue => (typeof typed === "object" ? typed.shows : typed);
const oddTextOf = (typed: Typed): OddText | undefined =>
  (typeof typed === "object" ? readOddText(typed.shows, typed.formula) : readOddText(typed));

const headingRow = (item: ItemId): number => Number(item.replaceAll(".", "")) * 10;
const topicRow = (topic: string): number => Number(topic.replaceAll(".", "")) * 100;

/** A typed row as the check takes it. */
export function indicatorAt(row: number, typed: TypedRow): IndicatorRow {
  const fields: readonly TextField[] = ["name", "direction", "unit", "note"];
  const text = (field: TextField): string => String(shownBy(typed[field]));
  return {
    row,
    item: typed.item,
    ownNumber: typed.ownNumber ?? typed.item,
    under: typed.under === null ? undefined : typed.under ?? typed.item,
    name: readText(text("name")),
    direction: readDirectionEntry(text("direction")),
    target: figureOf(typed.target),
    unit: readText(text("unit")),
    results: typed.results.map(figureOf),
    note: readParagraph(text("note")),
    computed: { success: typed.success ?? ownCell, score: typed.score ?? ownCell },
    mended: fields.filter((field) => hasBrokenGlyphs(text(field))).map((field) => ({ field, typed: text(field), proper: readText(text(field)) })),
    oddTexts: fields.flatMap((field) => {
      const odd = oddTextOf(typed[field]);
      return odd === undefined ? [] : [{ field, ...odd }];
    }),
  };
}

/** A form as its rows were typed: the n-th row under an item stands n rows below the item's heading. */
export function formOf(typed: TypedForm): Form {
  const { edition = fy2567, agencyType: agencyTypeTyped = "service", headless = [] } = typed;
  const agencyType = readAgencyType(agencyTypeTyped);
  const used = new Map<ItemId, number>();
  const indicators = typed.rows.map((row) => {
    const place = (used.get(row.item) ?? 0) + 1;
    used.set(row.item, place);
    return indicatorAt(headingRow(row.item) + place, row);
  });
  return {
    edition,
    agency: typed.agency ?? "สำนักงานตัวอย่าง",
    ...(agencyType === undefined ? {} : { agencyType }),
    indicators: indicators.sort((a, b) => a.row - b.row),
    placeholders: typed.placeholders ?? [],
    strays: typed.strays ?? [],
    itemRows: new Map(itemsOf(edition).map(({ id }) => [id, headingRow(id)] as const).filter(([id]) => !headless.includes(id))),
    topicRows: new Map(edition.topics.map(({ id }) => [id, topicRow(id)])),
    means: typed.means ?? [],
    headRow: 3,
    copies: (typed.copies ?? []).map((sheet) => ({ sheet, read: "หมวด 7" })),
    agencyTypeTyped,
    otherYears: typed.otherYears ?? [],
    inOrder: typed.inOrder ?? true,
    gone: [...headless.map((item): FormPart => ({ is: "item", item })), ...typed.gone ?? []],
    unknownFunctions: typed.unknownFunctions ?? [],
    version: typed.version ?? formVersion,
    calculation: typed.calculation ?? "none",
    ...(typed.review === undefined ? {} : { review: { sheet: "การทบทวน", events: [], troubles: typed.review } }),
    ...(typed.narrative === undefined ? {} : { narrative: narrativeAsTyped(typed.narrative, edition) }),
  };
}
