import { Field, type FieldProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Field as FormField } from "../../assessment/form/place";
import type { Grade } from "../../assessment/rules/grade";
import { SeverityIcon } from "../check/severity-icon";

interface Props {
  readonly field: FormField;
  readonly label: string;
  /** How grave what is said of the cell is; undefined where nothing is. */
  readonly severity: Grade | undefined;
  readonly hint?: string;
  readonly children: ReactElement;
}

const states: Readonly<Record<Grade, NonNullable<FieldProps["validationState"]>>> = {
  error: "error", warning: "warning", notice: "none", doubt: "none",
};

/** A cell's field with its label and, in room that is kept for it, a sign that something is said of it: nothing moves. */
export function CellBox({ field, label, severity, hint, children }: Props) {
  return (
    <div className="cell" data-field={field}>
      <Field label={label} validationState={severity === undefined ? "none" : states[severity]} {...(hint === undefined ? {} : { hint })}>
        {children}
      </Field>
      {severity !== undefined && <span className="cell-sign" aria-hidden="true"><SeverityIcon severity={severity} /></span>}
    </div>
  );
}
