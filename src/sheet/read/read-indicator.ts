import type { Figure, Indicator, Stray, TextField } from "../../assessment/form/form";
import type { ItemId } from "../../assessment/criteria/edition";
import { readDirectionEntry } from "../../assessment/form/direction";
import { readFigure } from "../../assessment/form/figure";
import { hasBrokenGlyphs, readText } from "../../assessment/text/glyphs";
import { formulaAt, isBlank, properText, shown, type Layout, type SheetRow } from "./sheet-rows";

type Mended = Indicator["mended"][number];

const nothingMended: readonly Mended[] = [];
const missing: Figure = { state: "missing" };

const figureAt = (row: SheetRow, index: number): Figure =>
  (isBlank(row, index) ? missing : readFigure(shown(row, index), formulaAt(row, index)));

const textFields: readonly TextField[] = ["name", "unit", "note", "direction"];

/** Texts that carry broken glyphs; the same empty list for every row that has none. */
function mendedIn(row: SheetRow, layout: Layout): readonly Mended[] {
  const found = textFields.flatMap((field): readonly Mended[] => {
    const value = shown(row, layout[field]);
    return typeof value === "string" && hasBrokenGlyphs(value) ? [{ field, proper: readText(value) }] : [];
  });
  return found.length === 0 ? nothingMended : found;
}

/** A cell's text as it is meant. */
function textAt(row: SheetRow, index: number): string {
  const value = shown(row, index);
  return typeof value === "string" ? properText(value) : String(value);
}

/** Whether a text of the row is not as it is meant: only then can it be broken. */
function isAstray(row: SheetRow, index: number, proper: string): boolean {
  const value = shown(row, index);
  return typeof value === "string" && value !== proper;
}

/** What is typed in a row under an item, as an indicator. */
export function readIndicator(row: SheetRow, layout: Layout, item: ItemId): Indicator {
  const name = textAt(row, layout.name);
  const unit = textAt(row, layout.unit);
  const note = textAt(row, layout.note);
  const way = textAt(row, layout.direction);
  const results: Figure[] = [];
  for (const index of layout.results) results.push(figureAt(row, index));
  const astray = isAstray(row, layout.name, name) || isAstray(row, layout.unit, unit)
    || isAstray(row, layout.note, note) || isAstray(row, layout.direction, way);
  return {
    row: row.row, item, name,
    direction: readDirectionEntry(way),
    target: figureAt(row, layout.target),
    unit, results, note,
    mended: astray ? mendedIn(row, layout) : nothingMended,
  };
}

/** Whether anything is typed in a row besides a name. */
export function isBegun(row: SheetRow, layout: Layout): boolean {
  for (const { field, index } of layout.inputs) {
    if (field !== "name" && !isBlank(row, index)) return true;
  }
  return false;
}

/** The first thing typed in a row where nothing belongs; `name` says whether the name's cell counts. */
export function findStray(row: SheetRow, layout: Layout, name: "with name" | "beside name"): Stray | undefined {
  for (const { field, index } of layout.inputs) {
    if ((field === "name" && name === "beside name") || isBlank(row, index)) continue;
    const text = formulaAt(row, index) ?? String(shown(row, index));
    return { row: row.row, field, text: readText(text) };
  }
  return undefined;
}
