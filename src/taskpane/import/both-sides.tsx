import type { Phrase } from "../../assessment/text/phrase";
import type { FieldMeeting } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { useFieldNames } from "../paste/use-names";
import { planPhrases as phrases } from "./import-plan-phrases";

interface Props {
  readonly fields: readonly FieldMeeting[];
  /** It goes to a row of its own: nothing is beside it. */
  readonly isNew: boolean;
}

/** What becomes of a cell that is not the same on both sides. */
function outcomeOf({ is, taken }: FieldMeeting): Phrase {
  if (is === "fills") return taken ? phrases.fills : phrases.leavesBlank;
  return taken ? phrases.overwrites : phrases.keeps;
}

/** Sentences need the page's width; figures, units and directions stand beside one another. */
const isWide = ({ field }: FieldMeeting): boolean => field === "name" || field === "note";

const shown = (value: FieldMeeting["here"], blank: string) => (value === null ? <span className="quiet">{blank}</span> : String(value));

/** An indicator's cells: what is here beside what comes where they differ, the others by their names alone. */
export function BothSides({ fields, isNew }: Props) {
  const t = useSay();
  const nameOf = useFieldNames();
  const blank = t(phrases.nothing);
  const named = (is: FieldMeeting["is"]): string => fields.filter((one) => one.is === is && one.here !== null).map(({ field }) => nameOf(field)).join(", ");
  if (isNew) {
    return (
      <dl className="paste-figures" lang="th">
        {fields.filter(({ field, incoming }) => field !== "name" && incoming !== null).map((one) => (
          <div key={one.field} className={isWide(one) ? "paste-wide" : undefined}><dt>{nameOf(one.field)}</dt><dd>{shown(one.incoming, blank)}</dd></div>
        ))}
      </dl>
    );
  }
  const same = fields.every(({ is }) => is === "same") ? t(phrases.allSame) : named("same") && t(phrases.same, { fields: named("same") });
  const stays = named("stays");
  return (
    <>
      <ul className="meetings">
        {fields.filter(({ is }) => is === "fills" || is === "differs").map((one) => (
          <li key={one.field} className={`meeting meeting-${one.is}`}>
            <p><b>{nameOf(one.field)}</b> <span className="quiet">{t(outcomeOf(one))}</span></p>
            <dl className={isWide(one) ? "sides sides-wide" : "sides"}>
              <div className={one.taken ? "side side-goes" : "side side-stays"}><dt>{t(phrases.here)}</dt><dd lang="th">{shown(one.here, blank)}</dd></div>
              <div className={one.taken ? "side side-stays" : "side side-goes"}><dt>{t(phrases.comes)}</dt><dd lang="th">{shown(one.incoming, blank)}</dd></div>
            </dl>
          </li>
        ))}
      </ul>
      {same !== "" && <p className="quiet">{same}</p>}
      {stays !== "" && <p className="quiet">{t(phrases.stays, { fields: stays })}</p>}
    </>
  );
}
