import type { OfficeSettings } from "./office-context";

/** What the preview's page offers to the add-in's page in its frame: Excel, behind one object. */
export interface PreviewHost {
  /** What Excel says about itself when the frame loads. */
  readonly settings: OfficeSettings;
  /** Takes a message of office.js, JSON text. */
  receive(text: string): void;
  /** Takes what the host needs to reach the frame. */
  connect(frame: FrameConnection): void;
}

/** How the host reaches the add-in's page. */
export interface FrameConnection {
  /** Hands office.js a message, JSON text. */
  send(text: string): void;
  /** Presses one of the add-in's ribbon buttons, by the name of its function; resolves when it has done its work. */
  runCommand(name: string): Promise<void>;
  /** Tells those who listen to the whole document that something else is selected. */
  selectionChanged(): void;
}

/** Where the frame finds its host. */
export interface PreviewWindow {
  excelPreview?: PreviewHost;
}
