/** The ways in which this Excel differs from others, in the very shape in which the preview's host takes an Excel. */
export interface ProfileSeen {
  readonly name: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly customFunctions: boolean;
  readonly blankArgument: 0 | null | "";
  readonly errorsAsObjects: boolean;
  readonly undoOfWrites: "own-steps" | "cleared";
  readonly tellsDropDowns: boolean;
  readonly requestBytes: number | null;
  readonly refusesDoubleProtection: boolean;
  readonly foreignRuleThrows: boolean;
  readonly cellBeingEdited: boolean;
}

/** What of a profile the questions tell: everything but how people call it. */
export type Told = Omit<ProfileSeen, "name">;

/** What is taken for true where a question came to nothing; the report names each part that is assumed. */
const assumption: Told = {
  requirements: {},
  customFunctions: true,
  blankArgument: 0,
  errorsAsObjects: true,
  undoOfWrites: "own-steps",
  tellsDropDowns: true,
  requestBytes: null,
  refusesDoubleProtection: false,
  foreignRuleThrows: false,
  cellBeingEdited: false,
};

/** The whole profile from what was told, and the names of the parts that nothing told. */
export function profileFrom(name: string, told: Partial<Told>): { profile: ProfileSeen; assumed: readonly string[] } {
  return {
    profile: { name, ...assumption, ...told },
    assumed: Object.keys(assumption).filter((part) => !(part in told)),
  };
}
