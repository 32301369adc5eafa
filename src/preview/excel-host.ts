import { Calculation } from "./engine/calculation";
import type { Engine } from "./engine/engine";
import { CellEditing } from "./excel/cell-editing";
import { ChangeWatch } from "./excel/change-watch";
import { CreatedWorkbooks } from "./excel/created-workbooks";
import type { ExcelContext } from "./excel/excel-context";
import type { ExcelEvent } from "./excel/events";
import { eventTypes, ExcelEvents } from "./excel/events";
import { Hands } from "./excel/hands";
import { LiveRanges } from "./excel/live-ranges";
import { openContext } from "./excel/open-context";
import { PaneVisibility } from "./excel/pane-visibility";
import { CustomFunctions } from "./functions/custom-functions";
import type { InvocationAnswer } from "./functions/invocations";
import type { FunctionsMetadata } from "./functions/metadata";
import { AppRuntime } from "./protocol/app-runtime";
import { Dispatcher } from "./protocol/dispatcher";
import type { Profile } from "./profiles/profile";
import type { Batch, BatchResult, EventEntry, Request } from "./protocol/messages";
import { actionTypes, messageTypes, pathTypes, requestFlags } from "./protocol/messages";
import { refuseTooBig } from "./protocol/payload";
import { refusal } from "./protocol/refusal";
import { HostUndo } from "./undo/host-undo";
import { answerUndoKeys } from "./undo/undo-keys";

const eventCategory = 65_536;

/** Excel, as far as an add-in can tell: it answers office.js's messages and sends its own. */
export class ExcelHost {
  readonly context: ExcelContext;
  /**
   * How many batches about the workbook have been answered. Telemetry, function results and the library letting go of
   * ranges afterwards don't count: nobody waits for them.
   */
  roundTrips = 0;
  private readonly dispatcher: Dispatcher;
  private readonly functions: CustomFunctions;
  private readonly watch: ChangeWatch;
  private readonly undoing: HostUndo;
  private send: ((text: string) => void) | undefined;
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(readonly session: Engine, readonly profile: Profile) {
    const calculation = new Calculation(session);
    const events = new ExcelEvents((event, target) => this.postEvent(event, target));
    const ranges = new LiveRanges();
    this.context = openContext({
      session, profile, calculation, events, ranges, hands: new Hands(), foreignRules: new Set(), editing: new CellEditing(),
      pane: new PaneVisibility(), created: new CreatedWorkbooks(),
    });
    this.functions = new CustomFunctions(session, profile, calculation, (entries) => this.post(entries));
    this.watch = new ChangeWatch(this.context, () => this.dispatcher.acting, (shift) => {
      ranges.move(shift);
      this.functions.messages.move(shift);
    });
    this.undoing = new HostUndo({ session, profile, calculation, byAddIn: () => this.dispatcher.acting, foreignRules: this.context.foreignRules });
    this.dispatcher = new Dispatcher(this.context, this.undoing, () => this.watch.tell());
    answerUndoKeys(session, (direction) => direction === "undo" ? this.undo() : this.redo());
    this.context.pane.onChange((shown) => this.post([{
      messageCategory: eventCategory, messageType: AppRuntime.visibilityChanged, targetId: "",
      message: JSON.stringify({ visibility: shown ? "Visible" : "Hidden" }),
    }]));
  }

  /** Connects the add-in's page: `send` hands it JSON text. A page connected before is forgotten. */
  connect(send: (text: string) => void): void {
    this.functions.unregister();
    this.context.events.forget();
    if (this.profile.cellBeingEdited) this.context.editing.begin("first batch");
    this.send = send;
  }

  /** Sends nothing to the page any more. */
  disconnect(): void {
    this.send = undefined;
  }

  /** Makes the add-in's custom functions known, once its page can answer them. */
  registerFunctions(metadata: FunctionsMetadata, namespace: string): Promise<void> {
    return this.functions.register(metadata, namespace);
  }

  /** The message of the custom function's error that a cell shows; rows and columns count from 0. */
  functionMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.functions.messages.at(sheetId, row, column);
  }

  /** Whether the add-in is doing something to the workbook just now. */
  get busy(): boolean {
    return this.dispatcher.acting;
  }

  /** How many batches of the add-in wrote anything. */
  get writes(): number {
    return this.undoing.writes;
  }

  /** How many steps the person can take back by Ctrl+Z. */
  get undoSteps(): number {
    return this.undoing.steps;
  }

  /** Ctrl+Z: takes the last step back once nothing else is being done; false where there is none. */
  undo(): Promise<boolean> {
    return this.inTurn(() => this.undoing.step("undo"));
  }

  /** Ctrl+Y: does again what was taken back last; false where there is nothing. */
  redo(): Promise<boolean> {
    return this.inTurn(() => this.undoing.step("redo"));
  }

  /** Takes a message of office.js: JSON text, as its bridge hands it over. */
  receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== messageTypes.request) return;
    this.waiting++;
    this.queue = this.queue.then(async () => {
      const body = await this.bodyFor(request, text);
      this.send?.(JSON.stringify({
        id: request.id, type: messageTypes.response, message: { statusCode: 200, headers: {}, body },
      }));
      this.waiting--;
    });
  }

  /** Resolves once nothing is left to answer, to calculate or to ask of custom functions. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await this.queue;
      await this.context.calculation.flush();
      const pending = this.waiting > 0 || this.context.calculation.pending || this.functions.pending;
      quiet = pending ? 0 : quiet + 1;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** Does something when what was asked before it is done. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.then(() => undefined, () => undefined);
    return done;
  }

  /** The answer to a request as text; what is too big, either way, is refused whole. */
  private async bodyFor({ message, flags = 0 }: Request, text: string): Promise<string> {
    try {
      refuseTooBig(text, this.profile.requestBytes, "Request");
      const batch = typeof message?.body === "string" ? JSON.parse(message.body) as Batch : message?.body;
      const body = JSON.stringify(await this.answer(batch, (flags & requestFlags.waitsForCellEdit) !== 0));
      refuseTooBig(body, this.profile.requestBytes, "Response");
      return body;
    } catch (error) {
      return JSON.stringify(refusal(error));
    }
  }

  private async answer(batch: Batch | undefined, waitsForCellEdit: boolean): Promise<BatchResult> {
    if (!batch) return { Results: [], TraceIds: [] };
    const services = Object.values(batch.ObjectPaths).filter((path) => path.ObjectPathType === pathTypes.newObject);
    if (services.length > 0) this.takeAnswers(batch);
    else if (!onlyReleases(batch)) {
      await this.context.editing.admit(waitsForCellEdit);
      this.roundTrips++;
    }
    return this.dispatcher.run(batch);
  }

  private takeAnswers(batch: Batch): void {
    for (const action of batch.Actions) {
      if (action.Name !== "SetInvocationResults") continue;
      const [results] = action.ArgumentInfo?.Arguments ?? [];
      // Not awaited: the page may send more while the cells are calculated.
      void this.functions.answer(results as InvocationAnswer[]);
    }
  }

  private postEvent({ name, args }: ExcelEvent, targetId: string): void {
    this.post([{ messageCategory: eventCategory, messageType: eventTypes[name], targetId, message: JSON.stringify(args) }]);
  }

  private post(entries: readonly EventEntry[]): void {
    if (!this.send || entries.length === 0) return;
    setTimeout(() => this.send?.(JSON.stringify({ type: messageTypes.event, message: { entries } })), 0);
  }
}

/** Whether the library merely lets go of ranges that a batch before it kept track of. */
function onlyReleases({ Actions }: Batch): boolean {
  return Actions.some(({ Name }) => Name === "_RemoveReference")
    && Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionTypes.instantiate);
}
