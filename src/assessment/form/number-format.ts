/** The number format of a cell for which nothing is said. */
export const plainFormat = "General";

/** The format of cells in which whatever is typed is text. */
export const textFormat = "@";

/** What a number format makes of a number: a date or a time, a hundredth shown as a percent, or the number it is. */
export type ShownAs = "date" | "percent" | "plain";

/** Texts in quotes, escaped and padding characters: they are printed, and say nothing of the number. */
const printed = /"[^"]*(?:"|$)|[\\_*](?:.|$)/gsu;
/** Colours, conditions, currencies and languages. */
const bracketed = /\[([^\]]*)(?:\]|$)/g;
const elapsedTime = /^(?:h+|m+|s+)$/i;
const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/;
/** Words and marks of numbers whose letters are no part of a date. */
const ofNumbers = /general|e[+-]/gi;
/** Days, months, years (b: of the Buddhist era, e: of an era, g: its name), hours, seconds. */
const dateLetters = /[dmybeghs]/i;
const dayLetters = /[dybeg]/i;

/** One of the parts of a format, for numbers of one kind: bare of what is merely printed. */
interface Section {
  readonly code: string;
  readonly brackets: readonly string[];
}

function sectionOf(part: string): Section {
  const brackets = [...part.matchAll(bracketed)].map(([, inside = ""]) => inside.trim());
  return { code: part.replace(bracketed, "").replace(ofNumbers, ""), brackets };
}

/** The sections for numbers; the one with an @ is for texts. */
const sectionsOf = (format: string): readonly Section[] =>
  format.replace(printed, "").split(";").map(sectionOf).filter(({ code }) => !code.includes("@")).slice(0, 3);

/** Whether a number meets a section's condition; undefined where it sets none. */
function meets({ brackets }: Section, value: number): boolean | undefined {
  const [, sign, bound] = brackets.map((bracket) => condition.exec(bracket)).find((found) => found !== null) ?? [];
  if (sign === undefined) return undefined;
  const limit = Number(bound);
  switch (sign) {
    case "<": return value < limit;
    case "<=": return value <= limit;
    case ">": return value > limit;
    case ">=": return value >= limit;
    case "=": return value === limit;
    default: return value !== limit;
  }
}

/** Without conditions the first section is for numbers above 0, the second for those below, the third for 0. */
function isForSign(place: number, count: number, value: number): boolean {
  if (place === count - 1) return true;
  return place === 0 ? value > 0 || (value === 0 && count === 2) : value < 0;
}

/** The section by which a number is shown; undefined where none is for it. */
function sectionFor(format: string, value: number): Section | undefined {
  const sections = sectionsOf(format);
  return sections.find((section, place) => meets(section, value) ?? isForSign(place, sections.length, value));
}

/**
 * What a number format makes of a number.
 *
 * @param format its code in en-US notation, as Excel's API and files give it
 * @example shownAs("0.0%", 0.974) // "percent"
 * @example shownAs('0.0"%"', 97.4) // "plain"
 */
export function shownAs(format: string, value: number): ShownAs {
  if (format === plainFormat) return "plain";
  const { code, brackets } = sectionFor(format, value) ?? { code: "", brackets: [] };
  if (dateLetters.test(code) || brackets.some((bracket) => elapsedTime.test(bracket))) return "date";
  return code.includes("%") ? "percent" : "plain";
}

const minutesOfDay = 1_440;
const minuteInMilliseconds = 60_000;
/** Excel has a 29 February 1900, which never was: the days before it are counted from one later. */
const leapDay = 60;
const dayZero = Date.UTC(1899, 11, 30);
/** The day after 31 December 9999, Excel's last. */
const beyondDays = 2_958_466;
const buddhistEra = 543;

const twoDigits = (number: number): string => String(number).padStart(2, "0");
const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

function dayText(days: number): string {
  if (days === leapDay) return `29/02/${1900 + buddhistEra}`;
  const date = new Date(dayZero + (days < leapDay ? days + 1 : days) * minutesOfDay * minuteInMilliseconds);
  return [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1), date.getUTCFullYear() + buddhistEra].join("/");
}

/**
 * A number in a date's format as people of the Buddhist era read it, to the minute; hours alone where the format asks
 * for no day. What is no date is the number itself: Excel shows #### for it.
 *
 * @example dateText("dd/mm/yyyy", 45292) // "01/01/2567"
 * @example dateText("[h]:mm", 1.5) // "36:00"
 */
export function dateText(format: string, value: number): string {
  if (!(value >= 0 && value < beyondDays)) return String(value);
  const minutes = Math.round(value * minutesOfDay);
  const [days, rest] = [Math.floor(minutes / minutesOfDay), minutes % minutesOfDay];
  if (days === 0 || !dayLetters.test(sectionFor(format, value)?.code ?? "")) return clock(minutes);
  return rest === 0 ? dayText(days) : `${dayText(days)} ${clock(rest)}`;
}
