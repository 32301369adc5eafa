import type { Checked } from "../assessment/check/check";
import { titlesOf, type IndicatorTitle } from "../assessment/check/indicator-titles";
import { reviewOf, type Review } from "../assessment/review/review";
import type { IndicatorId } from "../assessment/form/identity";
import { isOnForm, type Place } from "../assessment/form/place";
import { say, type Language, type Phrase, type Values } from "../assessment/text/phrase";
import { addressOf } from "../sheet/address";
import { cellName } from "../sheet/edit/cell-name";
import { cellAt } from "../sheet/edit/places";
import type { FormReading } from "../sheet/read/form-reading";
import { html, type Markup } from "./html";
import { words } from "./words";

/** A checked form, and what the file is called that it is in. */
export interface ReportedForm {
  /** "" where nobody knows. */
  readonly file: string;
  readonly reading: Pick<FormReading, "sheet" | "columns" | "head">;
  readonly checked: Checked;
}

/** A form in the making of its report. */
export interface Reporting extends ReportedForm {
  readonly language: Language;
  /** What its anchors begin with: a report may hold several forms. */
  readonly anchor: string;
  readonly titles: ReadonlyMap<IndicatorId, IndicatorTitle>;
  /** The rows of its indicators, which the table of figures has. */
  readonly rows: ReadonlySet<number>;
  /** What its reviewers noted, and what that comes to. */
  readonly review: Review;
  /** A phrase of the report, in its language. */
  readonly t: (phrase: Phrase, values?: Values) => Markup;
}

export const reportingOf = (form: ReportedForm, language: Language, anchor: string): Reporting => ({
  ...form, language, anchor,
  titles: titlesOf(form.checked.form.indicators),
  review: reviewOf(form.checked),
  rows: new Set(form.checked.form.indicators.map(({ row }) => row)),
  t: (phrase, values) => words(say(phrase, language, values)),
});

/** The anchor of an indicator's row in the table of figures. */
export const rowAnchor = ({ anchor }: Reporting, row: number): string => `${anchor}-row-${row}`;

/** A cell by its address, which leads to its indicator's figures; `short` leaves the sheet out. */
export function cellLink(reporting: Reporting, at: Place, short = false): Markup {
  const { reading, rows } = reporting;
  const cell = short ? cellAt(reading, at) : undefined;
  const address = html`<span class="address">${cell === undefined ? cellName(reading, at) : addressOf(cell)}</span>`;
  return isOnForm(at) && rows.has(at.row) ? html`<a href="#${rowAnchor(reporting, at.row)}">${address}</a>` : address;
}

/** What somebody typed: always in Thai as far as anybody knows, and apart from the words around it. */
export const typed = (text: string): Markup => html`<bdi lang="th">${words(text)}</bdi>`;
