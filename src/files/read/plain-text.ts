import { fileFailure } from "../file-failure";
import { unescaped } from "./cell-value";
import { limits } from "./limits";

/** Characters that one of a cell's may be written with: `_x000D_`. */
export const longestEscape = 7;

/** Collects a text that may be in several pieces, rich or plain, and leaves out how it is pronounced. */
export interface PlainText {
  /** Begins a text; one that is not `wanted` is passed over. */
  start(wanted: boolean): void;
  open(name: string, parent: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The whole text. */
  end(): string;
}

/**
 * Collects the texts of a part.
 *
 * @param longer what to do with a text that is longer than a cell can hold: fail with `long-text`, or take it as none
 */
export function plainText(file: string, part: string, longer: "fail" | "leave-out" = "fail"): PlainText {
  let isWanted = false;
  let isInside = false;
  let whole = "";
  let run = "";
  const begin = (wanted: boolean): void => {
    isWanted = wanted;
    isInside = false;
    whole = "";
    run = "";
  };
  const mustBeWithin = (length: number, most: number): void => {
    if (length <= most) return;
    if (longer === "fail") throw fileFailure("long-text", { file, part, most: limits.textLength });
    begin(false);
  };
  return {
    start: begin,
    open(name, parent) {
      // <si><t>, <is><t>, or a run of a rich text; what is in <rPh> is how it is pronounced.
      if (name === "t" && parent !== "rPh") isInside = isWanted;
    },
    close(name) {
      if (name !== "t" || !isInside) return;
      // Each run is written by itself: what looks like an escape across two is none.
      whole += unescaped(run);
      run = "";
      isInside = false;
      mustBeWithin(whole.length, limits.textLength);
    },
    text(text) {
      if (!isInside) return;
      run += text;
      mustBeWithin(run.length, limits.textLength * longestEscape);
    },
    end() {
      const text = whole;
      begin(false);
      return text;
    },
  };
}
