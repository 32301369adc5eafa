import type { ExcelContext } from "../excel/excel-context";
import { ExcelError } from "../excel/excel-error";
import { HostObject, nullObject } from "../excel/host-object";
import { HostWorkbook } from "../excel/workbook";
import { AppRuntime } from "./app-runtime";
import { eventOf, isRegistration } from "./event-registrations";
import { memberName } from "./member-names";
import { Members } from "./members";
import type { Action, ActionResult, Arguments, Batch, BatchResult, ObjectPath } from "./messages";
import { actionTypes, pathTypes } from "./messages";
import { answerQuery } from "./query";
import { Service } from "./services";

/** Carries out the batches that office.js sends, one action after the other. */
export class Dispatcher {
  private readonly workbook: HostWorkbook;
  private readonly members: Members;
  /** Whether an action is being carried out: what happens now is the add-in's doing, what happens between is not. */
  acting = false;

  /** `afterAction` is called when an action is done: what it changed belongs together. */
  constructor(private readonly context: ExcelContext, private readonly afterAction: () => void) {
    this.workbook = new HostWorkbook(context);
    this.members = new Members(context.profile.requirements);
  }

  /** Stops at the first action that fails; what was done before it stands, as in Excel. */
  async run(batch: Batch): Promise<BatchResult> {
    const objects = new Map<number, unknown>();
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let at = 0;
    try {
      for (; at < batch.Actions.length; at++) {
        const action = batch.Actions[at];
        if (!action) continue;
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.perform(action, batch, objects) });
        this.afterAction();
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      const code = error instanceof ExcelError ? error.code : "GeneralException";
      const message = error instanceof Error ? error.message : String(error);
      const location = locationOf(batch, at);
      return { Results: results, TraceIds: traces, Error: { Code: code, Message: message, ActionIndex: at, Location: location } };
    } finally {
      this.context.ranges.endRequest();
      this.context.calculation.suspended = false;
      await this.context.calculation.flush();
    }
  }

  private async perform(action: Action, batch: Batch, objects: Map<number, unknown>): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const target = await this.resolve(action.ObjectPathId, batch, objects);
    if (action.ActionType === actionTypes.query) {
      await this.context.calculation.flush();
      return answerQuery(target, action.QueryInfo ?? {}, this.members);
    }
    if (target === nullObject || target === null || target === undefined) return null;
    if (action.ActionType === actionTypes.instantiate) {
      return target instanceof HostObject ? target.identity : null;
    }
    if (!(target instanceof HostObject)) throw new ExcelError("InvalidOperation", action.Name);
    const args = await this.argumentsOf(action.ArgumentInfo, batch, objects);
    if (isRegistration(action.Name)) return this.register(target, action.Name);
    return this.asAddIn(() => this.act(target, action, args));
  }

  private async asAddIn(work: () => unknown): Promise<unknown> {
    this.acting = true;
    try {
      return await work();
    } finally {
      this.acting = false;
    }
  }

  /** Nobody listens in vain: an event that is not served is an error, not silence. */
  private register(target: HostObject, method: string): null {
    const event = eventOf(target, method);
    if (!event || !this.members.isKnown(target, event.registration)) {
      throw new ExcelError("ApiNotFound", `${target.constructor.name}.${method}`);
    }
    this.context.events.register(event.name, event.target, event.listening);
    return null;
  }

  /** Sets a property or calls a method, and answers what office.js is to know of the result. */
  private async act(target: HostObject, action: Action, args: unknown[]): Promise<unknown> {
    const name = memberName(action.Name);
    if (action.ActionType === actionTypes.setProperty) {
      this.members.set(target, name, args[0]);
      return null;
    }
    const value = await this.members.call(target, name, args);
    return value instanceof HostObject ? value.identity : value ?? null;
  }

  private async resolve(id: number, batch: Batch, objects: Map<number, unknown>): Promise<unknown> {
    if (objects.has(id)) return objects.get(id);
    const path = batch.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidReference", `object path ${id}`);
    const object = await this.find(path, batch, objects);
    objects.set(id, object);
    return object;
  }

  private async find(path: ObjectPath, batch: Batch, objects: Map<number, unknown>): Promise<unknown> {
    if (path.ObjectPathType === pathTypes.root) return this.workbook;
    if (path.ObjectPathType === pathTypes.nullObject) return nullObject;
    if (path.ObjectPathType === pathTypes.newObject) {
      return path.Name === AppRuntime.serviceName ? new AppRuntime(this.context.pane) : new Service(path.Name);
    }
    if (path.ObjectPathType === pathTypes.reference) {
      const range = this.context.ranges.recall(path.Name);
      if (!range) throw new ExcelError("InvalidReference", "the object is no longer there");
      return range;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0, batch, objects);
    if (parent === nullObject) return nullObject;
    if (!(parent instanceof HostObject)) throw new ExcelError("InvalidReference", path.Name);
    if (path.ObjectPathType === pathTypes.property) return this.members.read(parent, memberName(path.Name));
    const args = await this.argumentsOf(path.ArgumentInfo, batch, objects);
    const method = path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name);
    // A method that answers an object acts as well: it inserts rows, or adds a sheet.
    return this.asAddIn(() => this.members.call(parent, method, args));
  }

  private async argumentsOf(info: Arguments | undefined, batch: Batch, objects: Map<number, unknown>): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = info?.ReferencedObjectPathIds?.[index];
      args.push(typeof reference === "number" && reference > 0 ? await this.resolve(reference, batch, objects) : value);
    }
    return args;
  }
}

function locationOf(batch: Batch, at: number): string {
  const action = batch.Actions[at];
  const path = action && batch.ObjectPaths[action.ObjectPathId];
  return [path?.Name, action?.Name].filter((part) => part).join(".");
}
