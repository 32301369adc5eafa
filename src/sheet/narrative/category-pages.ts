import { pointsOfWidth } from "../layout/measures";
import { pageRoom } from "../layout/page";
import { categoryColumns } from "./category-columns";
import type { CategoryLine } from "./category-lines";

/** All columns go on a page, so that a page holds more than its own height of rows that are made smaller. */
const scale = Math.min(1, pageRoom.width / categoryColumns.reduce((sum, { width }) => sum + pointsOfWidth(width), 0));

/**
 * The rows with which new pages begin: before an item, or a topic's line with its first item, that does not fit on what is
 * left of a page. One that no page holds goes on where the page ends.
 */
export function pagesOfCategory(lines: readonly CategoryLine[], heights: readonly number[]): readonly number[] {
  const columns = lines.findIndex(({ is }) => is === "columns");
  const room = pageRoom.height / scale - (heights[columns] ?? 0);
  const blocks: { from: number; height: number }[] = [];
  lines.forEach((line, index) => {
    const begins = line.is === "topic" || (line.is === "item" && lines[index - 1]?.is !== "topic")
      || (line.is === "remark-label" && lines[index - 1]?.is === "links");
    const last = blocks.at(-1);
    if (last === undefined || begins) blocks.push({ from: index + 1, height: heights[index] ?? 0 });
    else last.height += heights[index] ?? 0;
  });
  const breaks: number[] = [];
  let used = 0;
  for (const { from, height } of blocks) {
    if (used > 0 && used + height > room) {
      breaks.push(from);
      used = 0;
    }
    used = (used + height) % room;
  }
  return breaks;
}
