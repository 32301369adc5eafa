import type { AnswerMeeting, PlannedAnswer } from "../../exchange/incoming/answers-plan";
import type { Take } from "../../exchange/incoming/both-said";
import { SeverityIcon } from "../check/severity-icon";
import { useSay } from "../pane-context";
import { BothSides } from "./both-sides";
import { answersPhrases as phrases } from "./import-answers-phrases";
import type { NamedMeeting } from "./quoted-sides";
import { TakeChoice } from "./take-choice";

interface Props {
  readonly planned: PlannedAnswer;
  readonly isOwn: boolean;
  readonly onTake: (take: Take) => void;
}

const sizes: Readonly<Record<AnswerMeeting["field"], NamedMeeting["size"]>> = {
  answer: "text", toDevelop: "text", toFocus: "text", evidence: "sentence", owner: "sentence", tick: "short", score: "short",
};

/** An item, topic or category that comes in: what is there, and what of it is taken. */
export function PlannedAnswerRow({ planned: { of, title, fields, take, goes }, isOwn, onTake }: Props) {
  const t = useSay();
  const meetings = fields.map(({ field, option, ...said }): NamedMeeting => ({
    ...said, id: `${field} ${option ?? ""}`, size: sizes[field],
    name: option === undefined ? t(phrases[`field_${field}`]) : t(phrases.ofOption, { n: option, field: t(phrases[`field_${field}`]) }),
  }));
  const isOut = goes === "nowhere" || (goes === "new-sheet" && take === "mine");
  return (
    <li className={isOut ? "paste-row paste-row-out" : "paste-row"} tabIndex={-1}>
      <p className="import-row-name" lang="th"><b>{of}</b> <span>{title}</span></p>
      {goes === "nowhere" && <p className="field-finding"><SeverityIcon severity="warning" /><span>{t(phrases.nowhere)}</span></p>}
      {!isOwn && goes !== "nowhere" && fields.some(({ is }) => is === "differs" || is === "fills") && (
        <TakeChoice take={take} label={t(phrases.one, { of })} onChoose={onTake} />
      )}
      <BothSides meetings={meetings} isNew={goes === "new-sheet"} />
    </li>
  );
}
