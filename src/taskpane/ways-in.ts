import type { Language } from "../assessment/text/phrase";
import type { Incoming } from "../exchange/source/incoming";

/** What somebody brings: a file, by its name and all that is in it, or a text that was pasted. */
export type BroughtSource = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };

/** How whoever waits for a reading is told of it, and can stop it. */
export interface WaitingReader {
  /** Stops the reading at once. */
  readonly signal: AbortSignal;
  /** Called as the reading goes on: so many of so many pages. Not called where there is nothing to count. */
  readonly onProgress: (done: number, total: number) => void;
  /** The language of what is said about what cannot be read. */
  readonly language: Language;
}

/** The way into the pane for what stands in files, which whoever starts it knows. */
export interface WayIn {
  /**
   * Reads a source as what it is by its content, beside the pane, which goes on. Nothing is written.
   *
   * @throws Failure why it cannot be read; `reading-stopped` where the signal came first
   */
  readonly read: (source: BroughtSource, asked: WaitingReader) => Promise<Incoming>;
}
