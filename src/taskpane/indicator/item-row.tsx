import type { ItemId } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { indicatorPhrases } from "./indicator-phrases";
import { ItemHeading } from "./item-heading";

interface Props {
  readonly form: OpenForm;
  readonly row: number;
  readonly item: ItemId;
}

/** An item's own line: what the form asks there, and a way to add an indicator. */
export function ItemRow({ form, row, item }: Props) {
  const { session } = usePane();
  const t = useSay();
  const { edition, indicators } = form.checked.form;
  const n = indicators.filter((indicator) => indicator.item === item).length;
  return (
    <>
      <ItemHeading edition={edition} item={item} row={row} />
      <section className="card stack">
        <p lang="th">{findItem(edition, item)?.description}</p>
        <p className="quiet">{t(indicatorPhrases.itemText, { n })}</p>
        <div className="actions">
          <WorkButton
            appearance="primary" work={() => session.addIndicator(item)}
            done={indicatorPhrases.added} doneValues={() => ({ item })}
          >
            {t(indicatorPhrases.add)}
          </WorkButton>
        </div>
      </section>
    </>
  );
}
