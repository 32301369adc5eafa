import type { ItemId } from "../../assessment/criteria/edition";
import type { ConfirmedLink, NarrativeContent } from "../../assessment/narrative/answer";
import { readText } from "../../assessment/text/glyphs";

/** What people say of answers and indicators of Category 7. */
export type SaidLinks = Required<Pick<NarrativeContent, "links" | "denied">>;

/** In front of an indicator of which an answer does not speak. */
export const deniedMark = "ไม่เกี่ยวข้อง:";

const denies = /^ไม่เกี่ยวข้อง\s*:?\s*/;
/** What people put in front of a line of a list. */
const bullet = /^[-–•*]\s*/;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).map((line) => readText(line).replace(bullet, "")).filter((line) => line !== "");

/** Whether the lines of a text are such as name indicators. */
export const namesIndicators = (text: string): boolean =>
  linesOf(text).every((line) => denies.test(line) || /^[\d๐-๙]+\.[\d๐-๙]+\.[\d๐-๙]+(\s|$)/.test(line));

/** What the cells of items say, an indicator a line: each once. A line of other words is an indicator that is not found. */
export function saidLinks(cells: readonly (readonly [item: ItemId, text: string])[]): SaidLinks {
  const links: ConfirmedLink[] = [];
  const denied: ConfirmedLink[] = [];
  for (const [item, text] of cells) {
    for (const line of new Set(linesOf(text))) {
      const indicator = line.replace(denies, "");
      if (indicator !== "") (indicator === line ? links : denied).push({ item, indicator });
    }
  }
  return { links, denied };
}

/** What an item's cell says. */
export function linksText(item: ItemId, { links = [], denied = [] }: Partial<SaidLinks>): string {
  const own = (all: readonly ConfirmedLink[]): readonly string[] => all.filter((link) => link.item === item).map(({ indicator }) => indicator);
  return [...own(links), ...own(denied).map((indicator) => `${deniedMark} ${indicator}`)].join("\n");
}
