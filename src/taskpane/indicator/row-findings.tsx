import type { MouseEvent } from "react";
import type { Field } from "../../assessment/form/place";
import type { Finding } from "../../assessment/rules/finding";
import type { Failure } from "../../assessment/text/failure";
import { useSay } from "../pane-context";
import { FieldFindings, Unsaved } from "./field-findings";
import { indicatorPhrases } from "./indicator-phrases";

/** What is said of a cell. */
export interface CellSayings {
  readonly field: Field;
  readonly findings: readonly Finding[];
  readonly failure: Failure | undefined;
}

interface Props {
  readonly sayings: readonly CellSayings[];
  /** The id of the element that says what is said of a field. */
  readonly idOf: (field: Field) => string;
  /** The field somebody is in. */
  readonly current: Field | undefined;
  /** The field that was left last. */
  readonly last: Field | undefined;
}

/** Where somebody is in a field, a click on a fix leaves the focus there: nothing moves under the mouse. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/**
 * What is said of the row's cells, below them: of the field somebody is in, else of the one they come from; of all of
 * them where nobody is in any. While somebody types it stays in view, and no field makes room for it.
 */
export function RowFindings({ sayings, idOf, current, last }: Props) {
  const t = useSay();
  const said = sayings.filter(({ findings, failure }) => findings.length > 0 || failure !== undefined);
  const about = [current, last].find((field) => field !== undefined && said.some((one) => one.field === field));
  const isShown = (field: Field): boolean => current === undefined || field === about;
  if (said.length === 0) return null;
  return (
    <section
      className={current === undefined ? "row-findings" : "row-findings row-findings-typing"} tabIndex={-1} data-focus-home=""
      aria-label={t(indicatorPhrases.findings)} aria-live={current === undefined ? "off" : "polite"}
      hidden={!said.some(({ field }) => isShown(field))} {...(current === undefined ? {} : { onMouseDown: keepFocus })}
    >
      {said.map(({ field, findings, failure }) => (
        <div key={field} id={idOf(field)} className="cell-findings" hidden={!isShown(field)}>
          {failure !== undefined && <Unsaved failure={failure} />}
          <FieldFindings findings={findings} />
        </div>
      ))}
    </section>
  );
}
