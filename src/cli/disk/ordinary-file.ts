import { statSync, type Stats } from "node:fs";
import { basename } from "node:path";
import { diskFailure } from "./disk-failure";
import { errorCode } from "./error-code";

function kindOfOther(found: Stats): "folder" | "pipe" | "socket" | "device" {
  if (found.isDirectory()) return "folder";
  if (found.isFIFO()) return "pipe";
  return found.isSocket() ? "socket" : "device";
}

/**
 * What the disk says of a file, before anything of it is read: a device or a pipe might never end, or answer at all.
 *
 * @throws Failure `not-a-file`; the file system's own error where there is nothing
 */
export async function ordinaryFile(path: string): Promise<Stats> {
  const found = statSync(path);
  if (!found.isFile()) throw diskFailure("not-a-file", { file: basename(path), kind: kindOfOther(found) });
  return found;
}

/**
 * Whether a file is there; a link to nowhere is no file.
 *
 * @throws Failure `not-a-file` where something else is: nothing may be written in its place
 */
export async function isFileThere(path: string): Promise<boolean> {
  try {
    await ordinaryFile(path);
    return true;
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return false;
    throw cause;
  }
}
