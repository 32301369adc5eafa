/** Requirement sets and their versions, such as {ExcelApi: "1.14"}. */
export type Requirements = Readonly<Record<string, string>>;

/** "1.9" before "1.14": versions count their parts as numbers. */
function reaches(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether an Excel has a set, of this version or a later one. */
export function hasSet(requirements: Requirements, name: string, version: string): boolean {
  const present = requirements[name];
  return present !== undefined && reaches(present, version);
}
