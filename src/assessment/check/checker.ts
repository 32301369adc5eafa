import type { Assessment, Indicator } from "../form/form";
import type { ItemId, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { meanScore } from "../scoring/mean";
import type { ScoredRow } from "../scoring/scored";
import { scoredOf } from "../scoring/scored";
import type { Checked } from "./checked";
import { FindingLedger } from "./finding-ledger";
import type { Tallies } from "./item-tally";
import { tally, topicMean } from "./item-tally";
import { Namesakes } from "./namesakes";
import type { RowReading, SortedReading } from "./row-reading";
import { sorted } from "./row-reading";
import { allAtRow, atRow, withRow } from "./rows";
import { RuleRunner } from "./rule-runner";

/**
 * Checks a form, and after each edit looks again only at what the edit touches: the row, its item, the indicators
 * that share its name, its topic's mean and the total.
 *
 * Another edition or agency type, or rows inserted, deleted or sorted, ask for a new checker. The lists of the
 * assessment must be in sheet order.
 *
 * @example
 * const checker = new Checker(assessment);
 * checker.editRow(12, reading); // someone typed in row 12
 * checker.checked().findings;
 */
export class Checker {
  #assessment: Assessment;
  #scored: readonly ScoredRow[];
  #topics: Readonly<Record<TopicId, number | null>>;
  #checked: Checked | undefined;
  readonly #tallies: Tallies;
  readonly #names: Namesakes;
  readonly #runner: RuleRunner;
  readonly #ledger = new FindingLedger();

  constructor(assessment: Assessment) {
    const { edition, indicators, strays } = assessment;
    this.#assessment = assessment;
    this.#runner = new RuleRunner(assessment);
    this.#names = new Namesakes(indicators.length);
    this.#scored = indicators.map((indicator) => {
      this.#names.add(indicator);
      return this.#checkIndicator(indicator);
    });
    this.#tallies = tally(assessment, this.#scored);
    for (const item of this.#tallies.keys()) this.#checkItem(item);
    for (const print of this.#names.shared()) this.#checkNames(print);
    for (const { row } of strays) this.#checkStrays(row);
    this.#topics = Object.fromEntries(edition.topics.map((topic) => [topic.id, topicMean(topic, this.#tallies)]));
  }

  /** The form as it stands: the same object until the next edit. */
  checked(): Checked {
    this.#checked ??= {
      assessment: this.#assessment,
      findings: this.#ledger.list(),
      scored: this.#scored,
      topics: this.#topics,
      total: meanScore(Object.values(this.#topics).filter((mean) => mean !== null)),
    };
    return this.#checked;
  }

  /**
   * Takes in what a row holds after an edit, and looks again at what that touches.
   *
   * @param row as Excel numbers it, from 1
   * @param reading what the whole row reads as now
   * @throws RangeError when the reading is of another row
   */
  editRow(row: number, reading: RowReading): void {
    if (reading !== undefined && reading.row !== row) {
      throw new RangeError(`Row ${row} was edited, but the reading is of row ${reading.row}.`);
    }
    const after = sorted(reading);
    const before = atRow(this.#assessment.indicators, row);
    const touched = [before, atRow(this.#assessment.placeholders, row), after.indicator, after.placeholder];
    this.#checked = undefined;
    this.#replace(row, after);
    this.#checkStrays(row);
    if (before?.name !== after.indicator?.name || before?.item !== after.indicator?.item) {
      for (const print of this.#names.rename(row, before?.name, after.indicator?.name)) this.#checkNames(print);
    }
    const scored = this.#score(row, after.indicator);
    for (const item of new Set(touched.flatMap((entry) => entry?.item ?? []))) {
      this.#tallies.get(item)?.put(row, after, scored);
      this.#checkItem(item);
      this.#takeMean(topicOf(item));
    }
  }

  /** Checks a row's indicator anew; scores that stay as they were keep their list. */
  #score(row: number, indicator: Indicator | undefined): ScoredRow | undefined {
    if (indicator === undefined) this.#ledger.put("indicator", row, []);
    const now = indicator && this.#checkIndicator(indicator);
    const before = atRow(this.#scored, row);
    if (before?.success === now?.success && before?.score === now?.score) return before;
    this.#scored = withRow(this.#scored, row, now);
    return now;
  }

  #replace(row: number, { indicator, placeholder, stray }: SortedReading): void {
    const { indicators, placeholders, strays } = this.#assessment;
    this.#assessment = {
      ...this.#assessment,
      indicators: withRow(indicators, row, indicator),
      placeholders: withRow(placeholders, row, placeholder),
      strays: withRow(strays, row, stray),
    };
  }

  #checkIndicator(indicator: Indicator): ScoredRow {
    const scored = scoredOf(indicator, this.#assessment.edition.scale);
    this.#ledger.put("indicator", indicator.row, this.#runner.indicator(indicator, scored));
    return scored;
  }

  #checkItem(item: ItemId): void {
    const group = this.#tallies.get(item)?.group();
    if (group !== undefined) this.#ledger.put("item", item, this.#runner.item(group));
  }

  #checkNames(print: number): void {
    this.#ledger.put("name", print, this.#runner.names(this.#names.groups(print, this.#assessment.indicators)));
  }

  #checkStrays(row: number): void {
    this.#ledger.put("stray", row, this.#runner.strays(allAtRow(this.#assessment.strays, row)));
  }

  #takeMean(topicId: TopicId): void {
    const topic = this.#assessment.edition.topics.find(({ id }) => id === topicId);
    const mean = topic && topicMean(topic, this.#tallies);
    if (mean !== undefined && mean !== this.#topics[topicId]) this.#topics = { ...this.#topics, [topicId]: mean };
  }
}
