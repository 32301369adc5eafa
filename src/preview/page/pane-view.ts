import type { FrameConnection, PreviewWindow } from "../bridge/preview-host";
import type { OfficeSettings } from "../bridge/office-context";
import { themes } from "../bridge/office-context";
import type { ExcelHost } from "../excel-host";
import type { FunctionsMetadata } from "../functions/metadata";
import type { Profile } from "../profiles/profile";

/** What can be chosen about the Excel that the pane finds itself in. */
export interface PaneChoices {
  readonly language: "th" | "en";
  readonly theme: keyof typeof themes;
}

/** Parts of the query by which office.js knows that it runs in Excel for Windows. */
const hostInfo = "_host_Info=Excel$Win32$16.01$en-US$$$$0";

function settingsFor({ language, theme }: PaneChoices, { requirements }: Profile): OfficeSettings {
  return {
    displayLanguage: language === "th" ? "th-TH" : "en-US",
    contentLanguage: "th-TH",
    requirements,
    theme: themes[theme],
    forcesColors: theme === "contrast",
  };
}

/** The add-in's own page in a frame beside the sheet, with the host behind it. */
export class PaneView {
  private connection: FrameConnection | undefined;
  private settings: OfficeSettings;

  constructor(private readonly side: HTMLElement, private readonly host: ExcelHost, private choices: PaneChoices) {
    this.settings = settingsFor(choices, host.profile);
    const page = window as unknown as PreviewWindow;
    const settings = (): OfficeSettings => this.settings;
    page.excelPreview = {
      get settings() { return settings(); },
      receive: (text) => host.receive(text),
      connect: (connection) => {
        this.connection = connection;
        host.connect((text) => connection.send(text));
      },
    };
    host.context.session.commands.onCommandExecuted(({ id }) => {
      if (id === "sheet.operation.set-selections") this.connection?.selectionChanged();
    });
  }

  /** Loads the pane anew; resolves once its custom functions are known. */
  async load(choices: Partial<PaneChoices> = {}): Promise<void> {
    this.choices = { ...this.choices, ...choices };
    this.settings = settingsFor(this.choices, this.host.profile);
    this.connection = undefined;
    this.host.disconnect();
    const frame = document.createElement("iframe");
    frame.title = "PMQA 4.0 ใน Excel";
    frame.src = `preview-pane.html?${hostInfo}`;
    const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
    this.side.replaceChildren(frame);
    await loaded;
    const name = this.choices.language === "th" ? "functions.json" : "functions.en.json";
    const answer = await fetch(name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    await this.host.registerFunctions(await answer.json() as FunctionsMetadata, "PMQA");
  }

  /** Presses one of the add-in's ribbon buttons. */
  async runCommand(name: string): Promise<void> {
    if (!this.connection) throw new Error("The pane is not loaded.");
    await this.connection.runCommand(name);
  }
}
