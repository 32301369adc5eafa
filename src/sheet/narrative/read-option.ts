import type { NarrativeItem } from "../../assessment/criteria/narrative";
import type { Evidence, OptionRow } from "../../assessment/narrative/answer";
import { plainDigits } from "../../assessment/form/figure";
import { readText, sameText } from "../../assessment/text/glyphs";
import type { CategoryRow } from "./category-row";
import { readState, readTick } from "./category-words";
import { matchOption } from "./match-option";

/** The pieces of evidence in a row, one a line, and what of it says something else. */
export function readEvidence(row: CategoryRow): { readonly evidence: readonly Evidence[]; readonly odd: readonly string[] } {
  const names = row.text("evidence").split(/\r\n?|\n/).map(readText).filter((name) => name !== "");
  const owner = readText(row.text("owner"));
  const said = readState(row.text("state"));
  const state = said ?? {};
  const odd = [
    ...said === undefined ? [row.text("state")] : [],
    ...(["evidence", "owner", "state"] as const).flatMap((field) => (row.text(field) === "" ? row.raw(field) || [] : [])),
  ];
  const isBare = names.length === 0 && (owner !== "" || state.state !== undefined);
  return { evidence: (isBare ? [""] : names).map((name) => ({ name, owner, ...state })), odd };
}

/** An option as its row has it, and what of the row says something else. */
export function readOption(
  row: CategoryRow, sheet: string, item: NarrativeItem, keyed: number | undefined,
): { readonly option: OptionRow; readonly odd: readonly string[] } {
  const typed = row.text("text");
  const option = matchOption(item, typed, keyed, plainDigits(readText(row.text("number"))));
  const tick = readTick(row.text("tick"));
  const { evidence, odd } = readEvidence(row);
  const isOwn = option !== undefined && sameText(typed) === sameText(option.text);
  return {
    option: {
      sheet, row: row.row, n: option?.n,
      text: isOwn ? option.text : readText(typed).replace(/\s*\*+$/, ""),
      tick: tick ?? "unsaid", evidence,
    },
    odd: [...tick === undefined ? [row.text("tick")] : [], ...odd],
  };
}
