import { HostObject } from "../excel/host-object";

/**
 * Office's services beside the workbook (start-up behaviour, telemetry, notices that something is ready). None of them
 * changes a sheet, so the preview accepts every call and does nothing.
 */
export class Service extends HostObject {
  readonly scalars: readonly string[] = [];
  constructor(readonly serviceName: string) {
    super();
    return new Proxy(this, {
      // Never "then": whoever awaits a service must not take it for a promise.
      has: (_target, name) => name !== "then",
      get: (target, name, receiver): unknown =>
        Reflect.has(target, name) || name === "then" ? Reflect.get(target, name, receiver) : () => null,
    });
  }
}
