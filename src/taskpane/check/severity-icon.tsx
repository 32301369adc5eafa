import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../assessment/criteria/edition";
import { severityLabels } from "../../assessment/rules/severity";
import { useSay } from "../pane-context";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, notice: Info16Filled } as const;

/** A finding's severity as a shape and a colour, and in words for those who see neither. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const t = useSay();
  const Icon = icons[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden="true" />
      <span className="unseen">{t(severityLabels[severity])}: </span>
    </span>
  );
}
