import type { IndicatorRow } from "../../assessment/form/form";
import type { Scored } from "../../assessment/scoring/scored";
import { resultField } from "../../assessment/form/place";
import { useId, useRef } from "react";
import type { OpenForm } from "../../session/session";
import { usualUnits } from "../../sheet/layout/columns";
import { useSay } from "../pane-context";
import { CellField } from "./cell-field";
import { findingsByField } from "./cell-findings";
import { DirectionField } from "./direction-field";
import { typedFigure, figureText, typedLine, typedNote } from "./entries";
import { indicatorPhrases as phrases } from "./indicator-phrases";
import { FieldFindings } from "./field-findings";
import { Invitation } from "./invitation";
import { ItemHeading } from "./item-heading";
import { Outcome } from "./outcome";
import { RowActions } from "./row-actions";

interface Props {
  readonly form: OpenForm;
  readonly indicator: IndicatorRow;
  /** What it scores; undefined while the row only waits for an indicator. */
  readonly scored: Scored | undefined;
}

/** An indicator's row as a form: what is typed goes into the sheet, what the sheet holds shows here. */
export function IndicatorForm({ form, indicator, scored }: Props) {
  const t = useSay();
  const units = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { findings, form: { edition, indicators } } = form.checked;
  const { row, item } = indicator;
  const found = findingsByField(findings, row);
  const siblings = indicators.filter((other) => other.item === item);
  const elsewhere = [...found("item"), ...found("success"), ...found("score")];
  const cell = (field: Parameters<typeof found>[0]) => ({ place: { row, field }, findings: found(field) });

  return (
    <>
      <ItemHeading edition={edition} item={item} row={row} focus={heading} />
      {scored === undefined
        ? <Invitation item={item} prescribed={indicator.name !== ""} />
        : <Outcome indicator={indicator} scored={scored} edition={edition} />}
      {elsewhere.length > 0 && <FieldFindings findings={elsewhere} />}
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
    </>
  );
}
