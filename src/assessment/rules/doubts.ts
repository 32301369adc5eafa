import { capReached } from "./doubt/cap-reached";
import { decimalsLost } from "./doubt/decimals-lost";
import { noteArithmetic } from "./doubt/note-arithmetic";
import { noteBrokenOff } from "./doubt/note-broken-off";
import { noteLacksYear } from "./doubt/note-lacks-year";
import { sameNoteTwice } from "./doubt/same-note-twice";
import { suddenChange } from "./doubt/sudden-change";
import { targetContradictsNote } from "./doubt/target-contradicts-note";
import { targetEasierThanHistory } from "./doubt/target-easier-than-history";
import { unitContradictsName } from "./doubt/unit-contradicts-name";
import { zeroStandsForMissing } from "./doubt/zero-stands-for-missing";
import type { Rule } from "./rule";

/** The rules of the kind "doubt", in the order of their findings in one cell. The pane loads them behind the others. */
export const doubts: readonly Rule[] = [
  zeroStandsForMissing,
  suddenChange,
  noteArithmetic,
  decimalsLost,
  targetContradictsNote,
  targetEasierThanHistory,
  unitContradictsName,
  noteBrokenOff,
  noteLacksYear,
  sameNoteTwice,
  capReached,
];
