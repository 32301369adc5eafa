/** What Excel hands to a custom function for a blank cell. Nothing inside the function can tell 0 from a typed 0. */
export type BlankArgument = 0 | null | "";

/**
 * What a write by an add-in does to the person's Ctrl+Z: nothing is taken back by it ("cleared": all steps are gone), or
 * it is a step of its own that Ctrl+Z takes back first ("own-steps").
 */
export type UndoOfWrites = "own-steps" | "cleared";

/**
 * One of the ways in which Excels differ, as plain data: the host behaves as it says, and the self-test reports it from
 * a real Excel in this very shape. What is true of every Excel (limits of texts, say) is no part of it.
 */
export interface Profile {
  readonly name: string;
  /** What `isSetSupported` answers from, such as {ExcelApi: "1.14"}. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Whether custom functions run; where not, their cells show #NAME?, whatever the requirement sets claim. */
  readonly customFunctions: boolean;
  readonly blankArgument: BlankArgument;
  /** Whether an error reaches a function that takes errors as an object, `{type: "Error", basicValue: "#N/A", …}`, or as text. */
  readonly errorsAsObjects: boolean;
  readonly undoOfWrites: UndoOfWrites;
  /** Whether choosing from a cell's drop-down raises onChanged. */
  readonly tellsDropDowns: boolean;
  /** Most bytes of one request or answer; null where nothing is known of a limit. */
  readonly requestBytes: number | null;
  /** Whether unprotecting a free sheet is refused, with AccessDenied; protecting a protected one is refused by every Excel. */
  readonly refusesDoubleProtection: boolean;
  /** Whether a conditional format that is none of ours throws when its properties are read. */
  readonly foreignRuleThrows: boolean;
  /** Whether the first batch finds a cell being edited, and is refused unless it waits (`delayForCellEdit`). */
  readonly cellBeingEdited: boolean;
}
