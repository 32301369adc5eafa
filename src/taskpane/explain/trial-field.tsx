import { Button, Field, Input } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { KeyboardEvent } from "react";
import { readFigure } from "../../assessment/form/figure";
import { useSay } from "../pane-context";
import { whatIfPhrases as phrases } from "./explain-phrases";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  /** So many steps more, or less. */
  readonly onStep: (steps: number) => void;
}

const keySteps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A figure that is typed, or moved by steps: with the arrows, ten at a time with the page keys, or with its buttons. */
export function TrialField({ label, value, onType, onStep }: Props) {
  const t = useSay();
  const figure = readFigure(value);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = keySteps[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onStep(steps);
  };
  return (
    <div className="trial-line">
      <Field label={label} className="trial-field">
        <Input
          role="spinbutton" inputMode="decimal" className="figure" value={value} onKeyDown={onKeyDown}
          aria-valuetext={value} {...(figure.state === "number" ? { "aria-valuenow": figure.value } : {})}
          onChange={(_, data) => onType(data.value)}
        />
      </Field>
      {/* The keyboard has its arrows: two stops more for each figure would be in the way. */}
      <Button tabIndex={-1} icon={<SubtractRegular />} aria-label={t(phrases.less, { field: label })} onClick={() => onStep(-1)} />
      <Button tabIndex={-1} icon={<AddRegular />} aria-label={t(phrases.more, { field: label })} onClick={() => onStep(1)} />
    </div>
  );
}
