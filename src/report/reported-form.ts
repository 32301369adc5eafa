import type { Checked } from "../assessment/check/check";
import { readinessIn, type FormReadiness } from "../assessment/check/form-readiness";
import { titlesOf, type IndicatorTitle } from "../assessment/check/indicator-titles";
import type { ItemId } from "../assessment/criteria/edition";
import { answeredItems } from "../assessment/criteria/narratives";
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
  readonly reading: Pick<FormReading, "sheet" | "columns" | "head" | "categories">;
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
  /** How far its Categories 1 to 6 have come; undefined where it has none. */
  readonly readiness: FormReadiness | undefined;
  /** The items of those, which the table of readiness has. */
  readonly answered: ReadonlySet<ItemId>;
  /** What its reviewers noted, and what that comes to. */
  readonly review: Review;
  /** A phrase of the report, in its language. */
  readonly t: (phrase: Phrase, values?: Values) => Markup;
}

/** A form with all that its report draws upon. */
export function reportingOf(form: ReportedForm, language: Language, anchor: string): Reporting {
  const readiness = readinessIn(form.checked.form);
  const there = readiness?.categories.filter(({ isThere }) => isThere).map(({ category }) => category) ?? [];
  const categories = readiness?.part.categories.filter(({ id }) => there.includes(id)) ?? [];
  return {
    ...form, language, anchor, readiness,
    titles: titlesOf(form.checked.form.indicators),
    answered: new Set(answeredItems({ categories }).map(({ id }) => id)),
    review: reviewOf(form.checked),
    rows: new Set(form.checked.form.indicators.map(({ row }) => row)),
    t: (phrase, values) => words(say(phrase, language, values)),
  };
}

/** The anchor of an indicator's row in the table of figures. */
export const rowAnchor = ({ anchor }: Reporting, row: number): string => `${anchor}-row-${row}`;

/** The anchor of an item of Categories 1 to 6 in the table of readiness. */
export const itemAnchor = ({ anchor }: Reporting, item: ItemId): string => `${anchor}-item-${item}`;

/** The number of an item, or other words for it, leading to how it stands. */
export const itemLink = (reporting: Reporting, item: ItemId, shown: Markup | string = item): Markup =>
  (reporting.answered.has(item) ? html`<a href="#${itemAnchor(reporting, item)}">${shown}</a>` : html`${shown}`);

/**
 * A cell by its address, which leads to its indicator's figures, or to how its item of Categories 1 to 6 stands; `short` leaves
 * the form's own sheet out.
 */
export function cellLink(reporting: Reporting, at: Place, short = false, item?: ItemId): Markup {
  const { reading, rows } = reporting;
  const cell = short && isOnForm(at) ? cellAt(reading, at) : undefined;
  const address = html`<span class="address">${cell === undefined ? cellName(reading, at) : addressOf(cell)}</span>`;
  if (item !== undefined && reporting.answered.has(item)) return itemLink(reporting, item, address);
  return isOnForm(at) && rows.has(at.row) ? html`<a href="#${rowAnchor(reporting, at.row)}">${address}</a>` : address;
}

/** What somebody typed: always in Thai as far as anybody knows, and apart from the words around it. */
export const typed = (text: string): Markup => html`<bdi lang="th">${words(text)}</bdi>`;
