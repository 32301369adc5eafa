import type { Finding } from "../../assessment/rules/finding";
import type { Input as CellInput } from "../../assessment/form/figure";
import type { Place } from "../../assessment/form/place";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { FieldFindings } from "./field-findings";
import { useCellDraft } from "./use-cell-draft";

interface Props {
  readonly place: Place;
  readonly label: string;
  readonly shown: string;
  readonly toInput: (typed: string) => CellInput;
  /** What was found in this cell, worst first. */
  readonly findings: readonly Finding[];
  readonly kind?: "figure" | "line" | "paragraph";
  readonly hint?: string;
  /** The id of a datalist whose entries are offered. */
  readonly offered?: string;
}

/** One cell of the row as a field, with what was found in it. */
export function CellField({ place, label, shown, toInput, findings, kind = "line", hint, offered }: Props) {
  const { value, onChange, onBlur, onKeyDown } = useCellDraft(place, shown, toInput);
  const worst = findings[0]?.severity;
  const shared = {
    value, onBlur, onKeyDown, lang: "th",
    onChange: (_: unknown, data: { value: string }) => onChange(data.value),
  };
  return (
    <Field
      label={label}
      validationState={worst === "error" ? "error" : worst === "warning" ? "warning" : "none"}
      validationMessageIcon={null}
      {...(hint === undefined ? {} : { hint })}
      {...(findings.length === 0 ? {} : { validationMessage: <FieldFindings findings={findings} /> })}
    >
      {kind === "paragraph" ? (
        <Textarea {...shared} resize="vertical" rows={2} />
      ) : (
        <Input
          {...shared} {...(kind === "figure" ? { inputMode: "decimal", className: "figure" } : {})}
          {...(offered === undefined ? {} : { list: offered })}
        />
      )}
    </Field>
  );
}
