import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Grade } from "../../assessment/rules/grade";
import { gradeLabels } from "../../assessment/rules/grade-labels";
import { useSay } from "../pane-context";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, notice: Info16Filled, doubt: QuestionCircle16Filled } as const;

/** A finding's severity, or that it is a doubt, as a shape and a colour, and in words for those who see neither. */
export function SeverityIcon({ severity }: { readonly severity: Grade }) {
  const t = useSay();
  const Icon = icons[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden="true" />
      <span className="unseen">{t(gradeLabels[severity])}: </span>
    </span>
  );
}
