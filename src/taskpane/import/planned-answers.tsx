import { chooseAnswer, takeOfAllAnswers } from "../../exchange/incoming/import-choices";
import type { AnswersPlan, PlannedAnswer } from "../../exchange/incoming/answers-plan";
import type { Take } from "../../exchange/incoming/both-said";
import type { ImportChoices } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { answersPhrases as phrases } from "./import-answers-phrases";
import { PlannedAnswerRow } from "./planned-answer-row";
import { PlannedList, type PlannedLine } from "./planned-list";

/** Whether somebody should look at it before it is written. */
const isToLookAt = ({ goes, fields }: PlannedAnswer): boolean => goes === "nowhere" || fields.some(({ is }) => is === "differs");

interface Props {
  readonly answers: AnswersPlan;
  /** It becomes a form of its own: nothing is beside it. */
  readonly isOwn: boolean;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What comes in of Categories 1 to 6, category by category, each item beside what its sheet says. */
export function PlannedAnswers({ answers: { planned }, isOwn, choices, onChange }: Props) {
  const t = useSay();
  if (planned.length === 0) return null;
  const lines = planned.map((answer): PlannedLine => ({
    key: answer.of, under: answer.category, isToLookAt: isToLookAt(answer),
    draw: () => <PlannedAnswerRow planned={answer} isOwn={isOwn} onTake={(take) => onChange(chooseAnswer(choices, answer.of, take))} />,
  }));
  const takeAll = (take: Take): void => onChange(takeOfAllAnswers(choices, take));
  const all = { label: t(phrases.all), take: choices.takeOfOtherAnswers, onTake: takeAll };
  return <PlannedList title={t(phrases.title)} lines={lines} all={isOwn ? undefined : all} />;
}
