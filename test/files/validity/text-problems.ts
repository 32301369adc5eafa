import { parse, tokenize, tokenTypes } from "@borgar/fx";
import { sheetsOf, type BookParts } from "./book-parts";
import { within, type Element } from "./xml-tree";

/** The most that Excel takes, in UTF-16 units. */
const most = { prompt: 255, promptTitle: 32, error: 255, errorTitle: 32, list: 255, cell: 32_767, formula: 8_192, textInFormula: 255, footer: 255 } as const;

/** A text as it is read again: what stands for a character is that character. */
const readAgain = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const tooLong = (what: string, text: string, length: number): readonly string[] => (text.length > length ? [`${what} has ${text.length} letters`] : []);

/** Functions that came after Excel 2007, as far as somebody here may come to use them: in files they bear a prefix. */
const later = /(?<![\w.])(?:ISFORMULA|IFS|SWITCH|IFNA|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|FILTER|LET|FORMULATEXT|NUMBERVALUE|UNICHAR|UNICODE|DAYS)\(/i;

function formulaProblems(text: string): readonly string[] {
  if (text.startsWith("=")) return [`the formula ${text} begins with =`];
  try {
    const tokens = tokenize(text);
    parse(tokens);
    const texts = tokens.filter(({ type }) => type === tokenTypes.STRING).map(({ value }) => value.slice(1, -1).replaceAll('""', '"'));
    return [
      ...tooLong("a formula", text, most.formula), ...texts.flatMap((one) => tooLong("a text in a formula", one, most.textInFormula)),
      ...(later.test(text.replace(/"(?:[^"]|"")*"/g, '""')) ? [`${text} has a function without its prefix`] : []),
    ];
  } catch (error) {
    return [`the formula ${text} cannot be read: ${String(error)}`];
  }
}

function askedProblems({ attributes }: Element): readonly string[] {
  return (["prompt", "promptTitle", "error", "errorTitle"] as const).flatMap((kind) => tooLong(kind, readAgain(attributes[kind] ?? ""), most[kind]));
}

/** A list that is given as a text is quoted, and holds no more than a text in a formula may. */
function choiceProblems({ text }: Element): readonly string[] {
  const list = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return list === undefined ? formulaProblems(text) : tooLong("a list", list.replaceAll('""', '"'), most.list);
}

function sharedTextProblems(item: Element): readonly string[] {
  const parts = within(item, "t");
  return [
    ...tooLong("a cell", readAgain(parts.map(({ text }) => text).join("")), most.cell),
    ...parts.filter(({ text, attributes }) => text !== text.trim() && attributes["xml:space"] !== "preserve").map(({ text }) => `the blanks around “${text}” get lost`),
  ];
}

/** A line's end or a tab in an attribute is read as a blank. */
const rawBreak = /<[^>]*="[^"]*[\n\r\t][^"]*"/;

/** What no reader would give back as it was written, or would refuse: too long, raw where it must be escaped, no formula. */
export function textProblems(book: BookParts): readonly string[] {
  const shared = book.trees.get("xl/sharedStrings.xml");
  return [
    ...[...book.parts].filter(([, text]) => rawBreak.test(text.replace(/^<\?.*?\?>/, ""))).map(([part]) => `${part} has a raw line's end in an attribute`),
    ...(shared?.children ?? []).flatMap(sharedTextProblems),
    ...sheetsOf(book).flatMap(({ sheet }) => [
      ...within(sheet, "dataValidation").flatMap(askedProblems),
      ...within(sheet, "formula1").flatMap(choiceProblems),
      ...[...within(sheet, "f"), ...within(sheet, "formula")].flatMap(({ text }) => formulaProblems(text)),
      ...within(sheet, "oddFooter").flatMap(({ text }) => tooLong("a footer", text, most.footer)),
    ]),
  ];
}
