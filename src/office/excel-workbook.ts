import type { NewReviewEvent } from "../assessment/form/review-event";
import { sheetFailure } from "../sheet/sheet-failure";
import { addressOf, type Cell } from "../sheet/address";
import type { Highlight, HighlightKind } from "../sheet/highlight";
import type { DialectsHere } from "../sheet/layout/formulas";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Arrangement, BackChange, Listeners, LiveWorkbook, Protection, Reading, WantedSheet } from "../sheet/workbook";
import { excelCan } from "./abilities";
import { inExcel } from "./excel-run";
import { type KnownSheet, readFormSheet } from "./form-sheet";
import type { BesideSheet } from "./write-beside";
import type { WrittenSheet } from "./write-plan";

type OnSheet<Answer> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;

/** What only some people ask for is loaded when they do: the pane opens the sooner. */
const moving = async () => ({ ...await import("./move-rows"), ...await import("./whole-rows") });

/** The form's sheet in the workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbook {
  #known: KnownSheet | undefined;
  readonly #written: WrittenSheet[] = [];
  /** The sheets that held the review at one time or another, by their ids: one whose headings went may get them back. */
  readonly #reviews = new Set<string>();
  /** The sheets that were Categories 1 to 6 at one time or another, by their ids, and what they were called last. */
  readonly #categories = new Map<string, string>();
  readonly #beside = new Map<string, BesideSheet>();

  get sheetId(): string {
    return this.#known?.id ?? "";
  }

  get dialects(): DialectsHere {
    return excelCan("customFunctions") ? ["functions", "native"] : ["native"];
  }

  async read(wanted?: WantedSheet): Promise<Reading> {
    const { reading, known } = await inExcel((context) => readFormSheet(context, this.#known, wanted));
    this.#known = known;
    if (known?.review !== undefined) this.#reviews.add(known.review);
    for (const [id, name] of known?.categories ?? []) this.#categories.set(id, name);
    return reading;
  }

  sheetNames(): Promise<readonly string[]> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  }

  async write(plan: SheetPlan): Promise<void> {
    const { fillNewSheet } = await import("./write-plan");
    const written = await inExcel((context) => fillNewSheet(context, plan));
    this.#written.push(written);
    this.#known = { id: written.id, seen: written.beside, formats: new Map([...this.#known?.formats ?? [], [written.id, written.formats]]) };
  }

  async change(changes: readonly BackChange[]): Promise<readonly BackChange[]> {
    const { changeCells } = await import("./change-cells");
    return this.#onSheets((context, sheetOf) => changeCells(context, sheetOf, changes));
  }

  async highlight(kind: HighlightKind, highlights: readonly Highlight[], categories: readonly string[] = []): Promise<void> {
    const { highlightSheets } = await import("./highlight-cells");
    const now = await this.#onSheets((context, sheetOf) => highlightSheets(context, sheetOf, kind, highlights, categories));
    const known = this.#sheetKnown();
    this.#known = { ...known, formats: new Map([...known.formats, ...now]) };
  }

  async appendReview(events: readonly NewReviewEvent[]): Promise<void> {
    const { appendReview } = await import("./append-review");
    const known = this.#sheetKnown();
    const review = await inExcel((context) => appendReview(context, events, known.review));
    const seen = known.seen.includes(review) ? known.seen : [...known.seen, review];
    this.#known = { ...known, seen, review };
    this.#reviews.add(review);
  }

  async writeBeside(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    const { writeBeside } = await import("./write-beside");
    const written = await inExcel((context) => writeBeside(context, plans));
    const ids = written.map(({ id }) => id);
    for (const sheet of written) this.#beside.set(sheet.id, sheet);
    if (this.#known !== undefined) {
      const { seen, formats } = this.#known;
      this.#known = { ...this.#known, seen: [...seen, ...ids], formats: new Map([...formats, ...written.map((sheet) => [sheet.id, sheet.formats] as const)]) };
    }
    return ids;
  }

  async unwriteBeside(sheets: readonly string[]): Promise<void> {
    const { unwriteBeside } = await import("./write-beside");
    const written = sheets.flatMap((id) => this.#beside.get(id) ?? []);
    if (written.length > 0) await inExcel((context) => unwriteBeside(context, written));
    for (const id of sheets) this.#beside.delete(id);
  }

  async insertRow(row: number, like: number, changes: readonly BackChange[]): Promise<void> {
    const { requestLooks, insertRow } = await moving();
    return this.#acting(
      (sheet) => requestLooks(sheet, like), (context, sheet, looks) => insertRow(context, sheet, { row, like, changes, looks }),
    );
  }

  async deleteRow(row: number): Promise<readonly BackChange[]> {
    const { requestRow, deleteRow } = await moving();
    return this.#acting((sheet) => requestRow(sheet, row), (context, sheet, held) => deleteRow(context, sheet, row, held));
  }

  async moveRow(row: number, above: number): Promise<void> {
    const { moveRow, requestHeight } = await moving();
    return this.#acting((sheet) => requestHeight(sheet, row), (context, sheet, height) => moveRow(context, sheet, row, above, height));
  }

  async arrange(arrangement: Arrangement): Promise<Arrangement> {
    const { requestRows, arrangeRows } = await import("./arrange-rows");
    return this.#acting(
      (sheet) => requestRows(sheet, arrangement), (context, sheet, held) => arrangeRows(context, sheet, arrangement, held), arrangement.sheet,
    );
  }

  select(cell: Cell, named?: string): Promise<void> {
    return this.#onSheet(async (context, sheet) => {
      sheet.activate();
      sheet.getRange(addressOf(cell)).select();
      await context.sync();
    }, named);
  }

  bringToFront(): Promise<void> {
    return this.#onSheet(async (context, sheet) => {
      sheet.activate();
      await context.sync();
    });
  }

  async protect(as: boolean | Protection): Promise<Protection> {
    const { setProtection } = await import("./set-protection");
    return this.#onSheet((context, sheet) => setProtection(context, sheet, as));
  }

  async unwrite(): Promise<void> {
    const { unwriteSheet } = await import("./unwrite-sheet");
    const { id } = this.#sheetKnown();
    const written = this.#written.find((sheet) => sheet.id === id);
    if (written === undefined) throw sheetFailure("sheet-gone");
    await inExcel((context) => unwriteSheet(context, written));
    this.#known = undefined;
  }

  async follow(listeners: Listeners): Promise<() => Promise<void>> {
    const { followSheet } = await import("./sheet-events");
    return followSheet(this.#sheetKnown().id, { isReview: (id) => this.#reviews.has(id), categoryOf: (id) => this.#categories.get(id) }, listeners);
  }

  #sheetKnown(): KnownSheet {
    if (this.#known === undefined) throw sheetFailure("sheet-gone");
    return this.#known;
  }

  /** Works on the form's sheet, or on the one that is named. */
  #onSheet<Answer>(work: OnSheet<Answer>, named?: string): Promise<Answer> {
    return this.#onSheets((context, sheetOf) => work(context, sheetOf(named)));
  }

  /** Works on the form's sheet, and on those that are named. */
  #onSheets<Answer>(work: (context: Excel.RequestContext, sheetOf: (named?: string) => Excel.Worksheet) => Promise<Answer>): Promise<Answer> {
    return inExcel((context) => work(context, (named) => context.workbook.worksheets.getItem(named ?? this.#sheetKnown().id)));
  }

  /** Acts on the form's sheet, or on the one that is named, with its protection lifted meanwhile. */
  async #acting<Asked, Answer>(
    ask: (sheet: Excel.Worksheet) => Asked,
    act: (context: Excel.RequestContext, sheet: Excel.Worksheet, asked: Asked) => Promise<Answer>,
    named?: string,
  ): Promise<Answer> {
    const { acting } = await import("./unprotected");
    return this.#onSheet((context, sheet) => acting(context, sheet, ask, act), named);
  }
}

/** The workbook that is open in Excel; nothing is read until it is asked. */
export const openExcelWorkbook = (): LiveWorkbook => new ExcelWorkbook();
