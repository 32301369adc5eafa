import type { IWorkbookData } from "@univerjs/core";
import { headlessPlugins } from "../../src/preview/engine/headless-plugins";
import { letRulesFollowCells } from "../../src/preview/engine/headless-rules";
import { Engine } from "../../src/preview/engine/engine";
import { ExcelHost } from "../../src/preview/excel-host";
import { profiles } from "../../src/preview/profiles/profiles";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { themes } from "../../src/preview/bridge/office-context";
import type { FunctionsMetadata } from "../../src/preview/functions/metadata";
import { openOfficePage } from "./office-page";

/** How the Excel of a test differs from a current one in Thai. */
export interface ExcelOptions {
  /** The Excel it is; "desktop" by default. */
  readonly profile?: ProfileName;
  /** The requirement sets it supports; those of its profile by default. */
  readonly matrix?: Readonly<Record<string, string>>;
  /** `Office.context.displayLanguage`; "th-TH" by default. */
  readonly displayLanguage?: string;
  /** The workbook it opens, in the spreadsheet engine's form; an empty one by default. */
  readonly workbook?: Partial<IWorkbookData>;
}

/** An Excel in Node: the genuine office.js in a page of its own, and the preview's host behind it. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  /** The spreadsheet engine, to do by hand what a person would do in the sheet. */
  readonly engine: Engine;
  /** How many steps the person in front of the sheet can take back. */
  readonly undoSteps: number;
  /** Ctrl+Z: takes the last step back, calculates and tells; false where there is none. */
  undo(): Promise<boolean>;
  /** Ctrl+Y: does again what was taken back last. */
  redo(): Promise<boolean>;
  /** Batches about the workbook answered so far: telemetry and results of functions don't count. */
  roundTrips(): number;
  /** Resolves once everything is answered, calculated and told. */
  settle(): Promise<void>;
  /** Makes custom functions known as NAMESPACE.NAME, after the page has associated them. */
  registerFunctions(metadata: FunctionsMetadata, namespace?: string): Promise<void>;
  dispose(): void;
}

/** Starts an Excel; takes some 0.3 s. Dispose of it after the test. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const session = new Engine({
    plugins: headlessPlugins,
    ...(options.workbook ? { workbook: options.workbook } : {}),
  });
  letRulesFollowCells(session);
  const profile = profiles[options.profile ?? "desktop"];
  const host = new ExcelHost(session, profile);
  const page = await openOfficePage({
    displayLanguage: options.displayLanguage ?? "th-TH",
    contentLanguage: "th-TH",
    requirements: options.matrix ?? profile.requirements,
    theme: themes.light,
  }, host);
  return {
    Excel: page.Excel, Office: page.Office, CustomFunctions: page.CustomFunctions, host, engine: session,
    get undoSteps() { return host.undoSteps; },
    undo: () => host.undo(),
    redo: () => host.redo(),
    roundTrips: () => host.roundTrips,
    settle: () => host.settle(),
    registerFunctions: (metadata, namespace = "PMQA") => host.registerFunctions(metadata, namespace),
    dispose: () => {
      host.disconnect();
      page.close();
      session.dispose();
    },
  };
}
