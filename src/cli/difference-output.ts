import type { ChangedSubject, FactChange } from "../exchange/diff/fact-change";
import { isSame, type FactsDiff } from "../exchange/diff/diff-facts";
import { isAsMade, type ChangedFigure, type Verification } from "../exchange/submission/verify-submission";
import type { ChangeOutput, DifferenceOutput, FigureOutput, VerificationOutput } from "./difference-schema";
import { differenceVersion, verificationVersion } from "./output-version";

const subjectOutput = ({ part, key, name }: ChangedSubject) => ({ part, number: key, name });

function changeOutput(change: FactChange): ChangeOutput {
  const subject = subjectOutput(change);
  switch (change.is) {
    case "added": case "gone": return { ...subject, is: change.is, says: Object.fromEntries(change.facts) };
    case "changed": return { ...subject, is: change.is, field: change.field, before: change.before, now: change.now };
    default: return { ...subject, is: change.is, before: change.before, now: change.now };
  }
}

const figureOutput = (figure: ChangedFigure): FigureOutput =>
  ({ ...subjectOutput(figure), field: figure.field, before: figure.before, now: figure.now });

/** What became of a submission, as `verify --json` prints it. */
export function toVerificationOutput(verification: Verification): VerificationOutput {
  const { state, program, digest, unreadable, changes, follows, misstated, shown } = verification;
  return {
    version: verificationVersion, asMade: isAsMade(verification), state: state ?? null, program,
    digest: { stated: digest.stated ?? null, computed: digest.computed, printed: digest.isPrinted ?? null },
    unreadableRows: [...unreadable],
    changes: changes.map(changeOutput), follows: follows.map(figureOutput), misstated: misstated.map(figureOutput),
    shown: shown.map(({ subject, ...each }) => ({ ...subjectOutput(subject), ...each, shown: String(each.shown) })),
  };
}

/** What is different between two forms, as `diff --json` prints it. */
export function toDifferenceOutput(diff: FactsDiff): DifferenceOutput {
  const { changes, figures, years } = diff;
  return {
    version: differenceVersion, same: isSame(diff), years: { before: [...years.gone], now: [...years.added] },
    changes: changes.map(changeOutput), figures: figures.map(figureOutput),
  };
}
