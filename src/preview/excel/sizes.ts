import { SetColWidthCommand, SetRowHeightCommand, SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import type { Cells } from "./cells";

/** Excel measures in points, the engine in pixels of 96 to the inch. */
const pointsPerPixel = 0.75;

/** Height of the rows and width of the columns in points; null where they differ. */
export function readSizes({ sheet, blocks }: Cells): { rowHeight: number | null; columnWidth: number | null } {
  const heights = new Set<number>();
  const widths = new Set<number>();
  for (const block of blocks.map((each) => sheet.clip(each))) {
    for (let row = block.startRow; row <= block.endRow; row++) heights.add(sheet.model.getRowHeight(row));
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      widths.add(sheet.model.getColumnWidth(column));
    }
  }
  const only = (sizes: ReadonlySet<number>): number | null => {
    const [size] = sizes;
    return sizes.size === 1 && size !== undefined ? size * pointsPerPixel : null;
  };
  return { rowHeight: only(heights), columnWidth: only(widths) };
}

/** Sets the width in points; "auto" leaves it, because only a drawn sheet knows what fits. */
export function sizeColumns({ sheet, blocks }: Cells, points: number | "auto"): void {
  if (points === "auto") return;
  const ranges = blocks.map((block) => sheet.clip(block));
  sheet.session.run(SetColWidthCommand.id, { ...sheet.target, ranges, value: points / pointsPerPixel });
}

/** Sets the height in points, or lets rows grow with their text. */
export function sizeRows({ sheet, blocks }: Cells, points: number | "auto"): void {
  const ranges = blocks.map((block) => sheet.clip(block));
  if (points === "auto") sheet.session.run(SetWorksheetRowIsAutoHeightCommand.id, { ...sheet.target, ranges });
  else sheet.session.run(SetRowHeightCommand.id, { ...sheet.target, ranges, value: points / pointsPerPixel });
}
