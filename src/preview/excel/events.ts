/** Excel's numbers for the events of worksheets. */
export const eventTypes = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16,
} as const;

/** What an event is called where it can be listened to. */
export type EventName = keyof typeof eventTypes;

/** One event, ready to be told. */
export interface ExcelEvent {
  readonly name: EventName;
  readonly worksheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Gathers what happened in the workbook and tells it in Excel's form. */
export class ExcelEvents {
  private readonly listeners = new Set<(event: ExcelEvent) => void>();

  listen(listener: (event: ExcelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: ExcelEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
