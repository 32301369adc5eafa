import { Field, Select } from "@fluentui/react-components";
import { useSay, usePane, useOfSession } from "../pane-context";
import { useChosen } from "../use-chosen";
import { useWork } from "../use-work";
import { unreadablePhrases } from "./unreadable-phrases";

const byName = new Intl.Collator("th", { numeric: true }).compare;

/** Chooses among the forms of a workbook, where there are several; whoever brings another sheet to the front chooses as well. */
export function FormChooser() {
  const { session } = usePane();
  const form = useOfSession("form");
  const unreadable = useOfSession("unreadable");
  const t = useSay();
  const run = useWork();
  const sheet = (form ?? unreadable)?.sheet ?? "";
  const [chosen, choose] = useChosen(sheet, (name) =>
    run(() => session.openSheet(name), { phrase: unreadablePhrases.opened, values: () => ({ sheet: name }) }));
  const besides = (form?.reading ?? unreadable)?.besides.filter(({ hidden }) => hidden !== true);
  if (besides === undefined || besides.length === 0) return null;
  const own = form === undefined
    ? { sheet, text: t(unreadablePhrases.unreadable, { sheet }) }
    : { sheet, text: t(unreadablePhrases.form, { sheet, year: form.checked.form.edition.fiscalYear }) };
  const offered = [own, ...besides.map((other) => ({ sheet: other.sheet, text: t(unreadablePhrases.form, { sheet: other.sheet, year: other.year }) }))]
    .sort((a, b) => byName(a.sheet, b.sheet));
  return (
    <Field label={t(unreadablePhrases.formsChoose)}>
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        {offered.map(({ sheet: name, text }) => <option key={name} value={name}>{text}</option>)}
      </Select>
    </Field>
  );
}
