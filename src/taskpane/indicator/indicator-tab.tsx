import { usePane, useSay, useSessionState } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";
import "./indicator.css";
import { IndicatorForm } from "./indicator-form";
import { ItemPicker } from "./item-picker";
import { ItemRow } from "./item-row";
import { unfilledIndicator } from "./unfilled";
import { useRowShown } from "./use-row-shown";

/** The selected row: an indicator as a form, an invitation where one may stand, guidance elsewhere. */
export function IndicatorTab() {
  const { session } = usePane();
  const { form } = useSessionState(session);
  const { row: shown, key, typing } = useRowShown();
  const t = useSay();
  if (form === undefined) return null;
  // A row's fields belong to that row: what was begun in one must not show in the next.
  switch (shown?.kind) {
    case "indicator":
      return (
        <IndicatorForm key={key} form={form} typing={typing} indicator={shown.indicator} scored={shown.indicator.scored} />
      );
    case "blank":
      // The same form, so that the row that becomes an indicator while somebody types keeps their place in it.
      return (
        <IndicatorForm
          key={key} form={form} typing={typing} scored={undefined}
          indicator={unfilledIndicator(form.checked.form, shown.row, shown.item)}
        />
      );
    case "item":
      return <ItemRow key={shown.row} form={form} row={shown.row} item={shown.item} />;
    case undefined:
      return (
        <>
          <div className="empty">
            <h2>{t(indicatorPhrases.nothingTitle)}</h2>
            <p>{t(indicatorPhrases.nothingText)}</p>
          </div>
          <ItemPicker form={form} />
        </>
      );
  }
}
