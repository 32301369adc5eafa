import type { JudgementRow } from "../../sheet/judgement/judgement-row";
import { diffFacts } from "../diff/diff-facts";
import { differenceWords } from "../diff/difference-words";
import { nameOfGroup, type FactChange } from "../diff/fact-change";
import { matchIndicatorGroups } from "../diff/match-groups";
import type { FactGroup } from "../submission/fact-group";

/** What assessors said of a submission, and what that said itself when they did. */
export interface FormerJudgements {
  readonly rows: readonly JudgementRow[];
  readonly said: readonly FactGroup[];
}

/** What assessors said, taken along to another submission. */
export interface CarriedJudgements {
  /** A row for each indicator, in its order; behind them what was said of indicators that are gone. */
  readonly rows: readonly JudgementRow[];
  /** What changed of indicators that somebody judged, by which they may have to be judged anew. */
  readonly changes: readonly FactChange[];
  /** How many judgements found their indicator again. */
  readonly carried: number;
  /** Indicators that nobody had seen. */
  readonly added: readonly FactGroup[];
  /** What was said of indicators that are gone. */
  readonly gone: readonly JudgementRow[];
}

const isIndicator = ({ part }: { readonly part: FactGroup["part"] }): boolean => part === "indicator";
const isJudged = ({ score, comment }: JudgementRow): boolean => score !== "" || comment !== "";

function rowFor(group: FactGroup, judged: JudgementRow | undefined, changes: readonly FactChange[]): JudgementRow {
  const told = changes.map((change) => differenceWords(change, "th"));
  const before = judged?.since.split("\n").filter((line) => line !== "") ?? [];
  return {
    key: group.key, name: nameOfGroup(group), success: group.facts.get("success") ?? "", ownScore: group.facts.get("score") ?? "",
    score: judged?.score ?? "", comment: judged?.comment ?? "",
    since: [...new Set([...before, ...told])].join("\n"),
  };
}

/** Nobody's words are dropped: what has no indicator any more keeps its name, and no number, which another may bear by now. */
const asGone = (row: JudgementRow): JudgementRow => ({ ...row, key: "", name: [row.key, row.name].filter((text) => text !== "").join(" ") });

/**
 * Takes what assessors said along to another submission of the form: beside the same indicators, found again by what they
 * are, with what changed of them since. Without anything said before, the rows are for an assessor to begin with.
 */
export function carryJudgements(now: readonly FactGroup[], former: FormerJudgements = { rows: [], said: [] }): CarriedJudgements {
  const indicators = now.filter(isIndicator);
  const { pairs, added } = matchIndicatorGroups(former.said.filter(isIndicator), indicators);
  const rowsByKey = new Map(former.rows.filter(({ key }) => key !== "").map((row) => [row.key, row]));
  const judgedBy = new Map(pairs.map((pair) => [pair.now.key, rowsByKey.get(pair.before.key)]));
  const { changes, figures } = diffFacts(former.said, now);
  const since = [...changes, ...figures].filter((change) => {
    const judged = isIndicator(change) && change.is !== "added" && change.is !== "gone" ? judgedBy.get(change.key) : undefined;
    return judged !== undefined && isJudged(judged);
  });
  const sinceByKey = new Map<string, FactChange[]>();
  for (const change of since) sinceByKey.set(change.key, [...sinceByKey.get(change.key) ?? [], change]);
  const found = new Set(judgedBy.values());
  const gone = former.rows.filter((row) => !found.has(row) && isJudged(row)).map(asGone);
  return {
    rows: [...indicators.map((group) => rowFor(group, judgedBy.get(group.key), sinceByKey.get(group.key) ?? [])), ...gone],
    changes: since,
    carried: [...found].filter((row) => row !== undefined && isJudged(row)).length,
    added: former.said.length === 0 ? [] : added,
    gone,
  };
}
