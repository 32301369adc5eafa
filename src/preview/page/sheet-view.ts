import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import type { ILanguagePack } from "@univerjs/core";
import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingStrings from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreStrings from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationStrings from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteStrings from "@univerjs/preset-sheets-note/locales/en-US";
import type { EnginePlugin } from "../engine/engine";
import { Engine } from "../engine/engine";
import { breakThaiLines } from "./thai-line-breaks";
import { thaiStrings } from "./thai-strings";

interface Strings {
  readonly [key: string]: string | Strings | unknown[];
}

/** One set of strings laid over another, branch by branch: the engine's own merge would replace whole branches. */
function overlaid(below: Strings, above: Strings): Strings {
  const both = Object.entries(above).map(([key, value]) => {
    const under = below[key];
    const branches = typeof value === "object" && typeof under === "object" && !Array.isArray(value) && !Array.isArray(under);
    return [key, branches ? overlaid(under, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(both) };
}

/** Starts the spreadsheet in an element of the page. */
export function openSheetView(container: HTMLElement): Engine {
  const presets = [
    UniverSheetsCorePreset({
      container, header: true, toolbar: false, disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, zoomSlider: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  const plugins = presets.flatMap((preset) => preset.plugins as unknown as EnginePlugin[]);
  const english = mergeLocales(coreStrings, conditionalFormattingStrings, dataValidationStrings, noteStrings);
  const strings = overlaid(english, thaiStrings) as ILanguagePack;
  const session = new Engine({ plugins, locales: { [LocaleType.EN_US]: strings } });
  breakThaiLines(session);
  return session;
}
