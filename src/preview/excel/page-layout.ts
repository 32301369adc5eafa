import type { Sheet } from "../engine/sheet";
import { ExcelError } from "./excel-error";
import { HeaderFooterGroup } from "./headers-footers";
import { HostObject } from "./host-object";
import type { Range } from "./range";

/** How many points a unit of a margin has. */
const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A sheet's print set-up, kept with the sheet and written into .xlsx files; the preview itself does not print. */
export class PageLayout extends HostObject {
  readonly scalars = [
    "bottomMargin", "centerHorizontally", "centerVertically", "footerMargin", "headerMargin", "leftMargin",
    "orientation", "paperSize", "rightMargin", "topMargin", "zoom",
  ];
  constructor(private readonly sheet: Sheet) { super(); }

  get orientation(): unknown { return this.get("orientation", "Portrait"); }
  set orientation(value: unknown) { this.set("orientation", value); }
  get paperSize(): unknown { return this.get("paperSize", "A4"); }
  set paperSize(value: unknown) { this.set("paperSize", value); }
  get zoom(): unknown { return this.get("zoom", { scale: 100 }); }
  set zoom(value: unknown) { this.set("zoom", value); }
  get centerHorizontally(): unknown { return this.get("centerHorizontally", false); }
  set centerHorizontally(value: unknown) { this.set("centerHorizontally", value); }
  get centerVertically(): unknown { return this.get("centerVertically", false); }
  set centerVertically(value: unknown) { this.set("centerVertically", value); }
  get topMargin(): unknown { return this.get("topMargin", 54); }
  set topMargin(value: unknown) { this.set("topMargin", value); }
  get bottomMargin(): unknown { return this.get("bottomMargin", 54); }
  set bottomMargin(value: unknown) { this.set("bottomMargin", value); }
  get leftMargin(): unknown { return this.get("leftMargin", 50.4); }
  set leftMargin(value: unknown) { this.set("leftMargin", value); }
  get rightMargin(): unknown { return this.get("rightMargin", 50.4); }
  set rightMargin(value: unknown) { this.set("rightMargin", value); }
  get headerMargin(): unknown { return this.get("headerMargin", 21.6); }
  set headerMargin(value: unknown) { this.set("headerMargin", value); }
  get footerMargin(): unknown { return this.get("footerMargin", 21.6); }
  set footerMargin(value: unknown) { this.set("footerMargin", value); }
  setPrintTitleRows(rows: Range | string): void { this.set("printTitleRows", addressOf(rows)); }
  setPrintTitleColumns(columns: Range | string): void { this.set("printTitleColumns", addressOf(columns)); }
  setPrintArea(area: Range | string): void { this.set("printArea", addressOf(area)); }
  setPrintMargins(unit: string, margins: Readonly<Record<string, unknown>>): void {
    const points = pointsIn[unit];
    if (points === undefined) throw new ExcelError("InvalidArgument", unit);
    for (const [side, value] of Object.entries(margins)) this.set(`${side}Margin`, Number(value) * points);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup({ get: (key, fallback) => this.get(key, fallback), set: (key, value) => this.set(key, value) });
  }

  private get(key: string, fallback: unknown): unknown {
    return this.sheet.notes.pageLayout?.[key] ?? fallback;
  }
  private set(key: string, value: unknown): void {
    const { notes } = this.sheet;
    this.sheet.notes = { ...notes, pageLayout: { ...notes.pageLayout, [key]: value } };
  }
}

function addressOf(range: Range | string): string {
  const address = typeof range === "string" ? range : range.address;
  if (address === "") throw new ExcelError("InvalidArgument", "print range");
  return address.slice(address.lastIndexOf("!") + 1);
}
