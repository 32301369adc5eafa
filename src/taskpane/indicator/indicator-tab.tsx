import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useState } from "react";
import type { Place } from "../../assessment/form/place";
import type { OpenForm, SelectedRow } from "../../session/session";
import { usePane, useSay, useSessionState } from "../pane-context";
import { useWork } from "../use-work";
import "./indicator.css";
import { IndicatorForm } from "./indicator-form";
import { ItemPicker } from "./item-picker";
import { ItemRow } from "./item-row";
import { IndicatorList } from "./list/indicator-list";
import { keptInList } from "./list/kept-in-list";
import { listPhrases } from "./list/list-phrases";
import { unfilledIndicator } from "./unfilled";

/** No row of a sheet: the list was asked for while none of the form's was selected. */
const noRow = 0;

const rowOfSelected = (selected: SelectedRow | undefined): number =>
  (selected?.kind === "indicator" ? selected.indicator.row : selected?.row) ?? noRow;

/** The selected row: an indicator as a form, an invitation where one may stand. */
function SelectedPage({ form, selected }: { readonly form: OpenForm; readonly selected: SelectedRow }) {
  // A row's fields belong to that row: what was begun in one must not show in the next.
  switch (selected.kind) {
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
  }
}

/** The selected row's fields, or the list of the form's indicators: where no row is selected, and where it is asked for. */
export function IndicatorTab() {
  const { session, kept } = usePane();
  const { form, selected } = useSessionState(session);
  const t = useSay();
  const run = useWork();
  const row = rowOfSelected(selected);
  // The list stays before the row on which it was asked for, until the cursor goes to another.
  const [listedAt, setListedAt] = useState(() => (keptInList(kept).takeAsked() ? row : noRow));
  const [cameBack, setCameBack] = useState(false);
  useEffect(() => setListedAt((before) => (before === row ? before : noRow)), [row]);
  if (form === undefined) return null;

  const open = async (at: Place): Promise<void> => {
    if (await run(() => session.show(at))) setListedAt(noRow);
  };
  const back = (): void => {
    setCameBack(true);
    setListedAt(row);
  };
  if (selected === undefined || row === listedAt) {
    return (
      <IndicatorList form={form} cameBack={cameBack} onChoose={({ at }) => void open(at)}>
        <ItemPicker form={form} />
      </IndicatorList>
    );
  }
  return (
    <>
      <div>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={back}>{t(listPhrases.back)}</Button>
      </div>
      <SelectedPage form={form} selected={selected} />
    </>
  );
}
