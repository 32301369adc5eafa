import type { IndicatorRow } from "../../assessment/form/form";
import type { Scored } from "../../assessment/scoring/scored";
import { resultField, type Field } from "../../assessment/form/place";
import { useId, useRef, useState } from "react";
import type { OpenForm } from "../../session/session";
import { usualUnits } from "../../sheet/layout/columns";
import { ExplainSection } from "../explain/explain-section";
import { usePane, useSay } from "../pane-context";
import { CellField } from "./cell-field";
import { DirectionField } from "./direction-field";
import { typedFigure, figureText, typedLine, typedNote } from "./entries";
import { indicatorPhrases as phrases } from "./indicator-phrases";
import { Invitation } from "./invitation";
import { ItemHeading } from "./item-heading";
import { Outcome } from "./outcome";
import { RowActions } from "./row-actions";
import { RowFindings } from "./row-findings";
import { useFieldFocus } from "./use-field-focus";
import { useNeverShorter } from "./use-never-shorter";
import { useQuiet } from "./use-quiet";
import { useRowSayings } from "./use-row-sayings";

interface Props {
  readonly form: OpenForm;
  readonly indicator: IndicatorRow;
  /** What it scores; undefined while the row only waits for an indicator. */
  readonly scored: Scored | undefined;
  /** Told when somebody comes to its fields, and when they leave them. */
  readonly typing: (isOn: boolean) => void;
}

const notScored: Scored = { success: null, score: null };

/** An indicator's row as a form: what is typed goes into the sheet, what the sheet holds shows here. */
export function IndicatorForm({ form, indicator, scored, typing }: Props) {
  const t = useSay();
  const units = useId();
  const ids = useId();
  const part = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { edition, indicators } = form.checked.form;
  const { row, item } = indicator;
  const { current, last, left, ...focus } = useFieldFocus(typing);
  const sayings = useRowSayings(form, indicator, useQuiet(scored === undefined, left));
  const { kept } = usePane();
  // Whoever looks at one looks at the next as well; in a row that is being begun nothing may open by itself.
  const [isExplained, setExplained] = useState(() => scored !== undefined && kept.get("explain.open") === true);
  const explain = (isOpen: boolean): void => {
    kept.set("explain.open", isOpen);
    setExplained(isOpen);
  };
  useNeverShorter(part, isExplained);
  const siblings = indicators.filter((other) => other.item === item);
  const idOf = (field: Field): string => `${ids}${field}`;
  const cell = (field: Field) => {
    const { findings = [], failure } = sayings.find((one) => one.field === field) ?? {};
    const isSaid = findings.length > 0 || failure !== undefined;
    return { place: { row, field }, findings, ...(isSaid ? { describedBy: idOf(field) } : {}) };
  };

  return (
    <div ref={part} className="tab-content" {...focus}>
      <ItemHeading edition={edition} item={item} row={row} focus={heading} />
      <div className="prospect">
        <Outcome indicator={indicator} scored={scored ?? notScored} edition={edition} isHidden={scored === undefined} />
        {scored === undefined && <Invitation item={item} prescribed={indicator.name !== ""} />}
      </div>
      <ExplainSection form={form.checked.form} row={row} isOpen={isExplained} onToggle={explain} />
      <div className="stack">
        <CellField {...cell("name")} label={t(phrases.name)} shown={indicator.name} toInput={typedLine} kind="paragraph" />
        <DirectionField {...cell("direction")} entry={indicator.direction} />
        <div className="pair">
          <CellField
            {...cell("target")} label={t(phrases.target, { year: edition.fiscalYear })}
            shown={figureText(indicator.target)} toInput={typedFigure} kind="figure"
          />
          <CellField {...cell("unit")} label={t(phrases.unit)} shown={indicator.unit} toInput={typedLine} offered={units} />
          <datalist id={units}>{usualUnits.map((unit) => <option key={unit} value={unit} />)}</datalist>
        </div>
        <fieldset className="years">
          <legend>{t(phrases.results)}</legend>
          {edition.years.map((year, index) => (
            <CellField
              key={year} {...cell(resultField(year))} label={t(phrases.result, { year })}
              shown={figureText(indicator.results[index])} toInput={typedFigure} kind="figure"
            />
          ))}
        </fieldset>
        <CellField
          {...cell("note")} label={t(phrases.note)} hint={t(phrases.noteHint)}
          shown={indicator.note} toInput={typedNote} kind="paragraph"
        />
      </div>
      {scored !== undefined && (
        <RowActions
          indicator={indicator} above={(siblings[0]?.row ?? row) < row} below={(siblings.at(-1)?.row ?? row) > row}
          onDeleted={() => heading.current?.focus()}
        />
      )}
      <RowFindings sayings={sayings} idOf={idOf} current={current} last={last} />
    </div>
  );
}
