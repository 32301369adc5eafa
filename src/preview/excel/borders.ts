import type { IBorderStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { Block } from "../engine/a1";
import type { Cells } from "./cells";
import { ExcelError } from "./excel-error";
import { HostCollection, HostObject } from "./host-object";
import { allowFormatting } from "./locks";
import { excelColor } from "./style-properties";

type Side = "t" | "b" | "l" | "r";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof edges)[number];

const styles: readonly (readonly [style: string, weight: string, engine: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN], ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM], ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED], ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED], ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT], ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

/** Which sides of a cell belong to an edge of its block. */
function sidesOf(edge: Edge, block: Block, row: number, column: number): Side[] {
  switch (edge) {
    case "EdgeTop": return row === block.startRow ? ["t"] : [];
    case "EdgeBottom": return row === block.endRow ? ["b"] : [];
    case "EdgeLeft": return column === block.startColumn ? ["l"] : [];
    case "EdgeRight": return column === block.endColumn ? ["r"] : [];
    case "InsideHorizontal": return [...row > block.startRow ? ["t" as const] : [], ...row < block.endRow ? ["b" as const] : []];
    case "InsideVertical":
      return [...column > block.startColumn ? ["l" as const] : [], ...column < block.endColumn ? ["r" as const] : []];
  }
}

/** One edge of a range, or the lines inside it. */
export class Border extends HostObject {
  readonly scalars = ["color", "sideIndex", "style", "weight"];
  constructor(private readonly cells: Cells, readonly sideIndex: Edge) { super(); }

  override get identity(): { Id: string } { return { Id: this.sideIndex }; }

  get style(): string { return this.known?.[0] ?? "None"; }
  set style(value: string) {
    const found = styles.find(([style]) => style === value);
    if (!found && value !== "None") throw new ExcelError("InvalidArgument", value);
    this.change(found ? { s: found[2], cl: { rgb: this.color } } : null);
  }

  get weight(): string { return this.known?.[1] ?? "Thin"; }
  set weight(value: string) {
    const style = this.style === "None" ? "Continuous" : this.style;
    const found = styles.find(([name, weight]) => name === style && weight === value)
      ?? styles.find(([, weight]) => weight === value);
    if (!found) throw new ExcelError("InvalidArgument", value);
    this.change({ s: found[2], cl: { rgb: this.color } });
  }

  get color(): string { return excelColor(this.first?.cl.rgb ?? "#000000"); }
  set color(value: string) { this.change({ s: this.first?.s ?? BorderStyleTypes.THIN, cl: { rgb: excelColor(value) } }); }

  private get known(): (typeof styles)[number] | undefined {
    return styles.find(([, , engine]) => engine === this.first?.s);
  }

  private get first(): IBorderStyleData | undefined {
    const [block] = this.cells.blocks;
    if (!block) return undefined;
    const end = this.sideIndex === "EdgeBottom" ? block.endRow : block.startRow;
    const row = this.sideIndex === "InsideHorizontal" ? Math.min(block.startRow + 1, block.endRow) : end;
    const right = this.sideIndex === "EdgeRight" ? block.endColumn : block.startColumn;
    const column = this.sideIndex === "InsideVertical" ? Math.min(block.startColumn + 1, block.endColumn) : right;
    const [side] = sidesOf(this.sideIndex, block, row, column);
    return side ? this.cells.sheet.style(row, column).bd?.[side] ?? undefined : undefined;
  }

  private change(line: object | null): void {
    allowFormatting(this.cells.sheet);
    for (const block of this.cells.blocks.map((each) => this.cells.sheet.clip(each))) {
      this.cells.sheet.setStyle(block, (row, column) => {
        const bd = Object.fromEntries(sidesOf(this.sideIndex, block, row, column).map((side) => [side, line]));
        return Object.keys(bd).length > 0 ? { bd: bd } : {};
      });
    }
  }
}

/** `format.borders` of a range. */
export class Borders extends HostCollection<Border> {
  constructor(private readonly cells: Cells) { super(); }
  get items(): readonly Border[] { return edges.map((edge) => new Border(this.cells, edge)); }
  getItem(index: string): Border {
    const edge = edges.find((each) => each === index);
    if (!edge) throw new ExcelError("InvalidArgument", index);
    return new Border(this.cells, edge);
  }
}
