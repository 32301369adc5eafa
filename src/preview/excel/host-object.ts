/**
 * Something Excel has: a workbook, a range, a fill. Its properties and methods bear Excel's own names, so that a
 * request can be carried out by looking them up.
 */
export abstract class HostObject {
  /** The properties that a plain `load()` asks for. */
  abstract readonly scalars: readonly string[];

  /** Excel's id of the object, where it has one. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A list of things in Excel. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  readonly scalars: readonly string[] = [];

  /** All of them, in Excel's order. */
  abstract get items(): readonly Item[];

  getCount(): number {
    return this.items.length;
  }
}

/** What a request gets where a `…OrNullObject` found nothing. */
export const nullObject: unique symbol = Symbol("null object");

/** A thing, or Excel's null object in its place. */
export type OrNull<T> = T | typeof nullObject;
