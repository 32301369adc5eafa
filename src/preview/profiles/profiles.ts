import type { Profile } from "./profile";

const megabyte = 1_048_576;

/** Excel of Microsoft 365 on Windows: what the others are told apart from. */
const desktop: Profile = {
  name: "desktop",
  requirements: {
    ExcelApi: "1.20", ExcelApiDesktop: "1.1", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", RibbonApi: "1.2", DialogApi: "1.2",
  },
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

/** The Excels the add-in must be right in, by name; each is a claim that the self-test can confirm in a real one. */
export const profiles = {
  desktop,
  /** Excel in a browser. */
  web: { ...desktop, name: "web", blankArgument: null, tellsDropDowns: false, requestBytes: 5 * megabyte },
  /** Excel LTSC 2021: no custom functions, although the requirement sets may claim them. */
  ltsc2021: {
    ...desktop,
    name: "ltsc2021",
    requirements: { ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", DialogApi: "1.2" },
    customFunctions: false,
    undoOfWrites: "cleared",
  },
  /** Builds before blanks were 0 and errors were objects. */
  early: {
    ...desktop, name: "early", requirements: { ...desktop.requirements, ExcelApi: "1.17" }, blankArgument: "", errorsAsObjects: false, undoOfWrites: "cleared",
  },
  /** Everything that can be awkward, at once. */
  rough: { ...desktop, name: "rough", refusesDoubleProtection: true, foreignRuleThrows: true, cellBeingEdited: true },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

/** The profile of a name, as an address may bear it; "desktop" where it bears none that is known. */
export function profileNamed(name: string | null): Profile {
  return Object.values<Profile>(profiles).find((each) => each.name === name) ?? desktop;
}
