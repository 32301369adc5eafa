import { Checkbox } from "@fluentui/react-components";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import type { AgencyType } from "../../assessment/criteria/edition";
import { chooseHead } from "../../exchange/incoming/import-choices";
import type { HeadMeeting, ImportChoices, ImportPlan } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";

interface Props {
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What the head says here and in what comes, where that is not the same: each taken or not. */
export function HeadSides({ plan, choices, onChange }: Props) {
  const t = useSay();
  const apart = plan.form === undefined ? [] : plan.head.filter(({ is }) => is === "fills" || is === "differs");
  if (apart.length === 0) return null;
  const said = (field: HeadMeeting["field"], text: string): string => {
    if (text === "") return t(phrases.nothing);
    return field === "agencyType" && text in agencyTypeLabels ? t(agencyTypeLabels[text as AgencyType]) : text;
  };
  return (
    <section className="card stack">
      <h3>{t(phrases.head)}</h3>
      {apart.map(({ field, here, incoming, taken }) => (
        <div key={field}>
          <dl className="sides">
            <div className={taken ? "side side-goes" : "side side-stays"}><dt>{t(phrases.here)}</dt><dd lang="th">{said(field, here)}</dd></div>
            <div className={taken ? "side side-stays" : "side side-goes"}><dt>{t(phrases.comes)}</dt><dd lang="th">{said(field, incoming)}</dd></div>
          </dl>
          <Checkbox
            label={t(phrases.takeHead, { field: t(phrases[`field_${field}`]) })} checked={taken}
            onChange={(_, { checked }) => onChange(chooseHead(choices, field, checked === true))}
          />
        </div>
      ))}
    </section>
  );
}
