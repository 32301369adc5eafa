/** A formula as people see it: files put marks before custom functions and before what is newer than the format. */
export const formulaAsTyped = (formula: string): string =>
  `=${formula.replace(/^=/, "").replaceAll("_xldudf_PMQA_", "PMQA.").replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "")}`;
