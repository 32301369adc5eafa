import { Field, Input } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { AgencyFields, type HeadFieldsProps } from "./agency-fields";
import { remarkOnYear } from "./head-draft";
import { startPhrases } from "./start-phrases";

/** Agency, agency type and fiscal year. */
export function HeadFields({ draft, onChange, strict }: HeadFieldsProps) {
  const t = useSay();
  const year = remarkOnYear(draft.year);
  return (
    <>
      <AgencyFields draft={draft} onChange={onChange} strict={strict} />
      <Field
        label={t(startPhrases.year)} required
        {...(year.blocks
          ? { validationState: "error", validationMessage: t(year.phrase, year.values) }
          : { hint: t(year.phrase, year.values) })}
      >
        <Input value={draft.year} inputMode="numeric" onChange={(_, { value }) => onChange({ ...draft, year: value })} />
      </Field>
    </>
  );
}
