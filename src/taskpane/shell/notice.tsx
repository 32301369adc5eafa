import type { ReactNode } from "react";
import type { Severity } from "../../assessment/criteria/edition";
import { SeverityIcon } from "../check/severity-icon";

interface Props {
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** A button in the corner. */
  readonly corner?: ReactNode;
}

/** Something to know, with what can be done about it. */
export function Notice({ severity, title, text, actions, corner }: Props) {
  return (
    <div className={`notice notice-${severity}`}>
      <SeverityIcon severity={severity} />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        <p>{text}</p>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
      {corner}
    </div>
  );
}
