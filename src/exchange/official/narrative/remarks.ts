import { readParagraph } from "../../../assessment/text/glyphs";
import { stretchOf } from "../heading";
import type { MendedText } from "../mended-text";
import type { Landmark } from "./landmark";

const labels = /ประเด็นการพัฒนา[:：]|การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ[:：]/g;

/** As long as what an assessor writes into one field. */
const longestRemark = 6_000;

/** Where a page ends two lines or more are empty; addresses of files, and an answer's end, end a field too. */
const fieldEnd = /\n[^\S\n]*\n[^\S\n]*\n|\n[^\S\n]*https?:\/\/|\(จำนวนอักขระ/;

/** How long the second field's text is, that begins on its label's line; 0 where nothing stands there. */
function secondLength(behind: string): number {
  const line = /\n|$/.exec(behind)?.index ?? 0;
  if (behind.slice(0, line).trim() === "") return 0;
  return fieldEnd.exec(behind)?.index ?? line;
}

/**
 * The assessor's two fields, wherever the end of a page prints them: within an answer, since they are printed apart from
 * what the agency wrote.
 */
export function findRemarks(text: MendedText): readonly Landmark[] {
  const { text: whole } = text;
  const found = Array.from(text.letters.matchAll(labels), ({ 0: label, index }) =>
    ({ isFirst: label.startsWith("ประเด็น"), ...stretchOf(text, index, label.length) }));
  return found.flatMap((first, at): readonly Landmark[] => {
    const second = found[at + 1];
    if (!first.isFirst || second === undefined || second.isFirst || second.start - first.end > longestRemark) return [];
    const behind = whole.slice(second.end, second.end + longestRemark);
    const end = second.end + secondLength(behind);
    return [{
      is: "remarks", toDevelop: readParagraph(whole.slice(first.end, second.start)), toFocus: readParagraph(whole.slice(second.end, end)),
      start: first.start, end,
    }];
  });
}
