import type { Failure } from "../../assessment/text/failure";

/** A tag's attributes: own ones by their names, those of a namespace by it and their names, a space between. */
export type Attributes = Readonly<Record<string, string | undefined>>;

type Written = Readonly<Record<string, string>>;
type Attribute = readonly [name: string, value: string];

interface Namespace {
  readonly uri: string;
  /** Whether it is one of the document's own. */
  readonly isOwn: boolean;
}

/** The namespaces that a tag binds to prefixes, and the scope around it. "" is the prefix of elements that have none. */
interface Scope {
  readonly bound: ReadonlyMap<string, Namespace>;
  readonly around?: Scope;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const bindingNamespace = "http://www.w3.org/2000/xmlns/";
const bindings = [["", ""], ["xml", xmlNamespace], ["xmlns", bindingNamespace]] as const;
const outermost: Scope = { bound: new Map(bindings.map(([prefix, uri]) => [prefix, { uri, isOwn: false }])) };

/** The prefix that an attribute binds, "" for elements without one; undefined where it binds none. */
const boundBy = (name: string): string | undefined =>
  (name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined);

const localName = (name: string, prefix: string): string => (prefix === "" ? name : name.slice(prefix.length + 1));

/** Whether a prefix may be bound to a namespace: those of XML itself are taken, and only elements may be of none. */
const mayBind = (prefix: string, uri: string): boolean =>
  prefix !== "xmlns" && uri !== bindingNamespace && (prefix === "xml") === (uri === xmlNamespace) && (prefix === "" || uri !== "");

/**
 * What the names in a document mean, by the namespaces that are bound where they stand. Nearly no tag of a sheet says
 * anything of namespaces, and only those that do are looked into: the parser's own way looks into every tag, and takes
 * half as much memory again and a tenth more time for it.
 */
export class XmlNames {
  /** The scopes around the elements that are open. */
  readonly #around: Scope[] = [];
  #scope = outermost;
  #saysMore = false;

  /**
   * @param own the namespaces of the document's kind
   * @param fail makes the failure for a name that means nothing
   */
  constructor(private readonly own: readonly string[], private readonly fail: () => Failure) {}

  /** Hears of an attribute of the element that is entered next. */
  attribute(name: string): void {
    this.#saysMore ||= name.includes(":") || name === "xmlns";
  }

  /** Enters an element with attributes as they are written; answers them by what their names mean. */
  enter(written: Written): Attributes {
    this.#around.push(this.#scope);
    if (!this.#saysMore) return written;
    this.#saysMore = false;
    return this.#meant(Object.entries(written));
  }

  leave(): void {
    this.#scope = this.#around.pop() ?? outermost;
  }

  /** The name of the element that was entered last without its prefix; "" where it is of none of the own namespaces. */
  element(written: string): string {
    const prefix = this.#prefixOf(written);
    return this.#namespaceOf(prefix).isOwn ? localName(written, prefix) : "";
  }

  #prefixOf(name: string): string {
    const colon = name.indexOf(":");
    if (colon < 0) return "";
    if (colon === 0 || colon === name.length - 1 || name.includes(":", colon + 1)) throw this.fail();
    return name.slice(0, colon);
  }

  #namespaceOf(prefix: string): Namespace {
    for (let scope: Scope | undefined = this.#scope; scope !== undefined; scope = scope.around) {
      const namespace = scope.bound.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    throw this.fail();
  }

  #bind(written: readonly Attribute[]): void {
    const bound = new Map(written.flatMap(([name, value]): readonly (readonly [string, Namespace])[] => {
      const prefix = boundBy(name);
      const uri = value.trim();
      return prefix === undefined ? [] : [[prefix, { uri, isOwn: this.own.includes(uri) }]];
    }));
    if (bound.size === 0) return;
    for (const [prefix, { uri }] of bound) if (!mayBind(prefix, uri)) throw this.fail();
    this.#scope = { bound, around: this.#scope };
  }

  #meant(written: readonly Attribute[]): Attributes {
    this.#bind(written);
    const meant = new Map<string, string>();
    for (const [name, value] of written) {
      const prefix = this.#prefixOf(name);
      const meaning = prefix === "" ? name : `${this.#namespaceOf(prefix).uri} ${localName(name, prefix)}`;
      if (meant.has(meaning)) throw this.fail();
      meant.set(meaning, value);
    }
    return Object.fromEntries(meant);
  }
}
