import type { Edition } from "../../assessment/criteria/edition";
import type { Take } from "../../exchange/incoming/both-said";
import type { Destination, ImportPlan, PlannedIndicator } from "../../exchange/incoming/import-plan";
import { SeverityIcon } from "../check/severity-icon";
import { useSay } from "../pane-context";
import { useFieldNames } from "../paste/use-names";
import { BothSides } from "./both-sides";
import { DestinationChoice } from "./destination-choice";
import { planPhrases as phrases } from "./import-plan-phrases";
import type { NamedMeeting } from "./quoted-sides";
import { TakeChoice } from "./take-choice";

interface Props {
  readonly plan: ImportPlan;
  readonly edition: Edition;
  readonly planned: PlannedIndicator;
  readonly onRetarget: (to: Destination) => void;
  readonly onTake: (take: Take) => void;
}

/** An indicator that comes in: where it goes, what is there, and what of it is taken. */
export function PlannedRow({ plan, edition, planned, onRetarget, onTake }: Props) {
  const t = useSay();
  const { from, comes, to, here, fields, writes, take, isGuess, isSetAside, carriedFrom } = planned;
  const nameOf = useFieldNames();
  // The name of a row of its own is its heading.
  const met = here === undefined ? fields.filter(({ field }) => field !== "name") : fields;
  const meetings = met.map(({ field, ...said }): NamedMeeting =>
    ({ ...said, id: field, name: nameOf(field), size: field === "name" || field === "note" ? "sentence" : "short" }));
  const isOut = to.kind === "left-out";
  /** Of a row that is here already nothing is last year's but what is written of it. */
  const isCarried = carriedFrom !== undefined && (here === undefined || writes.some(([field]) => field === "target" || field === "note"));
  const doubts = [...(isSetAside && isOut ? [t(phrases.setAside)] : []), ...(isGuess ? [t(phrases.guess)] : [])];
  return (
    <li className={isOut ? "paste-row paste-row-out" : "paste-row"}>
      <p className="import-row-name" lang="th"><b>{from}</b> <span>{comes.name === "" ? t(phrases.nameless) : comes.name}</span></p>
      <DestinationChoice plan={plan} edition={edition} planned={planned} onChoose={onRetarget} />
      {doubts.map((text) => <p key={text} className="field-finding"><SeverityIcon severity="warning" /><span>{text}</span></p>)}
      {!isOut && isCarried && <p className="quiet">{t(phrases.carried, { year: carriedFrom })}</p>}
      {!isOut && here !== undefined && fields.some(({ is }) => is === "differs" || is === "fills") && (
        <TakeChoice take={take} label={t(phrases.one)} onChoose={onTake} />
      )}
      {!isOut && <BothSides meetings={meetings} isNew={here === undefined} />}
    </li>
  );
}
