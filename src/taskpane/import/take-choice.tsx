import { Field, Select } from "@fluentui/react-components";
import type { Take } from "../../exchange/incoming/both-said";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";

/** What may be taken where something stands already, the most careful first. */
export const takes: readonly Take[] = ["blanks", "all", "mine"];

interface Props {
  readonly take: Take;
  readonly label: string;
  readonly onChoose: (take: Take) => void;
}

/** Chooses what is taken where something stands already. */
export function TakeChoice({ take, label, onChoose }: Props) {
  const t = useSay();
  return (
    <Field label={label} size="small">
      <Select
        value={take}
        onChange={(_, { value }) => {
          const chosen = takes.find((one) => one === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {takes.map((one) => <option key={one} value={one}>{t(phrases[`take_${one}`])}</option>)}
      </Select>
    </Field>
  );
}
