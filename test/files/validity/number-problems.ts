import { sheetsOf, type BookParts } from "./book-parts";
import { childrenOf, within, type Element } from "./xml-tree";

/** The number formats that need not be defined. */
const firstOwnFormat = 164;

const numberIn = (element: Element, attribute: string): number => Number(element.attributes[attribute] ?? 0);

/** Elements that say how many they hold. */
function countProblems({ trees }: BookParts): readonly string[] {
  const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "dataValidations"];
  const counted = [...trees.values()].flatMap((root) => lists.flatMap((list) => within(root, list)));
  return counted.flatMap(({ name, attributes, children }) =>
    (attributes["count"] === String(children.length) ? [] : [`<${name} count="${attributes["count"] ?? ""}"> holds ${children.length}`]));
}

/** The styles that a number of one list takes from another. */
function styleProblems(book: BookParts): readonly string[] {
  const styles = book.trees.get("xl/styles.xml");
  const lengthOf = (list: string): number => childrenOf(styles, list)[0]?.children.length ?? 0;
  const formats = new Set(childrenOf(childrenOf(styles, "numFmts")[0], "numFmt").map((format) => numberIn(format, "numFmtId")));
  const refers = (elements: readonly Element[], attribute: string, list: string): readonly string[] => elements
    .filter((element) => element.attributes[attribute] !== undefined && numberIn(element, attribute) >= lengthOf(list))
    .map((element) => `<${element.name} ${attribute}="${element.attributes[attribute] ?? ""}"> is beyond ${list}`);
  const xfs = styles === undefined ? [] : within(styles, "xf");
  const sheets = sheetsOf(book).map(({ sheet }) => sheet);
  return [
    ...refers(xfs, "fontId", "fonts"), ...refers(xfs, "fillId", "fills"), ...refers(xfs, "borderId", "borders"), ...refers(xfs, "xfId", "cellStyleXfs"),
    ...xfs.filter((xf) => numberIn(xf, "numFmtId") >= firstOwnFormat && !formats.has(numberIn(xf, "numFmtId"))).map(() => "an <xf> has a number format that is not there"),
    ...refers(styles === undefined ? [] : within(styles, "cellStyle"), "xfId", "cellStyleXfs"),
    ...sheets.flatMap((sheet) => [
      ...refers(within(sheet, "c"), "s", "cellXfs"), ...refers(within(sheet, "row"), "s", "cellXfs"), ...refers(within(sheet, "col"), "style", "cellXfs"),
      ...refers(within(sheet, "cfRule"), "dxfId", "dxfs"),
    ]),
  ];
}

/** Cells that show a shared text by its number, and what the list says of itself. */
function sharedTextProblems(book: BookParts): readonly string[] {
  const shared = book.trees.get("xl/sharedStrings.xml");
  const length = shared?.children.length ?? 0;
  const used = sheetsOf(book).flatMap(({ sheet }) => within(sheet, "c")).filter(({ attributes }) => attributes["t"] === "s")
    .map((cell) => ({ address: cell.attributes["r"], text: childrenOf(cell, "v")[0]?.text ?? "" }));
  return [
    ...used.filter(({ text }) => !/^\d+$/.test(text) || Number(text) >= length).map(({ address = "" }) => `${address} shows a text that is not there`),
    ...(shared === undefined || shared.attributes["uniqueCount"] === String(length) ? [] : ["the shared texts are not as many as they say"]),
    ...(shared === undefined || shared.attributes["count"] === String(used.length) ? [] : ["the shared texts are not shown as often as they say"]),
  ];
}

/** Numbers that say how many there are, or which one is meant, and are wrong. */
export const numberProblems = (book: BookParts): readonly string[] =>
  [...countProblems(book), ...styleProblems(book), ...sharedTextProblems(book)];
