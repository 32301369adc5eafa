/** Excel's numbers for the events of worksheets. */
export const eventTypes = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15,
} as const;

/** What an event is called where it can be listened to. */
export type EventName = keyof typeof eventTypes;

/** One event, ready to be told. */
export interface ExcelEvent {
  readonly name: EventName;
  readonly worksheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The target of those who listen to the whole workbook. */
export const everywhere = "Workbook";

/** Tells what happened to those who asked for it, with the target they asked about. */
export class ExcelEvents {
  private readonly registered = new Map<string, number>();

  constructor(private readonly deliver: (event: ExcelEvent, target: string) => void) {}

  /** Notes that the add-in listens, or no longer does, to a sheet (by its id) or `everywhere`. */
  register(name: EventName, target: string, listening: boolean): void {
    const key = `${name} ${target}`;
    const count = (this.registered.get(key) ?? 0) + (listening ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  tell(event: ExcelEvent): void {
    for (const target of [event.worksheetId, everywhere]) {
      if (this.registered.has(`${event.name} ${target}`)) this.deliver(event, target);
    }
  }

  /** Forgets all who listened: their page is gone. */
  forget(): void {
    this.registered.clear();
  }
}
