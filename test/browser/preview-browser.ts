import { readFile } from "node:fs/promises";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type FrameLocator, type Page } from "playwright-core";
import { emptyWorkbook } from "../../src/files/excelts";
import { seriousIn } from "../axe";
import { launchOptions } from "../chromium";
import { type Site, startSite } from "../site";

type CellValue = string | number | boolean;

/** What a range of the sheet in front holds, as Excel tells it to an add-in. */
export interface Held {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * The spreadsheet engine's own: where rows with conditional formats move, it keeps a place of the old ones, says so when
 * it comes by, passes it over and computes on. What it then computes is what the tests look at.
 */
const ofEngine = /^Dependency tree not found for treeId: \d+$/;

interface Starting extends BrowserContextOptions {
  readonly excel?: string;
  /** Where the pages are; a site of its own where nothing is said. */
  readonly site?: Site;
  /** What is done before any page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** The preview as people meet it: the production build in a real browser, a sheet and the pane over genuine office.js. */
export class PreviewBrowser {
  /** Whatever a browser complains of, a policy's refusals included; and all that was sent to anybody but the site. */
  readonly troubles: string[] = [];

  private constructor(private readonly site: Site, private readonly browser: Browser, readonly page: Page) {
    page.on("pageerror", (error) => this.troubles.push(error.message));
    page.on("console", (message) => {
      const isTrouble = message.type() === "error" || message.type() === "warning";
      if (isTrouble && !ofEngine.test(message.text())) this.troubles.push(message.text());
    });
    page.on("websocket", (socket) => this.troubles.push(`websocket ${socket.url()}`));
    page.on("request", (request) => {
      const own = [`${site.url}/`, "data:", `blob:${site.url}/`].some((start) => request.url().startsWith(start));
      if (!own || request.method() !== "GET") this.troubles.push(`${request.method()} ${request.url()}`);
    });
  }

  /** Opens the page on the real sample and waits until it is checked; `excel` is the name of the Excel it is to be. */
  static async start({ excel = "desktop", site: given, prepare, ...options }: Starting = {}): Promise<PreviewBrowser> {
    const site = given ?? await startSite();
    const browser = await chromium.launch(await launchOptions());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "th-TH", ...options });
    await prepare?.(context);
    const preview = new PreviewBrowser(site, browser, await context.newPage());
    try {
      await preview.page.goto(`${site.url}/?excel=${excel}`);
      await preview.pane.locator(".tab-count").waitFor();
      await preview.settled();
      return preview;
    } catch (error) {
      await preview.close();
      throw new Error(`The preview did not open: ${preview.troubles.join("; ")}`, { cause: error });
    }
  }

  /** Waits until the page has done all that its toolbar was asked for: a pane loaded meanwhile would be loaded twice. */
  async settled(): Promise<void> {
    await this.page.locator('#toolbar[aria-busy="false"]').waitFor();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-side iframe");
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/preview-pane.html"));
    if (frame === undefined) throw new Error("The page has no pane.");
    return frame;
  }

  /** Shows one of the pane's pages. */
  async tab(name: "start" | "indicator" | "check" | "summary"): Promise<void> {
    await this.pane.locator(`#tab-${name}`).click();
    await this.pane.locator(`#panel-${name} h2`).first().waitFor();
  }

  /** Reads cells of the sheet in front through the pane's own office.js. */
  held(address: string): Promise<Held> {
    return this.frame.evaluate((asked) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked);
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as CellValue[][], formulas: range.formulas as CellValue[][] };
    }), address);
  }

  /** What axe finds serious or critical in the pane. */
  serious(): Promise<string[]> {
    return seriousIn(this.frame);
  }

  /** Opens a workbook that holds nothing but somebody's own cell. */
  async openBlank(): Promise<void> {
    const book = await emptyWorkbook();
    book.addWorksheet("แผ่น1").getCell("A1").value = "ของฉันเอง";
    await this.open("blank.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  }

  /** The selected cells, such as "'หมวด 7'!B9". */
  selection(): Promise<string> {
    return this.frame.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }));
  }

  /** The names of the workbook's sheets. */
  sheets(): Promise<string[]> {
    return this.frame.evaluate(() => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }));
  }

  /** Selects cells by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator("#sheet input").first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  /** Copies cells and pastes them, by the keyboard. */
  async copy(from: string, to: string): Promise<void> {
    await this.goTo(from);
    await this.page.keyboard.press("Control+c");
    await this.goTo(to);
    await this.page.keyboard.press("Control+v");
  }

  /** Pastes a table that comes from elsewhere, by the keyboard. */
  async paste(to: string, table: readonly (readonly string[])[]): Promise<void> {
    const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const html = `<table>${table.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    await this.page.evaluate((text) => navigator.clipboard.write([new ClipboardItem({ "text/html": new Blob([text], { type: "text/html" }) })]), html);
    await this.goTo(to);
    await this.page.keyboard.press("Control+v");
  }

  /** Goes to a cell and types, line by line downwards, as somebody at the keyboard would. */
  async typeAt(address: string, ...lines: readonly string[]): Promise<void> {
    await this.goTo(address);
    for (const line of lines) {
      await this.page.keyboard.type(line);
      await this.page.keyboard.press("Enter");
    }
  }

  /** Presses Ctrl and a letter, wherever the keyboard is. */
  async control(letter: "z" | "y"): Promise<void> {
    await this.page.keyboard.press(`Control+${letter}`);
  }

  /** Inserts a row above one in view by the sheet's own menu: no add-in has a hand in it. */
  async insertRowAbove(row: number): Promise<void> {
    const y = await this.heightOf(row);
    const rowNumber = 15;
    await this.page.mouse.click(rowNumber, y);
    await this.page.mouse.click(rowNumber, y, { button: "right" });
    // At its beginning: in its middle the entry has a field for the number of rows.
    await this.page.getByText("แถวด้านบน").click({ position: { x: 8, y: 8 } });
  }

  /** Where a row is drawn: the sheet is a canvas, so it is found by clicking down column B until the row answers. */
  private async heightOf(row: number): Promise<number> {
    const x = 200;
    for (let y = 190; y < 700; y += 10) {
      await this.page.mouse.click(x, y);
      if ((await this.selection()).endsWith(`!B${row}`)) return y;
    }
    throw new Error(`Row ${row} is not in view.`);
  }

  /** Opens a file through the page's own button. */
  async open(name: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.locator("#open").click();
    await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
    await this.settled();
  }

  /** Saves the workbook through the page's own button. */
  async save(): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.page.locator("#save").click();
    return readFile(await (await download).path());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}
