import type { DirectionEntry, Figure, Indicator, Stray, TextField } from "../assessment/assessment";
import type { ItemId } from "../assessment/criteria/edition";
import { readDirectionEntry } from "../assessment/thai/direction";
import { readFigure } from "../assessment/thai/figure";
import { hasBrokenGlyphs, readText } from "../assessment/thai/glyphs";
import { formulaAt, isBlank, shown, type Layout, type SheetRow } from "./sheet-rows";

type Mended = Indicator["mended"][number];

const nothingMended: readonly Mended[] = [];
const missing: Figure = { state: "missing" };

const figureAt = (row: SheetRow, index: number): Figure =>
  (isBlank(row, index) ? missing : readFigure(shown(row, index), formulaAt(row, index)));

function directionAt(row: SheetRow, index: number): DirectionEntry {
  return readDirectionEntry(shown(row, index));
}

/** What is typed in a row under an item, as an indicator. */
export function readIndicator(row: SheetRow, layout: Layout, item: ItemId): Indicator {
  let mended: Mended[] | undefined;
  const textAt = (field: TextField, index: number): string => {
    const value = shown(row, index);
    if (typeof value !== "string") return String(value);
    const proper = readText(value);
    if (proper !== value && hasBrokenGlyphs(value)) (mended ??= []).push({ field, proper });
    return proper;
  };
  const name = textAt("name", layout.name);
  const unit = textAt("unit", layout.unit);
  const note = textAt("note", layout.note);
  textAt("direction", layout.direction);
  return {
    row: row.row, item, name,
    direction: directionAt(row, layout.direction),
    target: figureAt(row, layout.target),
    unit,
    results: layout.results.map((index) => figureAt(row, index)),
    note,
    mended: mended ?? nothingMended,
  };
}

/** Whether anything is typed in a row besides a name. */
export const isBegun = (row: SheetRow, layout: Layout): boolean =>
  layout.inputs.some(({ field, index }) => field !== "name" && !isBlank(row, index));

/** The first thing typed in a row where nothing belongs; `name` says whether the name's cell counts. */
export function findStray(row: SheetRow, layout: Layout, name: "with name" | "beside name"): Stray | undefined {
  for (const { field, index } of layout.inputs) {
    if ((field === "name" && name === "beside name") || isBlank(row, index)) continue;
    const text = formulaAt(row, index) ?? String(shown(row, index));
    return { row: row.row, field, text: readText(text) };
  }
  return undefined;
}
