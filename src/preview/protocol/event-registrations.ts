import type { EventName } from "../excel/events";
import { everywhere } from "../excel/events";
import type { HostObject } from "../excel/host-object";
import { Worksheet } from "../excel/worksheet";
import { Worksheets } from "../excel/worksheets";

/** Excel's names of the events that are served, as registrations spell them. */
const ofSheet: Readonly<Record<string, EventName>> = {
  DataChanged: "changed", Activated: "activated", Deactivated: "deactivated", SelectionChanged: "selectionChanged",
};
const ofSheets: Readonly<Record<string, EventName>> = { ...ofSheet, Added: "added", Deleted: "deleted" };

const pattern = /^(_Register|_Unregister)(.+?)(?:Event)?$/;

/** Whether a method begins or ends listening. */
export const isRegistration = (method: string): boolean => pattern.test(method);

/** What a registration is about. */
export interface Registration {
  readonly name: EventName;
  /** The sheet that is listened to, or `everywhere`. */
  readonly target: string;
  readonly listening: boolean;
  /** The method that begins it, whichever was called. */
  readonly registration: string;
}

/** The event that a method of an object registers; undefined where nobody serves it. */
export function eventOf(target: HostObject, method: string): Registration | undefined {
  const [, verb = "", event = ""] = pattern.exec(method) ?? [];
  const served = target instanceof Worksheet ? ofSheet : target instanceof Worksheets ? ofSheets : {};
  const name = served[event];
  if (!name) return undefined;
  return {
    name, target: target instanceof Worksheet ? target.id : everywhere, listening: verb === "_Register",
    registration: `_Register${event}Event`,
  };
}
