import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useState } from "react";
import type { Place } from "../../assessment/form/place";
import type { OpenForm, SelectedRow } from "../../session/session";
import { usePane, useSay, useOfSession } from "../pane-context";
import { PasteEntry } from "../paste/paste-entry";
import { usePasting } from "../paste/use-pasting";
import { useKeptScroll } from "../use-kept-scroll";
import { useWork } from "../use-work";
import type { RowKey } from "./followed-rows";
import "./indicator.css";
import { IndicatorForm } from "./indicator-form";
import { ItemPicker } from "./item-picker";
import { ItemRow } from "./item-row";
import { IndicatorList } from "./list/indicator-list";
import { keptInList } from "./list/kept-in-list";
import { listPhrases } from "./list/list-phrases";
import { unfilledIndicator } from "./unfilled";
import { useRowShown, type RowShown } from "./use-row-shown";

/** A row of the form: an indicator as a form, an invitation where one may stand. */
function RowPage({ form, row, shown: { key, typing } }: { readonly form: OpenForm; readonly row: SelectedRow; readonly shown: RowShown }) {
  useKeptScroll(`indicator ${String(key)}`);
  // A row's fields belong to that row: what was begun in one must not show in the next.
  switch (row.kind) {
    case "indicator":
      return <IndicatorForm key={key} form={form} typing={typing} indicator={row.indicator} scored={row.indicator.scored} />;
    case "blank":
      // The same form, so that the row that becomes an indicator while somebody types keeps their place in it.
      return (
        <IndicatorForm
          key={key} form={form} typing={typing} scored={undefined} indicator={unfilledIndicator(form.checked.form, row.row, row.item)}
        />
      );
    case "item":
      return <ItemRow key={row.row} form={form} row={row.row} item={row.item} />;
  }
}

/** The selected row's fields, or the list of the form's indicators: where no row is selected, and where it is asked for. */
export function IndicatorTab() {
  const { session, kept } = usePane();
  const form = useOfSession("form");
  const shown = useRowShown();
  const t = useSay();
  const run = useWork();
  const pasting = usePasting(form);
  const { row, key } = shown;
  // The list stays before the row on which it was asked for, until the cursor goes to another.
  const [listedAt, setListedAt] = useState<RowKey | undefined>(() => (keptInList(kept).takeAsked() ? key : undefined));
  const [cameBack, setCameBack] = useState(false);
  useEffect(() => setListedAt((before) => (before === key ? before : undefined)), [key]);
  if (form === undefined) return null;
  if (pasting.page !== undefined) return pasting.page;

  const open = async (at: Place): Promise<void> => {
    if (await run(() => session.show(at))) setListedAt(undefined);
  };
  const back = (): void => {
    setCameBack(true);
    setListedAt(key);
  };
  if (row === undefined || key === listedAt) {
    return (
      <IndicatorList form={form} cameBack={cameBack} onChoose={({ at }) => void open(at)}>
        <ItemPicker form={form} />
        <PasteEntry onOpen={pasting.open} />
      </IndicatorList>
    );
  }
  return (
    <>
      <div>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={back}>{t(listPhrases.back)}</Button>
      </div>
      <RowPage form={form} row={row} shown={shown} />
    </>
  );
}
