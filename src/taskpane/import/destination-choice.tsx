import { Field, Select } from "@fluentui/react-components";
import type { Edition } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import type { Destination, ImportPlan, PlannedIndicator } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";

interface Props {
  readonly plan: ImportPlan;
  readonly edition: Edition;
  readonly planned: PlannedIndicator;
  readonly onChoose: (to: Destination) => void;
}

/** A destination as a drop-down's value. */
function valueOf(to: Destination): string {
  switch (to.kind) {
    case "indicator": return `indicator ${to.id}`;
    case "item": return `item ${to.item}`;
    case "left-out": return "left-out";
  }
}

function destinationOf(value: string): Destination {
  const [kind = "", ...rest] = value.split(" ");
  if (kind === "indicator") return { kind, id: rest.join(" ") };
  return kind === "item" ? { kind, item: rest.join(" ") } : { kind: "left-out" };
}

/** Chooses where an incoming indicator goes: to one that is here, to a row of its own, or nowhere. */
export function DestinationChoice({ plan, edition, planned, onChoose }: Props) {
  const t = useSay();
  const { here, to, from } = planned;
  const reachable = here === undefined ? plan.free : [here, ...plan.free.filter(({ id }) => id !== here.id)];
  const hint = here?.name ?? (to.kind === "item" ? findItem(edition, to.item)?.title ?? "" : "");
  return (
    <Field label={t(phrases.goesTo, { of: from })} size="small" {...(hint === "" ? {} : { hint: <span lang="th">{hint}</span> })}>
      <Select value={valueOf(to)} lang="th" onChange={(_, { value }) => onChoose(destinationOf(value))}>
        <option value="left-out">{t(phrases.leaveOut)}</option>
        {edition.topics.map((topic) => (
          <optgroup key={topic.id} label={`${topic.id} ${topic.title}`}>
            {topic.items.flatMap(({ id: item, title }) => [
              ...reachable.filter((one) => one.item === item).sort((one, other) => one.row - other.row).map(({ id, number, name }) => (
                <option key={id} value={valueOf({ kind: "indicator", id })}>{number} {name}</option>
              )),
              <option key={item} value={valueOf({ kind: "item", item })}>{t(phrases.newRow, { item, title })}</option>,
            ])}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
