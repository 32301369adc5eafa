import { Field, Select } from "@fluentui/react-components";
import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import { useSay } from "../pane-context";
import { pastePhrases as phrases } from "./paste-phrases";

interface Props {
  readonly edition: Edition;
  readonly label: string;
  readonly item: ItemId | undefined;
  readonly onChoose: (item: ItemId | undefined) => void;
  /** Rows wait for it. */
  readonly isWanted?: boolean;
  readonly isSmall?: boolean;
}

/** Chooses an item of the form, or none yet. */
export function ItemChoice({ edition, label, item, onChoose, isWanted = false, isSmall = false }: Props) {
  const t = useSay();
  const title = item === undefined ? undefined : findItem(edition, item)?.title;
  return (
    <Field
      label={label} size={isSmall ? "small" : "medium"} validationState={isWanted ? "error" : "none"}
      {...(title === undefined ? {} : { hint: <span lang="th">{title}</span> })}
    >
      <Select value={item ?? ""} lang="th" onChange={(_, { value }) => onChoose(value === "" ? undefined : value)}>
        <option value="">{t(phrases.chooseItem)}</option>
        {edition.topics.map((topic) => (
          <optgroup key={topic.id} label={`${topic.id} ${topic.title}`}>
            {topic.items.map(({ id, title: of }) => <option key={id} value={id}>{id} {of}</option>)}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
