import type { Phrase } from "../../assessment/text/phrase";
import type { BothSaid } from "../../exchange/incoming/both-said";
import { useSay } from "../pane-context";
import { FoldedSides } from "./folded-sides";
import { planPhrases as phrases } from "./import-plan-phrases";
import { QuotedSides, type NamedMeeting } from "./quoted-sides";

interface Props {
  readonly meetings: readonly NamedMeeting[];
  /** It goes to a row or sheet of its own: nothing is beside it. */
  readonly isNew: boolean;
}

/** What becomes of a cell that is not the same on both sides. */
function outcomeOf({ is, taken }: BothSaid): Phrase {
  if (is === "fills") return taken ? phrases.fills : phrases.leavesBlank;
  return taken ? phrases.overwrites : phrases.keeps;
}

/** What comes to where nothing is. */
function NewFields({ meetings }: Pick<Props, "meetings">) {
  const come = meetings.filter(({ incoming }) => incoming !== null);
  const short = come.filter(({ size }) => size !== "text");
  return (
    <>
      {come.filter(({ size }) => size === "text").map((one) => <FoldedSides key={one.id} meeting={one} outcome={undefined} />)}
      {short.length > 0 && (
        <dl className="paste-figures" lang="th">
          {short.map(({ id, name, incoming, size }) => (
            <div key={id} className={size === "sentence" ? "paste-wide" : undefined}><dt>{name}</dt><dd>{String(incoming)}</dd></div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Fields beside what comes: both quoted where they differ, the others by their names alone. */
export function BothSides({ meetings, isNew }: Props) {
  const t = useSay();
  const named = (is: BothSaid["is"]): string => meetings.filter((one) => one.is === is && one.here !== null).map(({ name }) => name).join(", ");
  if (isNew) return <NewFields meetings={meetings} />;
  const same = meetings.every(({ is }) => is === "same") ? t(phrases.allSame) : named("same") && t(phrases.same, { fields: named("same") });
  const stays = named("stays");
  return (
    <>
      <ul className="meetings">
        {meetings.filter(({ is }) => is === "fills" || is === "differs").map((one) => (
          <li key={one.id} className={`meeting meeting-${one.is}`}>
            {one.size === "text" ? <FoldedSides meeting={one} outcome={outcomeOf(one)} /> : (
              <>
                <p><b>{one.name}</b> <span className="quiet">{t(outcomeOf(one))}</span></p>
                <QuotedSides meeting={one} isWide={one.size === "sentence"} />
              </>
            )}
          </li>
        ))}
      </ul>
      {same !== "" && <p className="quiet">{same}</p>}
      {stays !== "" && <p className="quiet">{t(phrases.stays, { fields: stays })}</p>}
    </>
  );
}
