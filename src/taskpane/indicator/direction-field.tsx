import type { Finding } from "../../assessment/rules/finding";
import type { Place } from "../../assessment/form/place";
import { directionLabels, type Direction, type DirectionEntry } from "../../assessment/form/direction";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane, useSay } from "../pane-context";
import { useChosen } from "../use-chosen";
import { useWork } from "../use-work";
import { directionText } from "./entries";
import { FieldFindings } from "./field-findings";
import { indicatorPhrases } from "./indicator-phrases";

interface Props {
  readonly place: Place;
  readonly entry: DirectionEntry;
  readonly findings: readonly Finding[];
}

const isDirection = (value: string): value is Direction => value in directionLabels;

/** Whether more or less is better. The sheet gets the form's own Thai word. */
export function DirectionField({ place, entry, findings }: Props) {
  const { session } = usePane();
  const run = useWork();
  const t = useSay();
  const worst = findings[0]?.severity;
  const held = entry.state === "direction" ? entry.value : "";
  const [value, choose] = useChosen<Direction | "">(held, async (chosen) => {
    if (chosen !== "") await run(() => session.type(place, directionLabels[chosen].th), { phrase: indicatorPhrases.typed });
  });
  return (
    <Field
      label={t(indicatorPhrases.direction)}
      validationState={worst === "error" ? "error" : worst === "warning" ? "warning" : "none"}
      validationMessageIcon={null}
      {...(findings.length === 0 ? {} : { validationMessage: <FieldFindings findings={findings} /> })}
      {...(entry.state === "unreadable" ? { hint: `“${directionText(entry)}”` } : {})}
    >
      <RadioGroup
        layout="horizontal" value={value}
        onChange={(_, data) => choose(isDirection(data.value) ? data.value : "")}
      >
        {(["higher", "lower"] as const).map((direction) => (
          <Radio key={direction} value={direction} label={t(directionLabels[direction])} />
        ))}
      </RadioGroup>
    </Field>
  );
}
