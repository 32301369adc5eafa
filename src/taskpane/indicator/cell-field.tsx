import type { Finding } from "../../assessment/rules/finding";
import type { Input as CellInput } from "../../assessment/form/figure";
import type { Place } from "../../assessment/form/place";
import { Input, Textarea } from "@fluentui/react-components";
import { CellBox } from "./cell-box";
import { gradeOfFirst } from "./cell-findings";
import { useCellDraft } from "./use-cell-draft";

interface Props {
  readonly place: Place;
  readonly label: string;
  readonly shown: string;
  readonly toInput: (typed: string) => CellInput;
  /** What is said of this cell, worst first. It is said elsewhere: here is a sign of it. */
  readonly findings: readonly Finding[];
  /** The id of the element that says it. */
  readonly describedBy?: string;
  readonly kind?: "figure" | "line" | "paragraph";
  readonly hint?: string;
  /** The id of a datalist whose entries are offered. */
  readonly offered?: string;
}

/** One cell of the row as a field. */
export function CellField({ place, label, shown, toInput, findings, describedBy, kind = "line", hint, offered }: Props) {
  const { value, unsaved, onChange, onBlur, onKeyDown } = useCellDraft(place, shown, toInput);
  const shared = {
    value, onBlur, onKeyDown, lang: "th",
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
    ...(describedBy === undefined ? {} : { "aria-describedby": describedBy }),
  };
  return (
    <CellBox field={place.field} label={label} severity={unsaved ? "error" : gradeOfFirst(findings)} {...(hint === undefined ? {} : { hint })}>
      {kind === "paragraph" ? (
        <Textarea {...shared} resize="vertical" rows={2} />
      ) : (
        <Input
          {...shared} {...(kind === "figure" ? { inputMode: "decimal", className: "figure" } : {})}
          {...(offered === undefined ? {} : { list: offered })}
        />
      )}
    </CellBox>
  );
}
