import { SaxesParser } from "saxes";

/** An element of a part. Attributes are named as they are written, prefix and all. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Growing = Element & { children: Element[]; text: string };

/** A part as a tree; throws where it is no well-formed XML. */
export function treeOf(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Growing = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element: Growing = {
      name: local, namespace: uri, children: [], text: "",
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [part] = root.children;
  if (part === undefined) throw new Error("The part is empty.");
  return part;
}

/** All elements of a name within an element, itself too, in their order. */
export const within = (element: Element, name: string): readonly Element[] =>
  [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => within(child, name))];

/** The children of a name. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.children ?? []).filter((child) => child.name === name);
