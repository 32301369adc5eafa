import type { Assessment, Indicator, Placeholder, Stray, TextField } from "../../src/assessment/form/form";
import type { AgencyType, Edition, ItemId } from "../../src/assessment/criteria/edition";
import { itemsOf } from "../../src/assessment/criteria/editions";
import { fy2567 } from "../../src/assessment/criteria/fy2567";
import { readDirectionEntry } from "../../src/assessment/form/direction";
import { readFigure } from "../../src/assessment/form/figure";
import { hasBrokenGlyphs, readText } from "../../src/assessment/text/glyphs";

/** What a person puts into a cell: a number, a text, true or false, or a formula and what it shows. */
export type Typed = number | string | boolean | { readonly formula: string; readonly shows: number | string };

/** An indicator's row as typed. Under item 7.1.1, whose heading is row 7110, rows count 7111, 7112 … */
export interface TypedRow {
  readonly item: ItemId;
  readonly name: string;
  readonly direction: string;
  readonly target: Typed;
  readonly unit: string;
  readonly results: readonly Typed[];
  readonly note: string;
}

export interface TypedForm {
  readonly edition?: Edition;
  readonly agencyType?: AgencyType;
  readonly rows: readonly TypedRow[];
  readonly placeholders?: readonly Placeholder[];
  readonly strays?: readonly Stray[];
  /** Items whose heading was deleted. */
  readonly headless?: readonly ItemId[];
}

/** A row in which nothing is amiss. */
export const completeRow: TypedRow = {
  item: "7.1.1",
  name: "ร้อยละของเรื่องที่เสนอคณะกรรมการทันกำหนด",
  direction: "ค่ามากดี",
  target: 80,
  unit: "ร้อยละ",
  results: [78, 79, 81],
  note: "รายงานประจำปี กองกฎหมาย",
};

const figureOf = (typed: Typed) =>
  (typeof typed === "object" ? readFigure(typed.shows, typed.formula) : readFigure(typed));

const headingRow = (item: ItemId): number => Number(item.replaceAll(".", "")) * 10;

export function indicatorAt(row: number, typed: TypedRow): Indicator {
  const texts: readonly (readonly [TextField, string])[] =
    [["name", typed.name], ["unit", typed.unit], ["note", typed.note], ["direction", typed.direction]];
  return {
    row,
    item: typed.item,
    name: readText(typed.name),
    direction: readDirectionEntry(typed.direction),
    target: figureOf(typed.target),
    unit: readText(typed.unit),
    results: typed.results.map(figureOf),
    note: readText(typed.note),
    mended: texts.filter(([, text]) => hasBrokenGlyphs(text)).map(([field, text]) => ({ field, proper: readText(text) })),
  };
}

/** Reads a form as its rows were typed: the n-th row under an item stands n rows below the item's heading. */
export function readForm({ edition = fy2567, agencyType, rows, placeholders = [], strays = [], headless = [] }: TypedForm): Assessment {
  const used = new Map<ItemId, number>();
  const indicators = rows.map((typed) => {
    const place = (used.get(typed.item) ?? 0) + 1;
    used.set(typed.item, place);
    return indicatorAt(headingRow(typed.item) + place, typed);
  });
  return {
    edition,
    agency: "สำนักงานตัวอย่าง",
    ...(agencyType === undefined ? {} : { agencyType }),
    indicators: indicators.sort((a, b) => a.row - b.row),
    placeholders,
    strays,
    itemRows: new Map(itemsOf(edition).map(({ id }) => [id, headingRow(id)] as const).filter(([id]) => !headless.includes(id))),
  };
}
