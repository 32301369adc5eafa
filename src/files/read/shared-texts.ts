import { Failure } from "../../assessment/text/failure";
import { fileFailure } from "../file-failure";
import type { HeldCells } from "./held-cells";
import { limits } from "./limits";
import { orFailure } from "./or-failure";
import { plainText } from "./plain-text";
import { enough, readXml, spreadsheet } from "./xml";
import type { Zip, ZipEntry } from "./zip-directory";

/** More than there can be cells: the numbers of a text and of a cell go into one number, so that sorting is quick. */
const step = 2 ** 22;

/** Cells that show a shared text: which text, and which of the table's cells. */
export interface TextUses {
  /** text × 2^22 + cell */
  readonly uses: readonly number[];
}

export const useOf = (text: number, cell: number): number => text * step + cell;

/** Which texts of a part are wanted, by their numbers, and what becomes of them. */
interface TextTaker {
  readonly longer: Parameters<typeof plainText>[2];
  readonly isWanted: (number: number) => boolean;
  readonly take: (text: string, number: number) => void;
}

/** Reads texts in their order, once, in a stream. @throws Failure as `readXml`; `long-text` where `longer` says so */
function readTexts(zip: Zip, entry: ZipEntry, { longer, isWanted, take }: TextTaker, most?: number): void {
  let number = -1;
  const run = plainText(zip.file, entry.name, longer);
  readXml(zip, entry, { root: "sst", namespaces: spreadsheet }, {
    open(name, _attributes, parent) {
      if (name === "si" && parent === "sst") {
        number += 1;
        run.start(isWanted(number));
      } else run.open(name, parent);
    },
    close(name, parent) {
      run.close(name);
      if (name === "si" && parent === "sst" && isWanted(number)) take(run.end(), number);
    },
    text: (text) => run.text(text),
  }, most);
}

/**
 * Puts the shared texts into the cells that show them. The part is read once, in a stream; of a million texts only those
 * in use are kept.
 *
 * @param of a whole sheet, of which each text must be there; or tops of sheets: then no more is read than is in use, and
 * a text that is too long or not there stays out, because it may be another sheet's than the form's
 * @throws Failure as `readXml`; of a sheet, `corrupt` where a cell shows a text that is not there, `long-text`
 */
function giveSharedTexts(zip: Zip, entry: ZipEntry, { uses }: TextUses, cells: HeldCells, of: "sheet" | "top"): void {
  const sorted = Float64Array.from(uses).sort();
  let next = 0;
  const isUsed = (number: number): boolean => next < sorted.length && Math.floor((sorted[next] ?? 0) / step) === number;
  readTexts(zip, entry, {
    longer: of === "sheet" ? "fail" : "leave-out",
    isWanted: isUsed,
    take(text, number) {
      for (; isUsed(number); next += 1) cells.values[(sorted[next] ?? 0) % step] = text;
      if (of === "top" && next === sorted.length) throw enough;
    },
  });
  if (of === "sheet" && next < sorted.length) throw fileFailure("corrupt", { file: zip.file, detail: entry.name });
}

/** The shared texts of a workbook, for several of its sheets. */
export interface SharedTexts {
  /**
   * Puts them into the cells that show them, of a whole sheet or of tops.
   *
   * @throws Failure as `giveSharedTexts`; `part-missing` where the file has no texts
   */
  give(uses: TextUses, cells: HeldCells, of: "sheet" | "top"): void;
}

/** All texts of a part; fails where any is too long, or the part is not what it should be. */
function allTexts(zip: Zip, entry: ZipEntry): readonly string[] {
  const texts: string[] = [];
  readTexts(zip, entry, { longer: "fail", isWanted: () => true, take: (text) => void texts.push(text) }, limits.keptTextBytes);
  return texts;
}

/**
 * The shared texts of a workbook. Those of a small part are read once and kept, for all sheets; a part that is large, or of
 * which anything is wrong, is read anew for each sheet, so that each fails only for what it shows itself.
 *
 * @param find finds the part; fails where the file has none
 */
export function sharedTexts(zip: Zip, find: () => ZipEntry): SharedTexts {
  let kept: readonly string[] | Failure | undefined;
  return {
    give(uses, cells, of) {
      const entry = find();
      kept ??= orFailure(() => allTexts(zip, entry));
      const texts = kept instanceof Failure ? [] : kept;
      if (uses.uses.every((use) => Math.floor(use / step) < texts.length)) {
        for (const use of uses.uses) cells.values[use % step] = texts[Math.floor(use / step)];
      } else giveSharedTexts(zip, entry, uses, cells, of);
    },
  };
}
