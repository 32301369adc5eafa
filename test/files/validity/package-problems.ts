import { posix } from "node:path";
import type { BookParts } from "./book-parts";
import { childrenOf } from "./xml-tree";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
const vendor = "application/vnd.openxmlformats-";

/** What each kind of relation leads to, by the type of its content. */
const contents: Readonly<Record<string, string>> = {
  [`${office}officeDocument`]: `${vendor}officedocument.spreadsheetml.sheet.main+xml`,
  [`${office}worksheet`]: `${vendor}officedocument.spreadsheetml.worksheet+xml`,
  [`${office}styles`]: `${vendor}officedocument.spreadsheetml.styles+xml`,
  [`${office}sharedStrings`]: `${vendor}officedocument.spreadsheetml.sharedStrings+xml`,
  [`${office}theme`]: `${vendor}officedocument.theme+xml`,
  [`${office}extended-properties`]: `${vendor}officedocument.extended-properties+xml`,
  [`${metadata}core-properties`]: `${vendor}package.core-properties+xml`,
};

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; "_rels/.rels" → "". */
const sourceOf = (relations: string): string => relations.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");

/** What is not as ISO 29500-2 has it: a part without its type, a relation that leads nowhere, a part to which none leads. */
export function packageProblems({ parts, trees }: BookParts): readonly string[] {
  const types = trees.get("[Content_Types].xml");
  const overrides = new Map(childrenOf(types, "Override").map(({ attributes }) => [attributes["PartName"] ?? "", attributes["ContentType"]]));
  const usual = new Map(childrenOf(types, "Default").map(({ attributes }) => [attributes["Extension"] ?? "", attributes["ContentType"]]));
  const names = [...parts.keys()];
  const reached = new Map<string, string>();
  const problems: string[] = [];
  for (const name of names.filter((one) => one.endsWith(".rels"))) {
    if (sourceOf(name) !== "" && !parts.has(sourceOf(name))) problems.push(`${name} belongs to no part`);
    const ids = new Set<string>();
    for (const { attributes: { Id = "", Target = "", Type = "", TargetMode } } of childrenOf(trees.get(name), "Relationship")) {
      if (ids.has(Id)) problems.push(`${name} has ${Id} twice`);
      ids.add(Id);
      if (TargetMode === "External") continue;
      const target = posix.join("/", posix.dirname(sourceOf(name)), Target);
      if (!parts.has(target.slice(1))) problems.push(`${name} leads to ${Target}, which is not there`);
      reached.set(target, Type);
    }
  }
  for (const name of names.filter((one) => !one.endsWith(".rels") && one !== "[Content_Types].xml")) {
    const type = reached.get(`/${name}`);
    if (type === undefined) problems.push(`nothing leads to ${name}`);
    else if (contents[type] === undefined) problems.push(`${name} is of the unknown kind ${type}`);
    else if (overrides.get(`/${name}`) !== contents[type]) problems.push(`${name} has not the type of its content`);
  }
  if (usual.get("rels") !== `${vendor}package.relationships+xml`) problems.push("relations have no type");
  const lost = [...overrides.keys()].filter((name) => !parts.has(name.slice(1)));
  return [...problems, ...lost.map((name) => `${name} has a type and is not there`)];
}
