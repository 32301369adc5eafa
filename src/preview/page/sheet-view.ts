import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { LocaleType, merge, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingStrings from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreStrings from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationStrings from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteStrings from "@univerjs/preset-sheets-note/locales/en-US";
import type { EnginePlugin } from "../engine/session";
import { Session } from "../engine/session";
import { breakThaiLines } from "./thai-line-breaks";
import { thaiStrings } from "./thai-strings";

/** Starts the spreadsheet in an element of the page. */
export function openSheetView(container: HTMLElement): Session {
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
  const strings = merge({}, english, thaiStrings);
  const session = new Session({ plugins, locales: { [LocaleType.EN_US]: strings } });
  breakThaiLines(session);
  return session;
}
