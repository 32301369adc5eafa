import { usePane, useSay, useSessionState } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { indicatorPhrases } from "./indicator-phrases";
import "./indicator.css";
import { IndicatorForm } from "./indicator-form";
import { ItemPicker } from "./item-picker";
import { ItemRow } from "./item-row";
import { unfilledIndicator } from "./unfilled";

/** The selected row: an indicator as a form, an invitation where one may stand, guidance elsewhere. */
export function IndicatorTab() {
  const { session } = usePane();
  const { form, selected } = useSessionState(session);
  const t = useSay();
  useKeptScroll(`indicator ${selected === undefined ? "" : selected.kind === "indicator" ? selected.indicator.row : selected.row}`);
  if (form === undefined) return null;
  // A row's fields belong to that row: what was begun in one must not show in the next.
  switch (selected?.kind) {
    case "indicator":
      return <IndicatorForm key={selected.indicator.row} form={form} indicator={selected.indicator} scored={selected.indicator.scored} />;
    case "blank":
      // The same form, so that the row that becomes an indicator while somebody types keeps their place in it.
      return (
        <IndicatorForm
          key={selected.row} form={form} scored={undefined}
          indicator={unfilledIndicator(form.checked.form, selected.row, selected.item)}
        />
      );
    case "item":
      return <ItemRow key={selected.row} form={form} row={selected.row} item={selected.item} />;
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
