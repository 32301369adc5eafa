import type { Question } from "../question";
import { addressListLimit } from "./address-list-limit";
import { addressSeparator } from "./address-separator";
import { bigRequest } from "./big-request";
import { blankAlone } from "./blank-alone";
import { blankInBlock } from "./blank-in-block";
import { brokenFormula } from "./broken-formula";
import { cellLimit } from "./cell-limit";
import { copiedRows } from "./copied-rows";
import { countingFormula } from "./counting-formula";
import { doubleProtection } from "./double-protection";
import { dropDown } from "./drop-down";
import { errorsInFunctions } from "./errors-in-functions";
import { firstBatch } from "./first-batch";
import { formulaLimit } from "./formula-limit";
import { formulasAsWritten } from "./formulas-as-written";
import { functionsRun } from "./functions-run";
import { halfTypedCell } from "./half-typed-cell";
import { hiddenRowsTold } from "./hidden-rows-told";
import { hiddenSheet } from "./hidden-sheet";
import { inputMessageLimits } from "./input-message-limits";
import { leadingApostrophe } from "./leading-apostrophe";
import { leftOutArgument } from "./left-out-argument";
import { listLimit } from "./list-limit";
import { movedRows } from "./moved-rows";
import { oneBatchReading } from "./one-batch-reading";
import { ownWritesTold } from "./own-writes-told";
import { requirementSets } from "./requirement-sets";
import { ruleAfterUndo } from "./rule-after-undo";
import { selectedChart } from "./selected-chart";
import { undoOfWrites } from "./undo-of-writes";
import { unknownFunction } from "./unknown-function";

/** Every question in the order in which it is asked: what code finds out alone first, then what a person helps with. */
export const questions: readonly Question[] = [
  firstBatch, requirementSets,
  functionsRun, blankInBlock, blankAlone, leftOutArgument, errorsInFunctions,
  unknownFunction, leadingApostrophe, formulasAsWritten, countingFormula,
  inputMessageLimits, listLimit, cellLimit, formulaLimit, addressListLimit, brokenFormula, bigRequest,
  doubleProtection, movedRows, copiedRows, ownWritesTold, addressSeparator, hiddenRowsTold, oneBatchReading, hiddenSheet,
  undoOfWrites, ruleAfterUndo, dropDown, halfTypedCell, selectedChart,
] as readonly Question[];
