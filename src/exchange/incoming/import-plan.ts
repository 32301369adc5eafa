import type { ItemId } from "../../assessment/criteria/edition";
import type { Form, Head, Indicator } from "../../assessment/form/form";
import type { IndicatorId } from "../../assessment/form/identity";
import type { IndicatorInput } from "../../assessment/form/indicator-inputs";
import type { RolledForward } from "../roll-forward/roll-forward";
import type { AnswersPlan } from "./answers-plan";
import type { BothSaid, Take } from "./both-said";

/** A field of an indicator that comes in: what people type, not what the form computes. */
export type IncomingField = IndicatorInput[0];

/** Where an incoming indicator goes: to one that is in the sheet, to a row of its own under an item, or nowhere. */
export type Destination =
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  | { readonly kind: "item"; readonly item: ItemId }
  | { readonly kind: "left-out" };

/** A field side by side. */
export interface FieldMeeting extends BothSaid {
  readonly field: IncomingField;
}

/** An indicator of the sheet, or one that the form prescribes and nobody has begun. */
export interface IndicatorHere extends Indicator {
  readonly id: IndicatorId;
  /** "7.1.1-2"; of one that nobody has begun, its item. */
  readonly number: string;
  readonly row: number;
  /** Nothing but its prescribed name is there. */
  readonly isBlank: boolean;
}

/** What becomes of one incoming indicator. */
export interface PlannedIndicator {
  /** Its place in the source's list, which choices name it by. */
  readonly at: number;
  /** "7.1.1-2", in the source. */
  readonly from: string;
  /** What comes, by the years of the form that it comes into; its note without the mark of last year's. */
  readonly comes: Indicator;
  /** Its target and note are those of that year until somebody confirms them: the note is written with a mark that says so. */
  readonly carriedFrom?: number;
  /** The item of the source has no place in this edition: it is left out until somebody says where it goes. */
  readonly isSetAside: boolean;
  readonly to: Destination;
  /** Nobody chose where it goes, and what it was found by may be chance: a name that is only alike, or stands under another item. */
  readonly isGuess: boolean;
  /** The indicator that it goes to. */
  readonly here?: IndicatorHere;
  /** Of every field, side by side; of an indicator that goes to a row of its own, nothing is here. */
  readonly fields: readonly FieldMeeting[];
  readonly take: Take;
  /** What is written into its cells; empty where it is left out, or nothing is taken. */
  readonly writes: readonly IndicatorInput[];
}

/** A value of the head, side by side. */
export interface HeadMeeting extends BothSaid {
  readonly field: "agency" | "agencyType";
  /** As words: of the agency's type its code; "" where nothing is said. */
  readonly here: string;
  readonly incoming: string;
}

/** What somebody chose. What nobody chose is planned by itself: matched by what the indicators are, and filling blanks alone. */
export interface ImportChoices {
  /** By the indicators' places in the source. */
  readonly destinations: ReadonlyMap<number, Destination>;
  readonly takes: ReadonlyMap<number, Take>;
  /** For indicators of which nothing is chosen. */
  readonly takeOfOthers: Take;
  /** Whether a value of the head is taken; one that fills a blank is, where nobody said. */
  readonly head: ReadonlyMap<HeadMeeting["field"], boolean>;
  /** As of indicators, by what the answers are of: an item, a topic or a category. */
  readonly answerTakes: ReadonlyMap<string, Take>;
  readonly takeOfOtherAnswers: Take;
}

/** What would be written of an incoming form, and into what. */
export interface ImportPlan {
  /** The form that it comes into, as it was shown; undefined where it becomes a form of its own. */
  readonly form: Form | undefined;
  readonly fiscalYear: number;
  /** Where the source is of an earlier year: what became of it on its way. */
  readonly rolled?: RolledForward;
  /** In the form's order; those set aside last. */
  readonly indicators: readonly PlannedIndicator[];
  readonly head: readonly HeadMeeting[];
  /** The head as it is afterwards. */
  readonly headAfter: Head;
  /** The indicators of the sheet to which nothing comes: they stay as they are. */
  readonly untouched: readonly IndicatorHere[];
  /** Where an incoming indicator may be sent besides a row of its own: all to which nothing else comes. */
  readonly free: readonly IndicatorHere[];
  /** Items asked of this agency that have no indicator afterwards. */
  readonly stillEmpty: readonly ItemId[];
  /** What comes in of Categories 1 to 6; absent where the source says nothing of them. */
  readonly answers?: AnswersPlan;
}

/** What a plan comes to. */
export interface ImportSum {
  /** Indicators of the sheet of which something is written, and the cells of theirs that held something else. */
  readonly changed: number;
  readonly overwritten: number;
  readonly added: number;
  readonly leftOut: number;
  /** Those that bring nothing, by what was chosen or because all is the same. */
  readonly unchanged: number;
}
