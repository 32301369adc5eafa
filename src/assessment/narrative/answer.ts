import type { ItemId, TopicId } from "../criteria/edition";
import type { CategoryId } from "../criteria/narrative";
import type { Figure } from "../form/figure";

/** Whether an agency has what an option says; `unsaid` where its source does not tell, as no text of a printed form does. */
export type Tick = "ticked" | "not-ticked" | "unsaid";

/** How far a piece of evidence is: still to be had, a link and nothing more, attached in the web form. */
export type EvidenceState = "to-do" | "link-only" | "attached";

/** A file or a link that shows what an option says (หลักฐาน). */
export interface Evidence {
  /** A file's name, or a link as it was typed. */
  readonly name: string;
  /** Who is to bring it; "" where nobody is named. */
  readonly owner: string;
  /** Undefined where nothing is said. */
  readonly state?: EvidenceState;
}

/** What an agency says of an option. */
export interface AnsweredOption {
  /** The option's number within its item; undefined of a line that is none of the edition's. */
  readonly n: number | undefined;
  /** The option's text where it was read. */
  readonly text: string;
  readonly tick: Tick;
  readonly evidence: readonly Evidence[];
}

/** An item's answer, and what stands beside it. */
export interface AnsweredItem {
  readonly item: ItemId;
  /** In the order in which they stand. */
  readonly options: readonly AnsweredOption[];
  /** Read as proper Thai, its lines kept; "" where nothing is written. */
  readonly answer: string;
  /** Who writes it; "" where nobody is named. */
  readonly owner: string;
  /** The score that the agency was given or gives itself, typed and never computed. */
  readonly score: Figure;
}

/** What an assessor says of a topic, in the form's two fields. */
export interface TopicRemarks {
  /** ประเด็นการพัฒนา */
  readonly toDevelop: string;
  /** การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ */
  readonly toFocus: string;
}

/** A topic of a category as it is answered. */
export interface AnsweredTopic extends TopicRemarks {
  readonly topic: TopicId;
  readonly score: Figure;
}

/** What people say of an answer and an indicator of Category 7: that both speak of the same, or that they do not. */
export interface ConfirmedLink {
  readonly item: ItemId;
  /** The indicator as people write it, its item and its name: found again by `linkFinder`, whatever blanks it has. */
  readonly indicator: string;
}

/** What the narrative part of a form says: the one shape into which sheets and files are read, and from which they are written. */
export interface NarrativeContent {
  /** In the form's order. */
  readonly items: readonly AnsweredItem[];
  readonly topics: readonly AnsweredTopic[];
  /** The scores of categories where they are stated. */
  readonly categoryScores: Readonly<Record<CategoryId, Figure>>;
  /** The indicators of Category 7 of which answers speak, by people's word; absent where nobody said anything of it. */
  readonly links?: readonly ConfirmedLink[];
  /** Those of which they do not speak, though their words may seem to. */
  readonly denied?: readonly ConfirmedLink[];
}

/** A cell of a category's sheet. */
export interface SheetPlace {
  readonly sheet: string;
  /** The row as Excel numbers it, from 1. */
  readonly row: number;
}

/** An option in its row of a sheet. */
export interface OptionRow extends AnsweredOption, SheetPlace {}

/** An item as it stands on a category's sheet. */
export interface ItemRows extends AnsweredItem, SheetPlace {
  readonly options: readonly OptionRow[];
  /** The row of the answer. */
  readonly answerRow: number;
  /** The answer as it is typed, where it carries broken glyphs of a PDF. */
  readonly typed?: string;
  /** The rows of the answer's pieces, where it stands in more than one cell: they are read as its paragraphs. */
  readonly pieces?: readonly number[];
  /** The row of its linked indicators; undefined on a sheet of an older version, or where it was deleted. */
  readonly linksRow?: number;
}

/** What of a category's sheet could not be read: all of it, or the columns whose headings are gone; or it is of a newer version. */
export interface CategoryTrouble {
  readonly sheet: string;
  readonly category: CategoryId;
  readonly is: "unread" | "columns" | "newer";
  /** The headings that are gone. */
  readonly columns: readonly string[];
}

/** The narrative part of a form as it stands on the sheets of a workbook. */
export interface Narrative extends NarrativeContent {
  readonly items: readonly ItemRows[];
  readonly links: readonly ConfirmedLink[];
  /** Categories of which the workbook has no sheet, though it has others'. */
  readonly lacking: readonly CategoryId[];
  /** Sheets that are a category that was read from another sheet. */
  readonly copies: readonly { readonly sheet: string; readonly read: string; readonly category: CategoryId }[];
  readonly troubles: readonly CategoryTrouble[];
  /** Lines and cells on a category's sheet that have no place in it. */
  readonly strays: readonly (SheetPlace & { readonly text: string })[];
}
