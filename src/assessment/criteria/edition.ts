import type { Certainty, Scale } from "./scale";

/** The two kinds of agency some items are required of (หน่วยงานบริการ, หน่วยงานนโยบาย). */
export type AgencyType = "service" | "policy";

/** "7.1" */
export type TopicId = string;
/** "7.1.1" */
export type ItemId = string;

/** Of whom an item is asked: of every agency, or of one type. */
export type Required = "always" | AgencyType;

/** A line of the form under which indicators stand (7.1.1). Titles and descriptions are the form's own Thai. */
export interface Item {
  readonly id: ItemId;
  readonly title: string;
  readonly description: string;
  readonly required?: Required;
  readonly minIndicators?: number;
  readonly maxIndicators?: number;
  /** Names of indicators that the assessment body itself lays down; the template fills them in. */
  readonly prescribed?: readonly string[];
}

export interface Topic {
  readonly id: TopicId;
  readonly title: string;
  readonly description: string;
  readonly items: readonly Item[];
}

/** How grave a finding is. */
export type Severity = "error" | "warning" | "notice";

/** The criteria of a fiscal year: what the form asks and how it is scored. Years are Buddhist-era fiscal years. */
export interface Edition {
  /** The fiscal year being assessed, which is also the latest of `years`. */
  readonly fiscalYear: number;
  /** Whose criteria these are. Differs from `fiscalYear` when that year's own are not known yet. */
  readonly criteriaOf: number;
  /** The years whose results the form asks for, oldest first. */
  readonly years: readonly number[];
  readonly formTitle: string;
  readonly category: string;
  readonly topics: readonly Topic[];
  readonly scale: Scale;
  /** A success of more percent than this is asked about: more often a slip than a success. */
  readonly plausibleSuccess: { readonly percent: number; readonly certainty: Certainty };
  /** Severities that this edition changes, by rule name. */
  readonly severities: Readonly<Record<string, Severity>>;
}
