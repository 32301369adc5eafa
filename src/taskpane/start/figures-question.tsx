import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { editionFor } from "../../assessment/criteria/editions";
import { figuresByYear, yearsHeld, type FiguresOfYears } from "../../assessment/form/figures-of-years";
import type { Form } from "../../assessment/form/form";
import { useSay } from "../pane-context";
import { startPhrases } from "./start-phrases";

/** The years that a form has figures of, and those that a fiscal year asks for. */
interface YearsApart {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/** What has to be asked before a form is of another fiscal year; undefined where no figure is concerned. */
export function yearsApart(form: Form, fiscalYear: number | undefined): YearsApart | undefined {
  const now = fiscalYear === undefined || fiscalYear === form.edition.fiscalYear ? undefined : editionFor(fiscalYear)?.years;
  const before = yearsHeld(form);
  if (now === undefined || figuresByYear(form).size === 0 || now.every((year, index) => year === before[index])) return undefined;
  return { before, now };
}

interface Props extends YearsApart {
  readonly form: Form;
  readonly figures: FiguresOfYears;
  readonly onChange: (figures: FiguresOfYears) => void;
}

const list = (years: readonly number[]): string => years.join(", ");

/** Asks what should become of the figures, and says what each answer does to which years. */
export function FiguresQuestion({ form, before, now, figures, onChange }: Props) {
  const t = useSay();
  const kept = now.filter((year) => before.includes(year));
  const blank = list(now.filter((year) => !before.includes(year)));
  const lost = [...figuresByYear(form)].filter(([year]) => !now.includes(year));
  const count = lost.reduce((sum, [, each]) => sum + each, 0);
  const option = (value: FiguresOfYears, title: string, lines: readonly string[]) => (
    <div key={value}>
      <Radio value={value} label={title} aria-describedby={`figures-${value}`} />
      <div id={`figures-${value}`} className="option-lines">{lines.map((line) => <p key={line} className="quiet">{line}</p>)}</div>
    </div>
  );
  return (
    <Field label={t(startPhrases.figuresQuestion)}>
      <RadioGroup value={figures} onChange={(_, { value }) => onChange(value === "move" ? "move" : "stay")}>
        {option("stay", t(startPhrases.figuresStay), [
          kept.length === 0 ? t(startPhrases.figuresNoneKept, { blank }) : t(startPhrases.figuresKept, { kept: list(kept), blank }),
          ...(count === 0 ? [] : [t(startPhrases.figuresLost, { years: list(lost.map(([year]) => year)), n: count })]),
        ])}
        {option("move", t(startPhrases.figuresMove), [t(startPhrases.figuresMoved, { before: list(before), now: list(now) })])}
      </RadioGroup>
    </Field>
  );
}
