import { lineHeight } from "../layout/measures";
import type { FormLine } from "../layout/form-lines";
import { pageRoom } from "../layout/page";
import { bodySize } from "./form-styles";

/** Rows that stay together on a page where one holds them: from a row on, so many points high. */
interface Block {
  readonly from: number;
  readonly height: number;
}

/** A row that waits to be typed in is reckoned as high as such rows become; one below others mostly stays blank. */
const typedLines = 3;
const waitingHeight = typedLines * bodySize * lineHeight;

const isTyping = ({ is }: FormLine): boolean => is === "indicator" || is === "prescribed" || is === "blank";

/** Where a block begins: a topic's line takes its first item with it, an end belongs to what is above it. */
function begins(line: FormLine, before: FormLine | undefined): boolean {
  if (line.is === "item") return before?.is !== "topic";
  return line.is === "topic" || line.is === "gap" || (line.is === "note" && before?.is === "note");
}

/** The topics, and what follows them, in their blocks. */
function sectionsOf(lines: readonly FormLine[], heights: readonly number[], top: number): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  lines.forEach((line, index) => {
    if (index + 1 < top) return;
    const before = lines[index - 1];
    const waits = isTyping(line) && line.is !== "indicator" && before?.is === "item";
    const height = waits ? Math.max(waitingHeight, heights[index] ?? 0) : heights[index] ?? 0;
    if (line.is === "topic" || (line.is === "gap" && lines[index + 1]?.is === "summary-head")) sections.push([]);
    const section = sections.at(-1);
    const last = section?.at(-1);
    if (section === undefined) return;
    if (last === undefined || begins(line, before)) section.push({ from: index + 1, height });
    else section[section.length - 1] = { ...last, height: last.height + height };
  });
  return sections;
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/**
 * The rows with which new pages begin: before a topic that would not fit on what is left of a page, and within a topic that
 * no page holds before an item that would not. So an item's line is never left alone at the foot of a page; an item that
 * no page holds goes on where the page ends. Excel breaks by itself where rows have grown beyond what is reckoned here.
 */
export function pagesOfForm(lines: readonly FormLine[], heights: readonly number[]): readonly number[] {
  const columns = lines.findIndex(({ is }) => is === "columns") + 1;
  const topicsFrom = columns + 1;
  const head = heights[columns - 1] ?? 0;
  const room = pageRoom.height - head;
  const breaks: number[] = [];
  // The first page holds the form's head besides that of its columns.
  let used = heights.slice(0, columns - 1).reduce((sum, height) => sum + height, 0);
  const put = (from: number, height: number): void => {
    // The first page holds more than the form's head, whatever comes next.
    if (used + height > room && from !== topicsFrom) {
      breaks.push(from);
      used = 0;
    }
    used = (used + height) % room;
  };
  for (const section of sectionsOf(lines, heights, topicsFrom)) {
    const [first] = section;
    if (first === undefined) continue;
    const whole = heightOf(section);
    const fits = used + whole <= room || (whole <= room && first.from !== topicsFrom);
    if (fits) put(first.from, whole);
    else for (const { from, height } of section) put(from, height);
  }
  return breaks;
}
