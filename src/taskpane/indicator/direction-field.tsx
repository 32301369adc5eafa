import type { Finding } from "../../assessment/rules/finding";
import type { Place } from "../../assessment/form/place";
import { directionLabels, type Direction, type DirectionEntry } from "../../assessment/form/direction";
import { Radio, RadioGroup } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { CellBox } from "./cell-box";
import { gradeOfFirst } from "./cell-findings";
import { indicatorPhrases } from "./indicator-phrases";
import { useDraft } from "./use-draft";

interface Props {
  readonly place: Place;
  readonly entry: DirectionEntry;
  readonly findings: readonly Finding[];
  readonly describedBy?: string;
}

const directions = ["higher", "lower"] as const;

/** The sheet gets the form's own Thai word. */
const word = (direction: Direction): string => directionLabels[direction].th;

/** Whether more or less is better. A choice shows at once, while the workbook is still being told. */
export function DirectionField({ place, entry, findings, describedBy }: Props) {
  const t = useSay();
  const held = entry.state === "direction" ? entry.value : "";
  const { draft, type, write } = useDraft(place, held === "" ? "" : word(held), (typed) => typed);
  const value = draft === undefined ? held : directions.find((direction) => word(direction) === draft.typed) ?? "";
  return (
    <CellBox
      field={place.field} label={t(indicatorPhrases.direction)}
      severity={draft?.failure === undefined ? gradeOfFirst(findings) : "error"}
    >
      <RadioGroup
        layout="horizontal" value={value} onBlur={write}
        {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        onChange={(_, data) => {
          const chosen = directions.find((direction) => direction === data.value);
          if (chosen === undefined) return;
          type(word(chosen));
          write();
        }}
      >
        {directions.map((direction) => <Radio key={direction} value={direction} label={t(directionLabels[direction])} />)}
      </RadioGroup>
    </CellBox>
  );
}
