import { ExcelError } from "../excel/excel-error";
import type { HostObject } from "../excel/host-object";
import { hasSet, type Requirements } from "../profiles/requirements";
import { versionOf } from "./member-versions";

/** The members of the host's objects, as far as the Excel that it is has them: any other is Excel's ApiNotFound. */
export class Members {
  constructor(private readonly requirements: Requirements) {}

  /** Whether a member is of the sets that this Excel has. */
  isKnown(target: HostObject, name: string): boolean {
    const version = versionOf(target, name);
    return version === undefined || hasSet(this.requirements, "ExcelApi", version);
  }

  read(target: HostObject, name: string): unknown {
    this.refuseUnknown(target, name);
    return (target as unknown as Record<string, unknown>)[name];
  }

  set(target: HostObject, name: string, value: unknown): void {
    this.refuseUnknown(target, name);
    (target as unknown as Record<string, unknown>)[name] = value;
  }

  /** Calls a method; what office.js sent as null is an argument left out. */
  call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = this.read(target, name);
    if (typeof method !== "function") throw notFound(target, name);
    return (method as (...args: unknown[]) => unknown).apply(target, args.map((arg) => arg ?? undefined));
  }

  private refuseUnknown(target: HostObject, name: string): void {
    // What every JavaScript object has is no member of Excel's.
    const served = name in target && !(name in Object.prototype);
    if (!served || !this.isKnown(target, name)) throw notFound(target, name);
  }
}

function notFound(target: HostObject, name: string): ExcelError {
  return new ExcelError("ApiNotFound", `${target.constructor.name}.${name}`);
}
