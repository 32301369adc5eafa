import type { TriedOut } from "../../assessment/scoring/what-if";
import { useSay } from "../pane-context";
import { whatIfPhrases as phrases } from "./explain-phrases";

/** A figure as it is printed; undefined where there is none. */
export const printedFigure = (figure: number | null, decimals: number): string | undefined => figure?.toFixed(decimals);

/** Percentage, score, topic and total, as they are and as they would be. */
export function FourBeforeAfter({ tried: { topic, before, after }, decimals }: { readonly tried: TriedOut; readonly decimals: number }) {
  const t = useSay();
  const figures = [
    [t(phrases.success), before.success, after.success, decimals], [t(phrases.score), before.score, after.score, 0],
    [t(phrases.topic, { topic }), before.topic, after.topic, decimals], [t(phrases.total), before.total, after.total, decimals],
  ] as const;
  const cell = (figure: number | null, places: number) =>
    printedFigure(figure, places) ?? <><span aria-hidden="true">–</span><span className="unseen">{t(phrases.none)}</span></>;
  return (
    <table className="what-if-figures">
      <caption className="unseen">{t(phrases.table)}</caption>
      <thead>
        <tr>
          <th scope="col"><span className="unseen">{t(phrases.figure)}</span></th>
          <th scope="col">{t(phrases.before)}</th>
          <th scope="col">{t(phrases.after)}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(([name, was, is, places]) => (
          <tr key={name} className={was === is ? undefined : "what-if-moved"}>
            <th scope="row">{name}</th><td>{cell(was, places)}</td><td>{cell(is, places)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
