import { fileFailure } from "../file-failure";
import { limits } from "./limits";
import { readXml, type Kind } from "./xml";
import type { Zip, ZipEntry } from "./zip-directory";

/** What one part of a workbook refers to another for. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles"; the words before it differ between the usual and the strict form. */
  readonly type: string;
  /** The name of the part it leads to, without a slash in front. */
  readonly part: string;
}

const kind: Kind = { root: "Relationships", namespaces: ["http://schemas.openxmlformats.org/package/2006/relationships"] };

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The part that a target leads to from a part; undefined where it leads out of the file. */
function partAt(from: string, target: string): string | undefined {
  const written = decoded(target).replaceAll("\\", "/");
  const path: string[] = [];
  for (const step of (written.startsWith("/") ? written : folderOf(from) + written).split("/")) {
    if (step === "..") {
      if (path.pop() === undefined) return undefined;
    } else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A part by its name, if it is in the file; capitals and small letters are the same. */
export const partOf = ({ entries }: Zip, part: string): ZipEntry | undefined => entries.get(part.toLowerCase());

/**
 * What a part refers to within the file; nothing where it has no relations. The file itself is the part "".
 *
 * @throws Failure `corrupt`, `forged` where a target leads out of the file, and those of `readXml`
 */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const folder = folderOf(part);
  const entry = partOf(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  if (entry === undefined) return found;
  readXml(zip, entry, kind, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = partAt(part, Target);
      if (target === undefined) throw fileFailure("forged", { file: zip.file, how: "astray", part: Target });
      found.push({ id: Id, type: Type.split("/").at(-1) ?? "", part: target });
    },
    close() { /* Relations hold nothing. */ },
    text() { /* Relations hold no text. */ },
  }, limits.relationBytes);
  return found;
}

/**
 * The part that a relation leads to.
 *
 * @throws Failure `part-missing` where it is not in the file
 */
export function relatedPart(zip: Zip, { part }: Relation): ZipEntry {
  const entry = partOf(zip, part);
  if (entry === undefined) throw fileFailure("part-missing", { file: zip.file, part });
  return entry;
}
