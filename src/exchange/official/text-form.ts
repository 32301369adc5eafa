import type { Edition } from "../../assessment/criteria/edition";
import { inItemOrder } from "../../assessment/criteria/item-order";
import { readDirectionEntry } from "../../assessment/form/direction";
import type { Indicator } from "../../assessment/form/form";
import { longestText } from "../../sheet/sheet-plan";
import { mostIndicators } from "../json/submission";
import { findHeadings } from "./headings";
import { mendText, type MendedText } from "./mended-text";
import type { Join, OfficialForm, Unplaced, WrappedField } from "./official-reading";
import { figureAsPrinted } from "./printed-figure";
import { statedIndicators } from "./stated-indicators";
import { editionOfText } from "./text-edition";
import { officialTextFailure } from "./text-failure";
import { indicatorsIn, type TextIndicator } from "./text-indicators";
import { joinTextLines, roomIn } from "./text-joins";
import { bodyOf, placeInText, unplacedOf } from "./text-pieces";
import { sectionsOf, type TextSections } from "./text-sections";

/** Some thirty times as much as a real form. */
export const mostLetters = 1_000_000;

/** The indicators under all items in the form's order, and what of the text is none of theirs. */
function readSections(text: MendedText, { sections }: TextSections, edition: Edition): {
  readonly indicators: readonly TextIndicator[]; readonly unplaced: readonly Unplaced[];
} {
  const read = sections.map(({ item, pieces }) => {
    const body = bodyOf(text, pieces);
    const { indicators, left } = indicatorsIn(body, item, edition.scale);
    return {
      indicators,
      unplaced: left.map(({ start, end }) => unplacedOf(text, body.slice(start, end), placeInText(pieces, start), item)),
    };
  });
  return {
    indicators: inItemOrder(edition, read.flatMap(({ indicators }) => indicators), ({ item }) => item),
    unplaced: read.flatMap(({ unplaced }) => unplaced),
  };
}

const wrapped = ["name", "unit", "note"] as const satisfies readonly WrappedField[];

/** Joins the lines of all indicators' texts. @throws Failure where one is longer than a cell holds */
function joinAll(read: readonly TextIndicator[], edition: Edition): { readonly indicators: readonly Indicator[]; readonly joins: readonly Join[] } {
  const rooms = wrapped.map((field) => roomIn(read.map((each) => each[field])));
  const made = read.map((each, indicator) => {
    const texts = wrapped.map((field, at) => joinTextLines(each[field], rooms[at] ?? 0));
    if (texts.some(({ text }) => text.length > longestText)) throw officialTextFailure("longer-than-a-cell", { item: each.item });
    const [name, unit, note] = texts.map(({ text }) => text);
    return {
      indicator: {
        item: each.item, name: name ?? "", unit: unit ?? "", note: note ?? "",
        direction: readDirectionEntry(each.direction), target: figureAsPrinted(each.target),
        results: edition.years.map((_, at) => figureAsPrinted(each.results[at] ?? "")),
      },
      joins: texts.flatMap(({ joins }, at) => joins.map((join): Join => ({ indicator, field: wrapped[at] ?? "name", ...join }))),
    };
  });
  return { indicators: made.map(({ indicator }) => indicator), joins: made.flatMap(({ joins }) => joins) };
}

/**
 * Reads a text that was copied from an official form, however its lines are wrapped.
 *
 * @throws Failure where it is another text, of another category, of unknown years, or longer than any form
 */
export function readOfficialText(given: string): OfficialForm {
  if (given.length > mostLetters) throw officialTextFailure("text-too-large", { most: mostLetters });
  const text = mendText(given);
  if (text.letters === "") throw officialTextFailure("no-text");
  const edition = editionOfText(text);
  const headings = findHeadings(text, edition);
  const parted = sectionsOf(text.text, headings);
  if (parted.sections.length === 0) throw officialTextFailure("not-official");
  const read = readSections(text, parted, edition);
  const count = read.indicators.length;
  if (count > mostIndicators) throw officialTextFailure("too-many-rows-of-text", { count, most: mostIndicators });
  const { indicators, joins } = joinAll(read.indicators, edition);
  const named = headings.find((heading) => heading.is === "agency");
  const agency = joinTextLines(named?.lines.join("\n") ?? "", 0);
  const left = parted.left.map(({ start, end, item }) => unplacedOf(text, text.text.slice(start, end), start, item));
  return {
    submission: {
      content: { edition, agency: agency.text, indicators },
      stated: {
        indicators: statedIndicators(
          read.indicators.map(({ success, score }, at) => ({ item: indicators[at]?.item ?? "", name: indicators[at]?.name ?? "", success, score })),
        ),
        topicScores: parted.topicScores,
      },
    },
    joins: [...agency.joins.map((join): Join => ({ field: "agency", ...join })), ...joins],
    unplaced: [...left, ...read.unplaced].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
}
