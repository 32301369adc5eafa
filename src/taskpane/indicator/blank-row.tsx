import type { ItemId } from "../../assessment/criteria/edition";
import type { OpenForm } from "../../workbook/session/session";
import { useSay } from "../pane-context";
import { CellField } from "./cell-field";
import { lineInput } from "./entries";
import { indicatorPhrases } from "./indicator-phrases";
import { ItemHeading } from "./item-heading";

interface Props {
  readonly form: OpenForm;
  readonly row: number;
  readonly item: ItemId;
}

/** A row that waits for an indicator: typing its name makes it one. */
export function BlankRow({ form, row, item }: Props) {
  const t = useSay();
  // The form prescribes some names, and fills them in: such a row is blank but for its name.
  const prescribed = form.assessment.placeholders.find((placeholder) => placeholder.row === row)?.name ?? "";
  return (
    <>
      <ItemHeading edition={form.assessment.edition} item={item} row={row} />
      <section className="card stack">
        <h3>{t(indicatorPhrases.blankTitle)}</h3>
        <p className="quiet">{t(indicatorPhrases.blankText, { item })}</p>
        <CellField
          place={{ row, field: "name" }} label={t(indicatorPhrases.name)} shown={prescribed}
          toInput={lineInput} findings={[]} kind="paragraph"
        />
      </section>
    </>
  );
}
