import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { isReady, type ListedLine } from "../../../assessment/check/form-listing";
import { gradeLabels } from "../../../assessment/rules/grade-labels";
import { fieldName } from "../../check/field-names";
import { SeverityIcon } from "../../check/severity-icon";
import { usePane, useSay } from "../../pane-context";
import { listPhrases } from "./list-phrases";

/** Whether a line is ready, or what it lacks: the cells of the gravest that was found. */
export function LineState({ line }: { readonly line: ListedLine }) {
  const { language } = usePane();
  const t = useSay();
  if (line.is !== "indicator") {
    return <span className="line-state"><SeverityIcon severity="error" />{t(listPhrases[line.is])}</span>;
  }
  const { worst, fields } = line;
  if (worst === "error" || worst === "warning") {
    return (
      <span className="line-state">
        <SeverityIcon severity={worst} />
        <span>
          <span aria-hidden="true">{t(gradeLabels[worst])}: </span>{fields.map((field) => fieldName(field, language)).join(", ")}
        </span>
      </span>
    );
  }
  return isReady(line)
    ? <span className="line-state"><CheckmarkCircle16Filled className="line-ready" aria-hidden="true" />{t(listPhrases.ready)}</span>
    : <span className="line-state">{t(listPhrases.noScore)}</span>;
}
