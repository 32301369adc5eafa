import { Field, Input, Select } from "@fluentui/react-components";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import type { AgencyType } from "../../assessment/criteria/edition";
import { useSay } from "../pane-context";
import { remarkOnAgency, type HeadDraft } from "./head-draft";
import { startPhrases } from "./start-phrases";

export interface HeadFieldsProps {
  readonly draft: HeadDraft;
  readonly onChange: (draft: HeadDraft) => void;
  /** Whether blanks are to be pointed out: not before somebody has tried to go on. */
  readonly strict: boolean;
}

const isAgencyType = (value: string): value is AgencyType => value in agencyTypeLabels;

/** Whose form it is: the agency, and its type. */
export function AgencyFields({ draft, onChange, strict }: HeadFieldsProps) {
  const t = useSay();
  const agency = strict ? remarkOnAgency(draft.agency) : undefined;
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
