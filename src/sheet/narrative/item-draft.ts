import type { NarrativeItem } from "../../assessment/criteria/narrative";
import type { Figure } from "../../assessment/form/figure";
import type { Evidence, ItemRows, OptionRow, Tick } from "../../assessment/narrative/answer";
import { hasBrokenGlyphs } from "../../assessment/text/glyphs";
import { readAnswer } from "./read-answer";

/** An option while its rows are read. */
type OptionDraft = Omit<OptionRow, "tick" | "evidence"> & { tick: Tick; readonly evidence: Evidence[] };

/** An item while its rows are read. */
export interface ItemDraft {
  readonly rows: number[];
  heading?: number;
  score: Figure;
  owner: string;
  readonly options: OptionDraft[];
  /** The options that are the form's, by their numbers. */
  readonly numbered: Map<number, OptionDraft>;
  readonly pieces: { readonly row: number; readonly text: string }[];
  linksRow?: number;
  readonly links: string[];
}

/** An item once all its rows are read. */
export function itemRows(item: NarrativeItem, sheet: string, { rows, heading, score, owner, options, pieces, linksRow }: ItemDraft): ItemRows {
  const said = pieces.filter(({ text }) => text !== "");
  const typed = [...new Set(said.map(({ text }) => text))].join("\n");
  const row = heading ?? Math.min(...rows);
  return {
    sheet, row, item: item.id, options, score, owner,
    answer: readAnswer(typed),
    answerRow: (said[0] ?? pieces[0])?.row ?? row,
    ...(hasBrokenGlyphs(typed) ? { typed } : {}),
    ...(linksRow === undefined ? {} : { linksRow }),
    ...(said.length > 1 ? { pieces: said.map((piece) => piece.row) } : {}),
  };
}
