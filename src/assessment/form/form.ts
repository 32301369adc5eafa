import type { AgencyType, Edition, ItemId, TopicId } from "../criteria/edition";
import type { Computing, ComputedCell } from "./computed-cell";
import type { DirectionEntry } from "./direction";
import type { Figure } from "./figure";
import type { Narrative, NarrativeContent } from "../narrative/answer";
import type { OddText } from "./odd-text";
import type { ColumnField, Place, ResultField } from "./place";
import type { ReviewNotes } from "./review-event";

/** What stands at the head of a form. */
export interface Head {
  readonly agency: string;
  /** Buddhist-era fiscal year. */
  readonly fiscalYear: number;
  readonly agencyType?: AgencyType;
}

/** A KPI under an item: what is said of it, wherever it stands. */
export interface Indicator {
  readonly item: ItemId;
  /** Read as proper Thai, on one line; "" where nothing is typed. So is the unit. */
  readonly name: string;
  readonly direction: DirectionEntry;
  readonly target: Figure;
  readonly unit: string;
  /** One per year of the edition, oldest first; the last is the year assessed. */
  readonly results: readonly Figure[];
  /** Read as proper Thai, its lines kept; "" where nothing is typed. */
  readonly note: string;
}

/** What a filled form says: the one shape into which sheets and files are read, and which is written on a sheet. */
export interface FormContent {
  readonly edition: Edition;
  readonly agency: string;
  readonly agencyType?: AgencyType;
  /** In the form's order. */
  readonly indicators: readonly Indicator[];
  /** What Categories 1 to 6 say, where they are there. */
  readonly narrative?: NarrativeContent;
}

/** The texts of an indicator's row. */
export type TextField = "name" | "unit" | "note" | "direction";

/** An indicator in its row of a sheet. */
export interface IndicatorRow extends Indicator {
  /** The row as Excel numbers it, from 1. */
  readonly row: number;
  /** What the row's own ข้อ cell says, which decides its item as it does in its score's formula; "" where it is blank. */
  readonly ownNumber: string;
  /** The item it stands under, which decides where the number is blank or none of the form's; undefined under none. */
  readonly under: ItemId | undefined;
  readonly computed: Readonly<Record<"success" | "score", ComputedCell>>;
  /** Texts that carry broken PDF glyphs as they stand in the sheet, with their proper Thai: what a fix would write. */
  readonly mended: readonly { readonly field: TextField; readonly typed: string; readonly proper: string }[];
  /** Cells for texts that hold a formula, an error or a truth value, in the form's column order. */
  readonly oddTexts: readonly (OddText & { readonly field: TextField })[];
}

/** A prescribed indicator of the form that nobody has begun to fill in: its name and nothing else. */
export interface Placeholder {
  readonly row: number;
  readonly item: ItemId;
  readonly name: string;
}

/** A row in which something is typed where no indicator belongs. */
export interface Stray {
  readonly row: number;
  readonly field: ColumnField;
  readonly text: string;
}

/** A heading of a column of results that names another year than the column's. */
export interface OtherYear {
  readonly at: Place<ResultField>;
  /** The column's year, by the head's fiscal year. */
  readonly year: number;
  /** The year the heading names. */
  readonly says: number;
  /** The heading with the column's own year: what a fix would write. */
  readonly proper: string;
}

/** A sheet that is the same form of the same year, by its name, and the one that was read instead. */
export interface Copy {
  readonly sheet: string;
  readonly read: string;
}

/** What a mean's cell is for: a topic's mean, how many of its rows have no score, its line in the summary, the mean of all. */
export type MeanPlace = { readonly row: number } & (
  | { readonly of: "topic" | "unscored" | "summary"; readonly topic: TopicId }
  | { readonly of: "total" }
);

/** A cell for a mean, or for the count beside one. */
export type MeanCell = MeanPlace & { readonly cell: ComputedCell };

/** The column in which a mean stands; the count stands beside it. */
export const fieldOfMean = ({ of }: MeanPlace): "score" | "note" => (of === "unscored" ? "note" : "score");

/** A row that the form itself has, which no row of an indicator's ever is. */
export type FormPart =
  | { readonly is: "topic" | "end" | "summary"; readonly topic: TopicId }
  | { readonly is: "item"; readonly item: ItemId }
  | { readonly is: "summary-head" | "total" };

/** A filled-in (or half filled-in) form as it stands on a sheet, with all that was noticed when it was read. */
export interface Form extends FormContent {
  /** In sheet order; so are the lists below. */
  readonly indicators: readonly IndicatorRow[];
  readonly placeholders: readonly Placeholder[];
  readonly strays: readonly Stray[];
  /** The row of each item's heading; an item whose heading was deleted is not in it. */
  readonly itemRows: ReadonlyMap<ItemId, number>;
  readonly topicRows: ReadonlyMap<TopicId, number>;
  readonly means: readonly MeanCell[];
  readonly headRow: number;
  /** Other sheets of the workbook that are a form of the same fiscal year. */
  readonly copies: readonly Copy[];
  readonly narrative?: Narrative;
  /** What the workbook's review sheet holds, where there is one. */
  readonly review?: ReviewNotes;
  /** What the head says of the agency's type, "" where it says nothing: `agencyType` is there where it can be read. */
  readonly agencyTypeTyped: string;
  /** Headings of results that name another year than the head's fiscal year gives their column. */
  readonly otherYears: readonly OtherYear[];
  /** Whether the form's own lines stand in the form's order, with their rows below: sorting the whole table tears them apart. */
  readonly inOrder: boolean;
  /** Rows of the form's own that are not there, or say nothing any more: deleted, or written over. In the form's order. */
  readonly gone: readonly FormPart[];
  /** Cells that show #NAME?, because Excel does not know the add-in's functions. */
  readonly unknownFunctions: readonly Place[];
  /** The version of the form that the sheet says it is. */
  readonly version: number;
  /** How far what its computed cells show can be held against what was typed. */
  readonly calculation: Computing;
}

/** The version of the form that is written now, and the newest that is known. */
export const formVersion = 2;

/** The first version in which a topic's line counts the rows that have no score. */
export const countsFrom = 2;
