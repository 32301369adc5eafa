import type { NarrativeCategory, NarrativeItem } from "../../assessment/criteria/narrative";
import { plainDigits, type Input } from "../../assessment/form/figure";
import type { TopicRemarks } from "../../assessment/narrative/answer";
import { readText } from "../../assessment/text/glyphs";
import { changeOf } from "../edit/cell-changes";
import type { CategoryField } from "../layout/category-field";
import { sheetRows } from "../read/sheet-rows";
import type { Arrangement, CellChange, SheetContent } from "../workbook";
import type { CategoryFrame } from "./category-frame";
import { textOfKey, type CategoryKey } from "./category-keys";
import { categoryParts, categoryRow, kindOfRow, type CategoryRow, type RowKind } from "./category-row";
import { remarkNamed } from "./category-words";
import { matchOption } from "./match-option";
import { narrativeFailure } from "./narrative-failure";

/** A row of a category's sheet, and what it is. */
export interface KnownRow {
  readonly row: CategoryRow;
  readonly kind: RowKind;
  /** Of a row that goes on with another: what that one is. */
  readonly after: RowKind;
}

/** The rows of a category's sheet below its headings, each known by what stands above it, as the reader knows them. */
export function knownRows(content: SheetContent, category: NarrativeCategory, { columns, keyColumn, headingRow = 0 }: CategoryFrame): readonly KnownRow[] {
  const parts = categoryParts(category);
  let before: RowKind = { is: "note" };
  let label: keyof TopicRemarks | undefined;
  return sheetRows(content, headingRow + 1, content.top + content.values.length - 1).map((cells) => {
    const row = categoryRow(cells, columns, keyColumn, content.left);
    const kind = kindOfRow(row, parts, before, label);
    const after = before;
    if (kind.is !== "blank" && kind.is !== "more") {
      label = remarkNamed(row.text("text"));
      before = kind;
    }
    return { row, kind, after };
  });
}

/** A new row below another, which it looks like. */
interface NewRow {
  readonly below: number;
  readonly cells: readonly (readonly [column: number, entry: string])[];
}

/** What is to become of a category's sheet: nothing of it is changed yet. */
export class CategoryDraft {
  readonly rows: readonly KnownRow[];
  private readonly written = new Map<string, CellChange>();
  private readonly added: NewRow[] = [];

  constructor(private readonly content: SheetContent, category: NarrativeCategory, private readonly frame: CategoryFrame) {
    this.rows = knownRows(content, category, frame);
  }

  /** The rows of an item's option, its own first: they hold its evidence. */
  optionRows(item: NarrativeItem, n: number): readonly KnownRow[] {
    let last: number | undefined;
    const found = this.rows.filter(({ row, kind }) => {
      if (kind.is === "option" && kind.item === item) {
        last = matchOption(item, row.text("text"), kind.keyed, plainDigits(readText(row.text("number"))))?.n;
        return last === n;
      }
      return kind.is === "evidence" && kind.item === item && (kind.keyed ?? last) === n;
    });
    return [...found.filter(({ kind }) => kind.is === "option"), ...found.filter(({ kind }) => kind.is === "evidence")];
  }

  /** Writes a cell; one that holds that already stays as it is. @throws Failure `narrative-gone` where its column is gone */
  write({ row: { row, cells } }: KnownRow, field: CategoryField, input: Input, of: string): void {
    const column = this.columnOf(field, of);
    const held = cells.formulas[column - this.content.left] ?? "";
    const key = `${row} ${column}`;
    if (held === (input ?? "")) this.written.delete(key);
    else this.written.set(key, { ...changeOf({ content: this.content }, { row, column }, input), sheet: this.content.sheet });
  }

  /** Adds a row of an item's below another row: one more piece of an option's evidence, or its linked indicators. */
  addRow(
    { row: { row: below } }: KnownRow, is: Extract<CategoryKey, { readonly is: "evidence" | "links" }>, cells: Readonly<Partial<Record<CategoryField, string>>>,
  ): void {
    const { keyColumn } = this.frame;
    const filled = Object.entries(cells).filter(([, text]) => text !== "")
      .map(([field, text]) => [this.columnOf(field as CategoryField, is.item), text] as const);
    const key = keyColumn === undefined ? [] : [[keyColumn, textOfKey(is)] as const];
    this.added.push({ below, cells: [...filled, ...key] });
  }

  /** All that is to be written, as cells alone; or as rows that come, with the cells as they are numbered then. */
  plan(): { readonly changes: readonly CellChange[] } | { readonly arrangement: Arrangement } {
    const changes = [...this.written.values()];
    const belows = this.added.map(({ below }) => below);
    if (belows.length === 0) return { changes };
    const [top, bottom] = [Math.min(...belows), Math.max(...belows)];
    const order = this.added.toSorted((one, other) => one.below - other.below);
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
      .flatMap((row) => [row, ...order.filter(({ below }) => below === row).map(() => ({ like: row }))]);
    const now = (row: number): number => row + order.filter(({ below }) => below < row).length;
    return {
      arrangement: {
        sheet: this.content.sheet, top, bottom, rows,
        changes: [
          ...changes.map(({ cell, entry, format }): CellChange =>
            ({ cell: { ...cell, row: now(cell.row) }, entry, ...(format === undefined ? {} : { format }) })),
          ...order.flatMap(({ below, cells }, at) => cells.map(([column, entry]): CellChange => ({ cell: { row: below + at + 1, column }, entry }))),
        ],
      },
    };
  }

  private columnOf(field: CategoryField, of: string): number {
    const column = this.frame.columns.get(field);
    if (column === undefined) throw narrativeFailure("narrative-gone", { of });
    return column;
  }
}
