import { carriedMark, readCarriedOver } from "../../assessment/form/carried-over";
import type { Input } from "../../assessment/form/figure";
import { indicatorInputs, type IndicatorInput } from "../../assessment/form/indicator-inputs";
import { lettersOf, readText } from "../../assessment/text/glyphs";
import type { Meeting, Take } from "./both-said";
import type { FieldMeeting, IndicatorHere } from "./import-plan";
import type { Comer } from "./incoming-indicators";

/** As it is compared: blanks and line ends come and go as a text is printed and read again. */
const compared = (input: Input): Input => (typeof input === "string" ? readText(input).replace(/\s+/g, "") : input);

/** How what comes stands to what is here. */
export function meetingOf(here: Input, incoming: Input): Meeting {
  if (compared(here) === compared(incoming)) return "same";
  if (incoming === null) return "stays";
  return here === null ? "fills" : "differs";
}

/** Whether it is taken, by what was chosen for its indicator. */
export const isTaken = (meeting: Meeting, take: Take): boolean =>
  (meeting === "fills" && take !== "mine") || (meeting === "differs" && take === "all");

const withMark = (year: number, note: Input): string => [carriedMark(year), ...(note === null ? [] : [String(note)])].join("\n");

/** A note for comparing with one that was brought forward: what was brought forward before is no other note. */
const unmarkedNote = (note: Input): Input => {
  const { note: own = note } = typeof note === "string" ? readCarriedOver(note) ?? {} : {};
  return own === "" ? null : own;
};

/** An indicator's fields beside what comes, and what is written of them. */
export function meetFields(
  { comes, carriedFrom }: Comer, here: IndicatorHere | undefined, take: Take | "left-out", years: readonly number[],
): { readonly fields: readonly FieldMeeting[]; readonly writes: readonly IndicatorInput[] } {
  const there = new Map<IndicatorInput[0], Input>(here === undefined ? [] : indicatorInputs(here, years));
  const fields = indicatorInputs(comes, years).map(([field, incoming]): FieldMeeting => {
    const own = there.get(field) ?? null;
    const isPrescribed = field === "name" && here?.isBlank === true && lettersOf(here.name) === lettersOf(comes.name);
    const is = isPrescribed ? "same" : meetingOf(field === "note" && carriedFrom !== undefined ? unmarkedNote(own) : own, incoming);
    return { field, here: own, incoming, is, taken: take !== "left-out" && isTaken(is, take) };
  });
  const plain = fields.filter(({ taken }) => taken).map(({ field, incoming }): IndicatorInput => [field, incoming]);
  const isCarried = carriedFrom !== undefined && plain.some(([field]) => field === "target" || field === "note");
  if (!isCarried) return { fields, writes: plain };
  // Whatever of target and note is last year's, the row's note says so.
  const taken = plain.find(([field]) => field === "note");
  const note = withMark(carriedFrom, taken === undefined ? unmarkedNote(there.get("note") ?? null) : taken[1]);
  return { fields, writes: [...plain.filter(([field]) => field !== "note"), ["note", note]] };
}
