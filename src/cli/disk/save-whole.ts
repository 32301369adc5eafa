import { Failure } from "../../assessment/text/failure";
import { diskFailure } from "./disk-failure";
import { fileFailure } from "../../files/file-failure";
import { randomUUID } from "node:crypto";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./error-code";
import { isFileThere } from "./ordinary-file";

/** The file itself, where a path is a link to it: the link stays, and its file is replaced. */
export async function realFile(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return path;
    throw error;
  }
}

/** The name aside is short whatever the file's: a Thai letter takes three of the 255 bytes that a name may have. */
export async function writeAside(path: string, bytes: Uint8Array): Promise<string> {
  const aside = join(dirname(path), `.pmqa-${randomUUID()}.part`);
  const handle = await open(aside, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(aside, { force: true });
    throw error;
  }
  await handle.close();
  return aside;
}

/** Takes the name so that nobody else's file can be written over. */
export async function reserve(path: string): Promise<void> {
  const handle = await open(path, "wx");
  await handle.close();
}

const fullDisk: readonly string[] = ["ENOSPC", "EDQUOT", "EFBIG"];

/** Why a file could not be written, in words; a failure that has words already, or is none of the disk's, as it is. */
export function cannotWrite(cause: unknown, file: string): unknown {
  const code = errorCode(cause);
  if (code === undefined || cause instanceof Failure) return cause;
  if (code === "EEXIST") return diskFailure("file-exists", { file }, { cause });
  if (fullDisk.includes(code)) return diskFailure("disk-full", { file, detail: code }, { cause });
  return fileFailure("cannot-write", { file, detail: code }, { cause });
}

async function putInPlace(aside: string, path: string, replaces: boolean): Promise<void> {
  if (replaces) {
    const before = await stat(path).catch((error: unknown) => {
      if (errorCode(error) === "ENOENT") return undefined;
      throw error;
    });
    if (before !== undefined) await chmod(aside, before.mode);
    return rename(aside, path);
  }
  await reserve(path);
  try {
    await rename(aside, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then put there in one step, so that whatever fails, what
 * was there is there.
 *
 * @throws Failure `file-exists` where a file is there that may not be replaced, `not-a-file` where what is there is
 *   none, `disk-full`, `cannot-write`
 */
export async function saveWhole(path: string, bytes: Uint8Array, { replaces }: { replaces: boolean }): Promise<void> {
  try {
    await isFileThere(path);
    const real = await realFile(path);
    const aside = await writeAside(real, bytes);
    try {
      await putInPlace(aside, real, replaces);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  } catch (cause) {
    throw cannotWrite(cause, basename(path));
  }
}
