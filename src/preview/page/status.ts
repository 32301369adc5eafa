import { SheetsSelectionsService } from "@univerjs/sheets";
import type { ExcelHost } from "../excel-host";

/** The line below the sheet: what is going on, or what is wrong in the selected cell. */
export class Status {
  private warnedUntil = 0;

  constructor(private readonly line: HTMLElement) {}

  say(text: string): void {
    if (text === "" && Date.now() < this.warnedUntil) return;
    this.line.textContent = text;
  }

  /** Says something that stays a while, whatever is selected next. */
  warn(text: string): void {
    this.say(text);
    this.warnedUntil = Date.now() + 5000;
  }

  /** Shows the message of the custom function's error in the selected cell, as Excel does when pointing at it. */
  followSelection(host: ExcelHost): void {
    const { session } = host;
    session.commands.onCommandExecuted(({ id }) => {
      if (id !== "sheet.operation.set-selections") return;
      const cell = session.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
      const sheetId = session.current?.getActiveSheet()?.getSheetId();
      this.say(cell && sheetId ? host.functionMessage(sheetId, cell.actualRow, cell.actualColumn) ?? "" : "");
    });
  }
}
