import { ExcelError } from "../excel/excel-error";
import type { HostObject } from "../excel/host-object";

/** Whether a host object has a member of its own; what every JavaScript object has does not count. */
function has(target: HostObject, name: string): boolean {
  return name in target && !(name in Object.prototype);
}

export function readMember(target: HostObject, name: string): unknown {
  if (!has(target, name)) throw new ExcelError("ApiNotFound", `${target.constructor.name}.${name}`);
  return (target as unknown as Record<string, unknown>)[name];
}

export function setMember(target: HostObject, name: string, value: unknown): void {
  if (!has(target, name)) throw new ExcelError("ApiNotFound", `${target.constructor.name}.${name}`);
  (target as unknown as Record<string, unknown>)[name] = value;
}

/** Calls a method; what office.js sent as null is an argument left out. */
export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = readMember(target, name);
  if (typeof method !== "function") throw new ExcelError("ApiNotFound", `${target.constructor.name}.${name}`);
  return (method as (...args: unknown[]) => unknown).apply(target, args.map((arg) => arg ?? undefined));
}
