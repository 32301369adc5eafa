import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { diskFailure } from "./disk-failure";
import { isFileThere } from "./ordinary-file";
import { cannotWrite, realFile, reserve, writeAside } from "./save-whole";

/** A file to be written. */
export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How what was done is undone: the last first. */
type Undoing = (() => Promise<unknown>)[];

/** Makes a file's folder and those around it, where they are not there. */
async function makeFolderFor(path: string, undoing: Undoing): Promise<void> {
  const folder = resolve(dirname(path));
  const outermost = await mkdir(folder, { recursive: true });
  if (outermost === undefined) return;
  const made: string[] = [];
  for (let each = folder; each.startsWith(outermost); each = dirname(each)) made.push(each);
  // A folder that somebody else has put something in by now stays.
  undoing.push(...made.toReversed().map((each) => () => rmdir(each)));
}

/** Puts a file that was written aside in its place. What it replaces waits beside it until all are there. */
async function putThere(aside: string, path: string, replaces: boolean, undoing: Undoing): Promise<string | undefined> {
  if (replaces && await isFileThere(path)) {
    const kept = join(dirname(path), `.pmqa-${randomUUID()}.part`);
    await rename(path, kept);
    undoing.push(() => rename(kept, path));
    await rename(aside, path);
    return kept;
  }
  await reserve(path);
  undoing.push(() => rm(path, { force: true }));
  await rename(aside, path);
  return undefined;
}

async function saveEach(files: readonly FileToSave[], replaces: boolean, undoing: Undoing): Promise<readonly string[]> {
  const asides: { readonly aside: string; readonly path: string }[] = [];
  for (const { path, bytes } of files) {
    await makeFolderFor(path, undoing);
    const real = await realFile(path);
    const aside = await writeAside(real, bytes);
    undoing.push(() => rm(aside, { force: true }));
    asides.push({ aside, path: real });
  }
  const kept: string[] = [];
  for (const { aside, path } of asides) {
    const before = await putThere(aside, path, replaces, undoing);
    if (before !== undefined) kept.push(before);
  }
  return kept;
}

/**
 * Writes several files, all or none, with the folders they need: where one cannot be written, what was there is there, and
 * nothing else.
 *
 * @throws Failure `file-exists` where a file is there that may not be replaced, `not-a-file`, `disk-full`, `cannot-write`
 */
export async function saveAll(files: readonly FileToSave[], { replaces }: { readonly replaces: boolean }): Promise<void> {
  const undoing: Undoing = [];
  let file = "";
  try {
    for (const { path } of files) {
      file = basename(path);
      if (await isFileThere(path) && !replaces) throw diskFailure("file-exists", { file });
    }
    file = basename(dirname(files[0]?.path ?? ""));
    const kept = await saveEach(files, replaces, undoing);
    for (const each of kept) await rm(each, { force: true });
  } catch (cause) {
    // What cannot be undone must not keep the rest from being undone.
    for (const undo of undoing.toReversed()) await undo().catch(() => undefined);
    throw cannotWrite(cause, file);
  }
}
