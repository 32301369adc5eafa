import { Field, Input, Select } from "@fluentui/react-components";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import type { AgencyType } from "../../assessment/criteria/edition";
import { useSay } from "../pane-context";
import { remarkOnAgency, remarkOnYear, type HeadDraft } from "./head-draft";
import { startPhrases } from "./start-phrases";

interface Props {
  readonly draft: HeadDraft;
  readonly onChange: (draft: HeadDraft) => void;
  /** Whether blanks are to be pointed out: not before somebody has tried to go on. */
  readonly strict: boolean;
}

const isAgencyType = (value: string): value is AgencyType => value in agencyTypeLabels;

/** Agency, fiscal year and agency type. */
export function HeadFields({ draft, onChange, strict }: Props) {
  const t = useSay();
  const agency = strict ? remarkOnAgency(draft.agency) : undefined;
  const year = remarkOnYear(draft.year);
  return (
    <>
      <Field
        label={t(startPhrases.agency)} required
        {...(agency === undefined
          ? {}
          : { validationState: "error", validationMessage: t(agency.phrase, agency.values) })}
      >
        <Input
          value={draft.agency} autoComplete="organization"
          onChange={(_, { value }) => onChange({ ...draft, agency: value })}
        />
      </Field>
      <Field
        label={t(startPhrases.year)} required
        {...(year.blocks
          ? { validationState: "error", validationMessage: t(year.phrase, year.values) }
          : { hint: t(year.phrase, year.values) })}
      >
        <Input value={draft.year} inputMode="numeric" onChange={(_, { value }) => onChange({ ...draft, year: value })} />
      </Field>
      <Field label={t(startPhrases.agencyType)} hint={t(startPhrases.agencyTypeHint)}>
        <Select
          value={draft.agencyType}
          onChange={(_, { value }) => onChange({ ...draft, agencyType: isAgencyType(value) ? value : "" })}
        >
          <option value="">{t(startPhrases.agencyTypeUnsaid)}</option>
          <option value="service">{t(agencyTypeLabels.service)}</option>
          <option value="policy">{t(agencyTypeLabels.policy)}</option>
        </Select>
      </Field>
    </>
  );
}
