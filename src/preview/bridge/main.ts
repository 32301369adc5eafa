import "@fontsource/sarabun/thai-400.css";
import "@fontsource/sarabun/thai-600.css";
import "@fontsource/sarabun/latin-400.css";
import "@fontsource/sarabun/latin-600.css";
import { officeContext } from "./office-context";
import { OfficeEvents } from "./office-events";
import { sayColorsAreForced } from "./forced-colors";
import type { PreviewWindow } from "./preview-host";

/** The part of the frame's window through which office.js speaks to Excel. */
interface ExcelWindow {
  external: object;
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
}

const host = (window.parent as unknown as PreviewWindow).excelPreview;
if (!host) throw new Error("preview-pane.html works inside preview.html only: open that.");

const frame = window as unknown as ExcelWindow;
const events = new OfficeEvents();
Object.assign(frame.external, { GetContext: () => officeContext(host.settings), ...events.functions });
if (host.settings.forcesColors) sayColorsAreForced(window);
frame._richApiNativeBridge = { sendMessageToHost: (text) => host.receive(text) };
host.connect({
  send: (text) => frame._richApiNativeBridge.onMessageFromHost?.(text),
  runCommand: (name) => events.runCommand(name),
  selectionChanged: () => events.selectionChanged(),
});
