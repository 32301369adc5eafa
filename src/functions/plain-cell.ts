import type { CellValue } from "../assessment/form/figure";

const hasBasicValue = (given: object): given is { basicValue: unknown } => "basicValue" in given;

/**
 * One value as Excel hands it over, as a plain cell. A blank is "" and nothing else; an error or a formatted number
 * comes as an object that carries its plain value.
 */
export function plainCell(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "string" || typeof given === "boolean") return given;
  return typeof given === "object" && given !== null && hasBasicValue(given) ? plainCell(given.basicValue) : "";
}
