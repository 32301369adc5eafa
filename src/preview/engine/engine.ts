import type { ILocales, IMutationInfo, Injector, IWorkbookData, Plugin, PluginCtor, Worksheet } from "@univerjs/core";
import {
  ICommandService, IContextService, IUndoRedoService, IUniverInstanceService, LocaleType, Univer, UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SetNotesMutation } from "./set-notes";
import { UndoStack } from "./undo-stack";
import { newWorkbookId } from "./workbook-id";

/** A plugin of the engine, alone or with its settings. */
export type EnginePlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, object];

/** What a new spreadsheet engine is made of. */
export interface SessionOptions {
  /** Plugins in the order the engine asks for: the same list without the drawing ones makes it headless. */
  readonly plugins: readonly EnginePlugin[];
  /** Visible strings; none are needed where nothing is drawn. */
  readonly locales?: ILocales;
  /** The workbook to open; an empty one with a single sheet by default. */
  readonly workbook?: Partial<IWorkbookData>;
}

/** An empty workbook, big enough for what people type into a form. */
export function blankWorkbook(): Partial<IWorkbookData> {
  return {
    id: newWorkbookId(),
    name: "preview",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
  };
}

/** One running spreadsheet engine and the workbook that is open in it. */
export class Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;

  constructor(options: SessionOptions) {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: options.locales ?? { [LocaleType.EN_US]: {} },
      override: [[IUndoRedoService, {
        useFactory: (...parts: ConstructorParameters<typeof UndoStack>) => new UndoStack(...parts),
        deps: [IUniverInstanceService, ICommandService, IContextService],
      }]],
    });
    for (const plugin of options.plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.injector = this.univer.__getInjector();
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, options.workbook ?? blankWorkbook());
    this.commands = this.injector.get(ICommandService);
    this.instances = this.injector.get(IUniverInstanceService);
    this.commands.registerCommand(SetNotesMutation);
  }

  /** The open workbook, or undefined while one is closed and the next not yet opened. */
  get current(): Workbook | undefined {
    return this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)[0];
  }

  /** The open workbook. */
  get workbook(): Workbook {
    const workbook = this.current;
    if (!workbook) throw new Error("The preview has no workbook open.");
    return workbook;
  }

  /** Closes the open workbook and opens another in its place. */
  open(workbook: Partial<IWorkbookData>): void {
    this.instances.disposeUnit(this.workbook.getUnitId());
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  }

  /** The sheet with this id, or undefined once it is deleted. */
  sheet(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** What can be taken back and done again. */
  get undo(): UndoStack {
    return this.injector.get(IUndoRedoService) as UndoStack;
  }

  /** Changes something for which the engine has no command of its own, in such a way that it can be taken back. */
  change(redo: IMutationInfo, undo: IMutationInfo): void {
    this.run(redo.id, redo.params);
    this.undo.pushUndoRedo({ unitID: this.workbook.getUnitId(), redoMutations: [redo], undoMutations: [undo] });
  }

  /** Runs one of the engine's commands; throws where the engine refuses it. */
  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`The spreadsheet engine refused ${id}.`);
  }

  /** Runs a command that the engine only offers asynchronously. */
  async runAsync(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, params))) throw new Error(`The spreadsheet engine refused ${id}.`);
  }

  /** Set once the engine is gone: what was put off until later need not be done any more. */
  disposed = false;

  dispose(): void {
    this.disposed = true;
    this.univer.dispose();
  }
}
