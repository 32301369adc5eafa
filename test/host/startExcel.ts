import type { IWorkbookData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { headlessPlugins } from "../../src/preview/engine/headless-plugins";
import { letRulesFollowCells } from "../../src/preview/engine/headless-rules";
import { Engine } from "../../src/preview/engine/engine";
import { ExcelHost } from "../../src/preview/excel-host";
import { activeSheet } from "../../src/preview/excel/excel-context";
import { addForeignRule } from "../../src/preview/excel/foreign-rules";
import { blockAt } from "../../src/preview/excel/sheet-address";
import type { Doer } from "../../src/preview/excel/hands";
import type { Profile } from "../../src/preview/profiles/profile";
import { profiles } from "../../src/preview/profiles/profiles";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { themes } from "../../src/preview/bridge/office-context";
import type { FunctionsMetadata } from "../../src/preview/functions/metadata";
import { openOfficePage } from "./office-page";

/** How the Excel of a test differs from a current one in Thai. */
export interface ExcelOptions {
  /** The Excel it is, by name or in full; "desktop" by default. */
  readonly profile?: ProfileName | Profile;
  /** The requirement sets that office.js is told of, where it is to take the Excel for another than it is. */
  readonly matrix?: Readonly<Record<string, string>>;
  /** `Office.context.displayLanguage`; "th-TH" by default. */
  readonly displayLanguage?: string;
  /** Whether the pane is open; else its page runs unseen, as when a function alone started it. It is by default. */
  readonly paneShown?: boolean;
  /** The workbook it opens, in the spreadsheet engine's form; an empty one by default. */
  readonly workbook?: Partial<IWorkbookData>;
}

/** An Excel in Node: the genuine office.js in a page of its own, and the preview's host behind it. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The add-in's page: it tells whether the pane is shown. */
  readonly document: Document;
  readonly host: ExcelHost;
  /** The spreadsheet engine, to do by hand what a person would do in the sheet. */
  readonly engine: Engine;
  /** How many steps the person in front of the sheet can take back. */
  undoSteps(): number;
  /** Ctrl+Z: takes the last step back, calculates and tells; false where there is none. */
  undo(): Promise<boolean>;
  /** Ctrl+Y: does again what was taken back last. */
  redo(): Promise<boolean>;
  /** Batches about the workbook answered so far: telemetry and results of functions don't count. */
  roundTrips(): number;
  /** How many batches of the add-in wrote anything. */
  writes(): number;
  /** Resolves once everything is answered, calculated and told. */
  settle(): Promise<void>;
  /** Makes custom functions known as NAMESPACE.NAME, after the page has associated them. */
  registerFunctions(metadata: FunctionsMetadata, namespace?: string): Promise<void>;
  /** Edits a cell of the sheet in front, not through the add-in: rows and columns count from 1. */
  edit(doer: Doer, row: number, column: number, value: string | number | null): Promise<void>;
  /** Puts a conditional format of somebody else's on cells of the sheet in front. */
  addForeignRule(address: string, formula: string): string;
  dispose(): void;
}

/** Starts an Excel; takes some 0.3 s. Dispose of it after the test. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const session = new Engine({
    plugins: headlessPlugins,
    ...(options.workbook ? { workbook: options.workbook } : {}),
  });
  letRulesFollowCells(session);
  const { profile: wanted = "desktop" } = options;
  const profile = typeof wanted === "string" ? profiles[wanted] : wanted;
  const host = new ExcelHost(session, profile);
  host.context.pane.show(options.paneShown ?? true);
  const page = await openOfficePage({
    displayLanguage: options.displayLanguage ?? "th-TH",
    contentLanguage: "th-TH",
    requirements: options.matrix ?? profile.requirements,
    theme: themes.light,
  }, host);
  return {
    Excel: page.Excel, Office: page.Office, CustomFunctions: page.CustomFunctions, document: page.document, host, engine: session,
    undoSteps: () => host.undoSteps,
    undo: () => host.undo(),
    redo: () => host.redo(),
    roundTrips: () => host.roundTrips,
    writes: () => host.writes,
    settle: () => host.settle(),
    registerFunctions: (metadata, namespace = "PMQA") => host.registerFunctions(metadata, namespace),
    edit: async (doer, row, column, value) => {
      const at = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
      host.context.hands.as(doer, () => session.run(SetRangeValuesCommand.id, {
        unitId: session.workbook.getUnitId(), subUnitId: session.workbook.getActiveSheet()?.getSheetId(), range: at,
        value: value === null ? { v: null } : { v: value, t: typeof value === "number" ? 2 : 1 },
      }));
      await host.settle();
    },
    addForeignRule: (address, formula) => {
      const sheet = activeSheet(host.context);
      return addForeignRule(host.context, sheet, blockAt(host.context, sheet, address), formula);
    },
    dispose: () => {
      host.disconnect();
      page.close();
      session.dispose();
    },
  };
}
