import { fileFailure } from "../file-failure";
import { limits } from "./limits";

/** Characters that one of a cell's may be written with: `_x000D_`. */
const longestEscape = 7;

/** Collects a text that may be in several pieces, rich or plain, and leaves out how it is pronounced. */
export interface PlainText {
  /** Begins a text; one that is not `wanted` is passed over. */
  start(wanted: boolean): void;
  open(name: string, parent: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The whole text, as `meant` makes it of what is written. */
  end(meant: (text: string) => string): string;
}

/** Collects the texts of a part, each no longer than a cell can hold; else it fails with `long-text`. */
export function plainText(file: string, part: string): PlainText {
  let isWanted = false;
  let isInside = false;
  let whole = "";
  const mustBeWithin = (length: number, most: number): void => {
    if (length > most) throw fileFailure("long-text", { file, part, most: limits.textLength });
  };
  return {
    start(wanted) {
      isWanted = wanted;
      isInside = false;
      whole = "";
    },
    open(name, parent) {
      // <si><t>, <is><t>, or a run of a rich text; what is in <rPh> is how it is pronounced.
      if (name === "t" && parent !== "rPh") isInside = isWanted;
    },
    close(name) {
      if (name === "t") isInside = false;
    },
    text(text) {
      if (!isInside) return;
      whole += text;
      mustBeWithin(whole.length, limits.textLength * longestEscape);
    },
    end(meant) {
      const text = meant(whole);
      mustBeWithin(text.length, limits.textLength);
      isWanted = false;
      whole = "";
      return text;
    },
  };
}
