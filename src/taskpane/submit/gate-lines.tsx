import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { GateFinding, WaivedFinding } from "../../assessment/review/gate";
import { describe } from "../../assessment/rules/finding";
import { usePane, useSay } from "../pane-context";
import { useLeads } from "../standing/use-leads";
import { useKept } from "../use-kept";
import { submitPhrases } from "./submit-phrases";

/** Lines drawn at once. */
const portion = 20;
const headFields: readonly string[] = ["agency", "agencyType", "fiscalYear"];

/** What stands in the way, in the form's order; each line leads to where it is mended. */
export function InTheWay({ lines }: { readonly lines: readonly GateFinding[] }) {
  const { language, goTo } = usePane();
  const { toPlace } = useLeads();
  const t = useSay();
  const [shown, setShown] = useKept("submit.shown", portion);
  const lead = ({ at }: GateFinding): void => (headFields.includes(at.field) ? goTo("start") : toPlace(at));
  const left = lines.length - shown;
  return (
    <>
      <ul className="gains" aria-label={t(submitPhrases.inTheWay)}>
        {lines.slice(0, shown).map((line) => (
          <li key={`${line.at.sheet ?? ""} ${line.at.row} ${line.at.field} ${line.finding.rule.name}`}>
            <button type="button" className="gain" onClick={() => lead(line)}>
              <span>
                <span className="gain-name"><b>{line.name === "" ? t(submitPhrases.wholeForm) : line.name}</b></span>
                <span className="gain-need">{describe(line.finding, language).what}</span>
              </span>
              <ChevronRightRegular aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className="actions">
          <Button onClick={() => setShown(shown + portion)}>{t(submitPhrases.more, { n: Math.min(left, portion) })}</Button>
        </div>
      )}
    </>
  );
}

/** Errors that stay, with who accepts them and why. */
export function AcceptedErrors({ lines }: { readonly lines: readonly WaivedFinding[] }) {
  const { language } = usePane();
  const t = useSay();
  return (
    <ul className="gains" aria-label={t(submitPhrases.waived)}>
      {lines.map(({ finding, name, at, waiver: { event } }) => (
        <li key={`${at.sheet ?? ""} ${at.row} ${at.field} ${finding.rule.name}`} className="accepted-error">
          <p><b>{name === "" ? t(submitPhrases.wholeForm) : name}</b> {describe(finding, language).what}</p>
          <p className="quiet">{t(submitPhrases.waivedBy, { by: event.by, reason: event.comment })}</p>
        </li>
      ))}
    </ul>
  );
}
