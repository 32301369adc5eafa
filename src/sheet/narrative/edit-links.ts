import type { NarrativeItem } from "../../assessment/criteria/narrative";
import type { Indicator } from "../../assessment/form/form";
import type { ConfirmedLink } from "../../assessment/narrative/answer";
import { linkFinder, linkNames } from "../../assessment/narrative/named-links";
import type { ItemEdit } from "../../assessment/narrative/narrative-edit";
import { longestText } from "../sheet-plan";
import type { CategoryDraft, KnownRow } from "./category-draft";
import { linksLabel } from "./category-words";
import { linksText, namesIndicators, saidLinks } from "./links-cell";
import { narrativeFailure } from "./narrative-failure";

/** Whether a row goes on with an item's answer, or, below the row of its links, with these. */
export function goesOnWith({ row, kind, after }: KnownRow, item: NarrativeItem, what: "answer" | "links"): boolean {
  if (kind.is !== "more" || !("item" in after) || after.item !== item) return false;
  const is = after.is === "links" && namesIndicators(row.text("text")) ? "links" : "answer";
  return (after.is === "answer" || after.is === "links") && is === what;
}

type LinksEdit = Extract<ItemEdit, { readonly set: "links" }>;

/** What an item's cell is to say: the indicators that are named, and its lines that name none of the form's, as they are. */
function textAfter(before: string, { item, indicators: wanted, denied }: LinksEdit, indicators: readonly Indicator[]): string {
  const [names, find] = [linkNames(indicators), linkFinder(indicators)];
  const said = saidLinks([[item, before]]);
  const unknown = (links: readonly ConfirmedLink[]): readonly ConfirmedLink[] => links.filter(({ indicator }) => find(indicator) === undefined);
  const named = (at: readonly number[]): readonly ConfirmedLink[] =>
    [...new Set(at)].sort((one, other) => one - other).flatMap((index) => (names[index] === undefined ? [] : [{ item, indicator: names[index] }]));
  const keptDenied = said.denied.flatMap(({ indicator }) => find(indicator) ?? []);
  return linksText(item, {
    links: [...named(wanted), ...unknown(said.links)],
    denied: [...named((denied ?? keptDenied).filter((index) => !wanted.includes(index))), ...unknown(said.denied)],
  });
}

/**
 * Changes which indicators an item is linked with. On a sheet that has no row for them, one comes below the answer.
 *
 * @returns false where the item has no answer's row either
 * @throws Failure `links-beyond-cell`
 */
export function editLinks(draft: CategoryDraft, item: NarrativeItem, edit: LinksEdit, indicators: readonly Indicator[]): boolean {
  const own = draft.rows.filter(({ kind }) => kind.is === "links" && kind.item === item);
  const [first, ...others] = own.length === 0 ? [] : [...own, ...draft.rows.filter((row) => goesOnWith(row, item, "links"))];
  const text = textAfter([first, ...others].map((known) => known?.row.text("text") ?? "").join("\n"), edit, indicators);
  if (text.length > longestText) throw narrativeFailure("links-beyond-cell", { item: item.id, most: longestText });
  if (first !== undefined) {
    draft.write(first, "text", text === "" ? null : text, item.id);
    for (const other of others) draft.write(other, "text", null, item.id);
    return true;
  }
  const answer = draft.rows.findLast((row) => (row.kind.is === "answer" && row.kind.item === item) || goesOnWith(row, item, "answer"));
  if (answer === undefined) return false;
  if (text !== "") draft.addRow(answer, { is: "links", item: item.id }, { item: item.id, tick: linksLabel, text });
  return true;
}
