import type { AnsweredItem, AnsweredOption, ConfirmedLink, NarrativeContent } from "../../assessment/narrative/answer";
import { lettersOf } from "../../assessment/text/glyphs";
import { linksText } from "../../sheet/narrative/links-cell";
import { tickLabels } from "../../sheet/narrative/category-words";
import type { Unplaced } from "../official/official-reading";
import { evidenceText } from "./meet-evidence";

/** What an option says that has no row here; nothing where it only says what the form does. */
function textOfOption({ n, text, tick, evidence }: AnsweredOption): string {
  const said = [...(tick === "unsaid" ? [] : [tickLabels[tick]]), evidenceText(evidence) ?? ""].filter((each) => each !== "");
  return n !== undefined && said.length === 0 ? "" : [text, ...said].join("\n");
}

const isHere = ({ n, text }: AnsweredOption, options: readonly AnsweredOption[]): boolean =>
  options.some((own) => own.n === n && (n !== undefined || lettersOf(own.text) === lettersOf(text)));

const sameLink = (one: ConfirmedLink, other: ConfirmedLink): boolean => one.item === other.item && lettersOf(one.indicator) === lettersOf(other.indicator);

/** What comes with an item that is here and has no place in it: options without a row, and links that people confirm anew. */
export function withoutPlace(comes: AnsweredItem, here: AnsweredItem, from: NarrativeContent, there: Partial<NarrativeContent>): readonly Unplaced[] {
  const { item } = comes;
  const others = (all: readonly ConfirmedLink[] = [], own: readonly ConfirmedLink[] = []): readonly ConfirmedLink[] =>
    all.filter((link) => link.item === item && !own.some((one) => sameLink(one, link)));
  return [
    ...comes.options.filter((option) => !isHere(option, here.options)).map(textOfOption),
    linksText(item, { links: others(from.links, there.links), denied: others(from.denied, there.denied) }),
  ].filter((text) => text !== "").map((text) => ({ text, item }));
}
