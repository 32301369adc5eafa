import { heldIdentity } from "../../assessment/review/held-indicator";
import { digestOf } from "../../assessment/review/digest";
import { kindLabels } from "../../assessment/review/review-words";
import type { Held, HeldIndicator } from "../../assessment/form/held";
import { reviewKinds, type NewReviewEvent, type ReviewKind, type ReviewSubject } from "../../assessment/form/review-event";
import { buddhistDate, dateOfBuddhist } from "../../assessment/text/buddhist-date";
import { reviewColumns, type ReviewField } from "./review-columns";

/** What the cells of a row of the review's sheet say, as texts; "" where one is blank. */
export type ReviewRecord = Readonly<Record<ReviewField, string>>;

/** What no file can hold. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as it comes back from any program: its line ends alike, and no blanks around it. */
export const asPlainText = (text: string): string => text.replace(unwritable, "$1").replace(/\r\n?/g, "\n").trim();

/**
 * The code of a record: a digest of all that it says. It tells a row that was edited by accident, and a copy from another
 * event; it is no seal.
 */
export const recordCode = (record: Omit<ReviewRecord, "code">): string =>
  digestOf(JSON.stringify(reviewColumns.flatMap(({ field }) =>
    (field === "code" || record[field] === "" ? [] : [[field, record[field]]]))));

const wholeForm = "ทั้งแบบฟอร์ม";
const categoryWord = "หมวด";

const itemText = (about: ReviewSubject, held: Held | undefined): string => {
  switch (about.of) {
    case "indicator": return held?.of === "indicator" ? held.indicator.item : "";
    case "item": return about.item;
    case "category": return `${categoryWord} ${about.category}`;
    case "topic": return about.topic;
    case "form": return wholeForm;
  }
};

const yearLine = /^(\d{4}): ?(.*)$/;

const resultsText = (results: HeldIndicator["results"]): string =>
  results.map(({ year, result }) => asPlainText(`${year}: ${result}`)).join("\n");

const resultsIn = (text: string): HeldIndicator["results"] =>
  text.split("\n").flatMap((line) => {
    const [, year, result = ""] = yearLine.exec(line.trim()) ?? [];
    return year === undefined ? [] : [{ year: Number(year), result }];
  });

/** What is written of an event. @param event its texts are kept as they are, but for blanks around them */
export function recordOf({ kind, year, about, by, date, comment, held, finding, takesBack }: NewReviewEvent): ReviewRecord {
  const indicator = held?.of === "indicator" ? held.indicator : undefined;
  const record = {
    date: buddhistDate(date), kind: kindLabels[kind].th, item: itemText(about, held), indicator: indicator?.name ?? "",
    by, comment, finding: finding ?? "", year: String(year),
    ordinal: indicator === undefined || indicator.ordinal === 1 ? "" : String(indicator.ordinal),
    direction: indicator?.direction ?? "", target: indicator?.target ?? "", unit: indicator?.unit ?? "",
    results: indicator === undefined ? "" : resultsText(indicator.results), note: indicator?.note ?? "", formulas: indicator?.formulas ?? "",
    covered: held?.of === "several" ? held.digests.join(" ") : "", takesBack: takesBack ?? "",
  };
  const plain = Object.fromEntries(Object.entries(record).map(([field, text]) => [field, asPlainText(text)])) as Omit<ReviewRecord, "code">;
  return { ...plain, code: recordCode(plain) };
}

/** The codes of events, by which they are taken back. */
export const codeOfEvent = (event: NewReviewEvent): string => recordOf(event).code;

const kindOf = (text: string): ReviewKind | undefined =>
  reviewKinds.find((kind) => kindLabels[kind].th === text || kindLabels[kind].en.toLowerCase() === text.toLowerCase());

function heldIn(record: ReviewRecord): Held | undefined {
  if (record.covered !== "") return { of: "several", digests: record.covered.split(/\s+/) };
  // An indicator may be without a name; it has its years in any case.
  if (record.results === "") return undefined;
  const { item, indicator: name, direction, target, unit, results, note, formulas, ordinal } = record;
  return {
    of: "indicator",
    indicator: { item, name, ordinal: Number(ordinal === "" ? 1 : ordinal), direction, target, unit, results: resultsIn(results), note, formulas },
  };
}

/** More digits than any form has of indicators of one name. */
const ordinalText = /^\d{0,4}$/;
const categoryText = /^หมวด (\d)$/;
const topicText = /^\d+\.\d+$/;
const itemNumber = /^\d+\.\d+\.\d+$/;

function subjectIn(item: string, held: Held | undefined): ReviewSubject | undefined {
  if (held?.of === "indicator") return { of: "indicator", indicator: heldIdentity(held.indicator) };
  if (item === wholeForm) return { of: "form" };
  const [, category] = categoryText.exec(item) ?? [];
  if (category !== undefined) return { of: "category", category };
  if (topicText.test(item)) return { of: "topic", topic: item };
  return itemNumber.test(item) ? { of: "item", item } : undefined;
}

/** The event that a record notes; undefined where nobody can say. */
export function reviewEventOf(record: ReviewRecord): NewReviewEvent | undefined {
  const kind = kindOf(record.kind);
  const date = dateOfBuddhist(record.date);
  if (kind === undefined || date === undefined || !/^\d{4}$/.test(record.year) || !ordinalText.test(record.ordinal)) return undefined;
  const held = heldIn(record);
  const about = subjectIn(record.item, held);
  if (about === undefined) return undefined;
  const { by, comment, finding, takesBack, year } = record;
  return {
    kind, year: Number(year), about, by, date, comment,
    ...(held === undefined ? {} : { held }), ...(finding === "" ? {} : { finding }), ...(takesBack === "" ? {} : { takesBack }),
  };
}
