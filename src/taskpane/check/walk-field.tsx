import { Button } from "@fluentui/react-components";
import { isOnForm, yearOfField, type Field } from "../../assessment/form/place";
import type { IndicatorRow } from "../../assessment/form/form";
import type { Finding } from "../../assessment/rules/finding";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { CellField } from "../indicator/cell-field";
import { DirectionField } from "../indicator/direction-field";
import { keptItem } from "../answers/kept-item";
import { figureText, typedFigure, typedLine, typedNote } from "../indicator/entries";
import { indicatorPhrases } from "../indicator/indicator-phrases";
import "../indicator/indicator.css";
import { WorkButton } from "../shell/work-button";
import { walkPhrases } from "./walk-phrases";

interface Props {
  readonly form: OpenForm;
  readonly finding: Finding;
  /** The id of what is said of it. */
  readonly describedBy: string;
}

/** A cell of an indicator's row as the field it is on the indicator page. */
function RowField({ form, indicator, field, describedBy }: Omit<Props, "finding"> & { readonly indicator: IndicatorRow; readonly field: Field }) {
  const t = useSay();
  const { edition } = form.checked.form;
  const cell = { place: { row: indicator.row, field }, findings: [], describedBy };
  const year = yearOfField(field);
  if (year !== undefined) {
    const figure = indicator.results[edition.years.indexOf(year)];
    return <CellField {...cell} label={t(walkPhrases.result, { year })} shown={figureText(figure)} toInput={typedFigure} kind="figure" />;
  }
  switch (field) {
    case "name": return <CellField {...cell} label={t(indicatorPhrases.name)} shown={indicator.name} toInput={typedLine} kind="paragraph" />;
    case "direction": return <DirectionField {...cell} entry={indicator.direction} />;
    case "target": return (
      <CellField
        {...cell} label={t(indicatorPhrases.target, { year: edition.fiscalYear })}
        shown={figureText(indicator.target)} toInput={typedFigure} kind="figure"
      />
    );
    case "unit": return <CellField {...cell} label={t(indicatorPhrases.unit)} shown={indicator.unit} toInput={typedLine} />;
    case "note": return (
      <CellField {...cell} label={t(indicatorPhrases.note)} hint={t(indicatorPhrases.noteHint)} shown={indicator.note} toInput={typedNote} kind="paragraph" />
    );
    default: return null;
  }
}

/** Where a finding is mended: its field, or the page on which that is done. */
export function WalkField({ form, finding: { about, at }, describedBy }: Props) {
  const { session, goTo, kept } = usePane();
  const t = useSay();
  const { row, field } = at;
  const indicator = isOnForm(at) ? form.checked.form.indicators.find((one) => one.row === row) : undefined;
  const answered = !isOnForm(at) && (about.of === "item" || about.of === "part") ? about.item : undefined;
  const isHead = field === "agency" || field === "agencyType" || field === "fiscalYear";
  return (
    <>
      {indicator !== undefined && <RowField key={`${row} ${field}`} form={form} indicator={indicator} field={field} describedBy={describedBy} />}
      <div className="actions">
        {isHead && <Button size="small" onClick={() => goTo("start")}>{t(walkPhrases.toHead)}</Button>}
        {answered !== undefined && (
          <Button
            size="small"
            onClick={() => {
              kept.set(keptItem, answered);
              goTo("answers");
            }}
          >
            {t(walkPhrases.toAnswer, { item: answered })}
          </Button>
        )}
        {isOnForm(at) && about.of === "item" && field === "item" && (
          <WorkButton
            size="small" work={() => session.addIndicator(about.item)} done={indicatorPhrases.added} doneValues={() => ({ item: about.item })}
            after={(succeeded) => {
              if (succeeded) goTo("indicator");
            }}
          >
            {t(indicatorPhrases.add)}
          </WorkButton>
        )}
        {!isHead && isOnForm(at) && (indicator !== undefined || (about.of === "item" && field === "name")) && (
          <Button size="small" appearance="subtle" onClick={() => void session.show({ row, field }).then(() => goTo("indicator"))}>
            {t(walkPhrases.wholeRow)}
          </Button>
        )}
      </div>
    </>
  );
}
