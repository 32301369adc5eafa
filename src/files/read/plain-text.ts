import { fileFailure } from "../file-failure";
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
  /** The whole text, as `meant` makes it of what is written. */
  end(meant: (text: string) => string): string;
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
  const leaveOut = (): void => {
    if (longer === "fail") throw fileFailure("long-text", { file, part, most: limits.textLength });
    isWanted = false;
    isInside = false;
    whole = "";
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
      if (whole.length > limits.textLength * longestEscape) leaveOut();
    },
    end(meant) {
      whole = meant(whole);
      if (whole.length > limits.textLength) leaveOut();
      const text = whole;
      isWanted = false;
      whole = "";
      return text;
    },
  };
}
