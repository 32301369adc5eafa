import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { OpenForm } from "../../session/session";
import { noChoices } from "../../exchange/incoming/import-choices";
import { useSay } from "../pane-context";
import { remarkOnYear } from "../start/head-draft";
import { planPhrases as phrases } from "./import-plan-phrases";
import type { FormStep } from "./import-work";

interface Props {
  readonly step: FormStep;
  readonly open: OpenForm | undefined;
  readonly onChange: (changed: Partial<FormStep>) => void;
}

/** Into which form it goes: the one that is open, or one of its own, of which year. */
export function IntoWhere({ step, open, onChange }: Props) {
  const t = useSay();
  const isOwn = step.isOwn || open === undefined;
  const year = step.year ?? String(step.form.submission.content.edition.fiscalYear);
  const remark = remarkOnYear(year);
  return (
    <section className="card stack">
      {open !== undefined && (
        <Field label={t(phrases.into)}>
          <RadioGroup value={isOwn ? "own" : "open"} onChange={(_, { value }) => onChange({ isOwn: value === "own", choices: noChoices })}>
            <Radio value="open" label={t(phrases.intoOpen, { sheet: open.sheet, year: open.checked.form.edition.fiscalYear })} />
            <Radio value="own" label={t(phrases.intoOwn)} />
          </RadioGroup>
        </Field>
      )}
      {isOwn && (
        <Field
          label={t(phrases.ownYear)} validationState={remark.blocks ? "error" : "none"}
          {...(remark.blocks ? { validationMessage: t(remark.phrase, remark.values) } : { hint: t(remark.phrase, remark.values) })}
        >
          <Input value={year} inputMode="numeric" onChange={(_, { value }) => onChange({ year: value })} />
        </Field>
      )}
    </section>
  );
}
