/** What a cell handed to a function shows: a number, a text ("" when blank), true or false, or an error's text. */
export type Cell = string | number | boolean;

const hasBasicValue = (given: object): given is { basicValue: unknown } => "basicValue" in given;

/**
 * One value as Excel hands it over, as a plain cell. A blank is "" and nothing else; an error or a formatted number
 * comes as an object that carries its plain value.
 */
export function plainCell(given: unknown): Cell {
  if (typeof given === "number" || typeof given === "string" || typeof given === "boolean") return given;
  return typeof given === "object" && given !== null && hasBasicValue(given) ? plainCell(given.basicValue) : "";
}
