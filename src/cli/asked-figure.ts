import type { ItemId, TopicId } from "../assessment/criteria/edition";
import { findItem, findTopic } from "../assessment/criteria/editions";
import { plainDigits } from "../assessment/form/figure";
import { indicatorNumbers } from "../assessment/form/identity";
import type { ScoredForm, ScoredIndicator } from "../assessment/scoring/scored";
import { say, type Language } from "../assessment/text/phrase";
import { explainFailure } from "./explain-failure";
import { figuresThere } from "./phrases";

/** The figure that somebody asks about. */
export type AskedFigure =
  | { readonly is: "indicator"; readonly indicator: ScoredIndicator }
  | { readonly is: "topic"; readonly topic: TopicId }
  | { readonly is: "total" };

const totals: ReadonlySet<string> = new Set(["total", "รวม"]);
/** As many as are named to whoever asked for another. */
const named = 12;

/** The indicators that there are, of one item where any of its are asked for: what somebody may have meant. */
function knownFigures({ indicators }: ScoredForm, item: ItemId | undefined, language: Language): string {
  const numbers = indicatorNumbers(indicators);
  const all = indicators.map(({ row, item: of }, at) => ({ of, words: say(figuresThere.one, language, { number: numbers[at] ?? "", row }) }));
  const near = all.filter(({ of }) => item === undefined || of === item);
  const listed = near.slice(0, named).map(({ words }) => words).join(", ");
  if (near.length === 0) return say(item === undefined ? figuresThere.none : figuresThere.noneOfItem, language, { item: item ?? "" });
  return say(figuresThere.some, language, { listed: near.length > named ? `${listed} …` : listed });
}

/** What stands in a row of the sheet. */
function figureInRow(form: ScoredForm, row: number): AskedFigure | undefined {
  const indicator = form.indicators.find((one) => one.row === row);
  if (indicator !== undefined) return { is: "indicator", indicator };
  const [topic] = [...form.topicRows].find(([, at]) => at === row) ?? [];
  if (topic !== undefined) return { is: "topic", topic };
  const mean = form.means.find((one) => one.row === row);
  if (mean === undefined) return undefined;
  return mean.of === "total" ? { is: "total" } : { is: "topic", topic: mean.topic };
}

/**
 * The figure that a row, an indicator's number, a topic's or the word for the total names.
 *
 * @throws Failure that says what there is, where it names none
 * @example findFigure(form, "7.1.1-2", "th")
 */
export function findFigure(form: ScoredForm, typed: string, language: Language): AskedFigure {
  const asked = plainDigits(typed).replace(/[–−]/g, "-").trim();
  if (totals.has(asked.toLowerCase())) return { is: "total" };
  if (/^\d+$/.test(asked)) {
    const found = figureInRow(form, Number(asked));
    if (found === undefined) throw explainFailure("no-such-row", { row: asked, known: knownFigures(form, undefined, language) });
    return found;
  }
  const indicator = form.indicators[indicatorNumbers(form.indicators).indexOf(asked)];
  if (indicator !== undefined) return { is: "indicator", indicator };
  if (findTopic(form.edition, asked) !== undefined) return { is: "topic", topic: asked };
  const item = findItem(form.edition, asked.split("-")[0] ?? "")?.id;
  const known = knownFigures(form, item, language);
  throw item === asked ? explainFailure("item-asked", { item, known }) : explainFailure("no-such-figure", { asked: typed, known });
}
