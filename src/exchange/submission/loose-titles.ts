import type { NarrativeCategory } from "../../assessment/criteria/narrative";
import { findCategory, narrativeOf } from "../../assessment/criteria/narratives";
import { sameText } from "../../assessment/text/glyphs";
import { addressOf } from "../../sheet/address";
import { inSheet } from "../../sheet/edit/cell-name";
import { itemWords } from "../../sheet/narrative/category-cells";
import { knownRows, type KnownRow } from "../../sheet/narrative/category-draft";
import { categoryFrame } from "../../sheet/narrative/category-frame";
import type { FormReading } from "../../sheet/read/form-reading";
import { factsIn, type FactGroup } from "./fact-group";

/** What the form says in a row of its own words; undefined where other things are said. */
function ownWords({ kind }: KnownRow, { topics }: NarrativeCategory): string | undefined {
  if (kind.is === "item") return itemWords(kind.item);
  return kind.is === "topic" ? topics.find(({ id }) => id === kind.topic)?.title : undefined;
}

/**
 * Titles of topics and items of Categories 1 to 6 in other words than the form's, or in none. In a form that nobody tampered
 * with there is nothing of the kind.
 */
export function looseTitles({ form: { edition }, categorySheets }: FormReading): readonly FactGroup[] {
  const part = narrativeOf(edition);
  return [...categorySheets?.values() ?? []].flatMap((content): readonly FactGroup[] => {
    const frame = categoryFrame(content);
    const column = frame?.columns.get("text");
    const category = part && frame && findCategory(part, frame.category);
    if (frame === undefined || category === undefined || column === undefined) return [];
    return knownRows(content, category, frame).flatMap((known): readonly FactGroup[] => {
      const [own, held] = [ownWords(known, category), known.row.raw("text")];
      if (own === undefined || sameText(own) === sameText(held)) return [];
      const address = inSheet(content.sheet, addressOf({ row: known.row.row, column }));
      return [{ part: "stray", key: address, facts: factsIn([["text", `${address} ${held || "–"}`]]) }];
    });
  });
}
