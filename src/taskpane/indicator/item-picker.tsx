import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Edition } from "../../assessment/criteria/edition";
import { findItem, isRequired, itemsOf } from "../../assessment/criteria/editions";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { indicatorPhrases } from "./indicator-phrases";

const firstItem = (edition: Edition): string => itemsOf(edition)[0]?.id ?? "";

/** Chooses an item of the form and adds an indicator under it. */
export function ItemPicker({ form }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const t = useSay();
  const { edition, agencyType } = form.checked.form;
  const [item, setItem] = useState(() => firstItem(edition));
  const chosen = findItem(edition, item);
  return (
    <details className="card adding">
      <summary><h3>{t(indicatorPhrases.addTitle)}</h3></summary>
      <Field label={t(indicatorPhrases.item)} {...(chosen === undefined ? {} : { hint: <span lang="th">{chosen.title}</span> })}>
        <Select value={item} lang="th" onChange={(_, { value }) => setItem(value)}>
          {edition.topics.map((topic) => (
            <optgroup key={topic.id} label={`${topic.id} ${topic.title}`}>
              {topic.items.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.id} {one.title}{isRequired(one, agencyType) ? " *" : ""}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <div className="actions">
        <WorkButton
          appearance="primary" work={() => session.addIndicator(item)} done={indicatorPhrases.added} doneValues={() => ({ item })}
        >
          {t(indicatorPhrases.addButton)}
        </WorkButton>
      </div>
    </details>
  );
}
