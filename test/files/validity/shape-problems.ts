import { shapes } from "./shapes";
import type { Element } from "./xml-tree";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cell = "[A-Z]{1,3}[1-9]\\d{0,6}";
const area = `${cell}(?::${cell})?`;

const types: Readonly<Record<string, string>> = {
  bool: "[01]|true|false", uint: "\\d{1,10}", int: "-?\\d{1,10}", number: "-?\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?", argb: "[0-9A-F]{8}",
  cell, area, areas: `${area}(?: ${area})*`, spans: "\\d+:\\d+", text: "[\\s\\S]*",
};

interface Attribute {
  readonly type: RegExp;
  readonly isNeeded: boolean;
}

function attributesOf(has: string): ReadonlyMap<string, Attribute> {
  return new Map(has.split(" ").filter((one) => one !== "").map((one) => {
    const [, name = "", type = "", needed] = /^((?:\w+:)?\w+):([^:!]+)(!?)$/.exec(one) ?? [];
    return [name, { type: new RegExp(`^(?:${types[type] ?? type})$`), isNeeded: needed === "!" }];
  }));
}

/** "a? (b|c)*" → what "a b c b " matches: each child's name with a blank behind it. */
const orderOf = (holds: string): RegExp => new RegExp(`^${holds.replace(/\w+/g, (child) => `(?:${child} )`).replace(/ (?=\()/g, "")}$`);

const ready = new Map(Object.entries(shapes).map(([name, { holds = "", has = "" }]) => [name, { holds: orderOf(holds), has: attributesOf(has) }]));

function attributeProblems(element: Element, has: ReadonlyMap<string, Attribute>, ignorable: ReadonlySet<string>): readonly string[] {
  const { name, attributes } = element;
  const wrong = Object.entries(attributes).flatMap(([attribute, value]) => {
    const known = has.get(attribute);
    if (known !== undefined) return known.type.test(value) ? [] : [`<${name} ${attribute}="${value}">`];
    const [prefix = "", local] = attribute.split(":");
    if (prefix === "xmlns" || attribute === "mc:Ignorable") return [];
    return local !== undefined && ignorable.has(prefix) ? [] : [`<${name}> has ${attribute}`];
  });
  const lacking = [...has].filter(([attribute, { isNeeded }]) => isNeeded && attributes[attribute] === undefined);
  return [...wrong, ...lacking.map(([attribute]) => `<${name}> without ${attribute}`)];
}

/** What is not as ISO 29500-1 has it: children unknown or out of order, attributes unknown, missing or of no such type. */
export function shapeProblems(root: Element): readonly string[] {
  const ignorable = new Set((root.attributes["mc:Ignorable"] ?? "").split(" ").filter((prefix) => prefix !== ""));
  const undeclared = [...ignorable].filter((prefix) => root.attributes[`xmlns:${prefix}`] === undefined);
  const visit = (element: Element): readonly string[] => {
    // What is another's stands in an extension, where anything may stand.
    if (element.name === "extLst") return [];
    const shape = element.namespace === main ? ready.get(element.name) : undefined;
    if (shape === undefined) return [`<${element.name}> is unknown`];
    const order = element.children.map(({ name }) => `${name} `).join("");
    return [
      ...(shape.holds.test(order) ? [] : [`<${element.name}> holds ${order.trim()}`]),
      ...attributeProblems(element, shape.has, ignorable),
      ...element.children.flatMap(visit),
    ];
  };
  return [...undeclared.map((prefix) => `${prefix} is declared nowhere`), ...visit(root)];
}
