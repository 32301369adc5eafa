import { areaOf, type Area } from "../../../src/sheet/address";
import { sheetsOf, type BookParts } from "./book-parts";
import { childrenOf, within, type Element } from "./xml-tree";

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

const isAscending = (numbers: readonly number[]): boolean => numbers.every((number, at) => number > (numbers[at - 1] ?? 0));

const corner = (address: string): Area => areaOf(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };

const areasOf = (sqref: string | undefined): readonly Area[] => (sqref ?? "").split(" ").map(corner);

const meet = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** What a cell holds that is not what it says it holds. */
function valueProblems({ attributes: { r = "", t = "n" }, children }: Element): readonly string[] {
  const value = children.find(({ name }) => name === "v")?.text;
  const isFormula = children.some(({ name }) => name === "f");
  if (value === undefined) return t === "n" || isFormula ? [] : [`${r} says ${t} and holds nothing`];
  const isRight = t === "n" ? /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value) : t === "b" ? /^[01]$/.test(value) : t === "e" ? errors.has(value) : true;
  return isRight ? [] : [`${r} says ${t} and holds ${value}`];
}

/** Rows and cells out of order, twice, in another row, or outside the area that the sheet says it uses. */
function orderProblems(sheet: Element): readonly string[] {
  const rows = childrenOf(childrenOf(sheet, "sheetData")[0], "row");
  const used = corner(childrenOf(sheet, "dimension")[0]?.attributes["ref"] ?? "A1:XFD1048576");
  const inRow = rows.flatMap((row) => {
    const cells = childrenOf(row, "c").map(({ attributes }) => corner(attributes["r"] ?? ""));
    return [
      ...(isAscending(cells.map(({ left }) => left)) ? [] : [`the cells of row ${row.attributes["r"] ?? ""} are out of order`]),
      ...cells.filter(({ top }) => String(top) !== row.attributes["r"]).map(({ top }) => `a cell of row ${top} is in another`),
      ...cells.filter((cell) => !meet(cell, used)).map(({ top }) => `row ${top} has a cell outside of what is used`),
    ];
  });
  const columns = childrenOf(childrenOf(sheet, "cols")[0], "col").flatMap(({ attributes }) => [Number(attributes["min"]), Number(attributes["max"]) + 0.5]);
  return [
    ...(isAscending(rows.map(({ attributes }) => Number(attributes["r"]))) ? [] : ["the rows are out of order"]), ...inRow,
    ...(isAscending(columns) ? [] : ["the columns are out of order"]),
    ...rows.filter(({ attributes: { ht = "0" } }) => Number(ht) > 409.5).map(() => "a row is too tall"),
  ];
}

/** Rules that are spread over cells: each with a rank of its own, no cell asked for twice. */
function spreadProblems(sheet: Element): readonly string[] {
  const priorities = within(sheet, "cfRule").map(({ attributes }) => Number(attributes["priority"]));
  const asked = within(sheet, "dataValidation").map(({ attributes }) => areasOf(attributes["sqref"]));
  const twice = asked.some((areas, at) => asked.slice(0, at).some((before) => before.some((one) => areas.some((other) => meet(one, other)))));
  const all = [...within(sheet, "conditionalFormatting"), ...within(sheet, "dataValidation")].flatMap(({ attributes }) => areasOf(attributes["sqref"]));
  return [
    ...(new Set(priorities).size === priorities.length && priorities.every((priority) => priority > 0) ? [] : ["conditional formats of one rank"]),
    ...(twice ? ["a cell is asked for twice"] : []),
    ...(all.every(({ top, left, bottom, right }) => top <= bottom && left <= right) ? [] : ["an area is upside down"]),
    ...within(sheet, "cfRule").filter(({ children }) => children.length !== 1).map(() => "a conditional format has not one formula"),
  ];
}

/** What is wrong with the cells of the sheets and the rules that lie over them. */
export const cellProblems = (book: BookParts): readonly string[] => sheetsOf(book).flatMap(({ sheet }) =>
  [...within(sheet, "c").flatMap(valueProblems), ...orderProblems(sheet), ...spreadProblems(sheet)]);
