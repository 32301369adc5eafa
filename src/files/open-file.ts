import { access, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { WorkbookProblem, type ProblemCode } from "../sheet/problem";
import { errorCode } from "./error-code";
import { emptyWorkbook, workbookOf, type ExcelWorkbook } from "./excelts";
import { kindOf } from "./file-kind";
import { FileWorkbook } from "./file-workbook";
import { zipParts } from "./zip-parts";

const mostMegabytes = 50;
const megabyte = 1_048_576;

async function bytesOf(path: string, file: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > mostMegabytes * megabyte) {
      throw new WorkbookProblem("too-large", { file, size: Math.ceil(size / megabyte), most: mostMegabytes });
    }
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined || cause instanceof WorkbookProblem) throw cause;
    if (code === "ENOENT" || code === "ENOTDIR") throw new WorkbookProblem("file-missing", { file }, { cause });
    if (code === "EISDIR") throw new WorkbookProblem("not-a-workbook", { file }, { cause });
    throw new WorkbookProblem("cannot-read", { file, detail: code }, { cause });
  }
}

const problemOfKind: Readonly<Record<"encrypted" | "old-excel" | "other", ProblemCode>> = {
  encrypted: "password",
  "old-excel": "old-excel",
  other: "not-a-workbook",
};

/** Reads a workbook from the bytes of an .xlsx file; `file` is what messages call it. */
async function readBook(bytes: Buffer, file: string): Promise<ExcelWorkbook> {
  const kind = kindOf(bytes);
  if (kind !== "zip") throw new WorkbookProblem(problemOfKind[kind], { file });
  const parts = zipParts(bytes, file);
  if (parts["xl/workbook.xml"] === undefined) throw new WorkbookProblem("not-a-workbook", { file });
  try {
    return await workbookOf(parts);
  } catch (cause) {
    throw new WorkbookProblem("corrupt", { file, detail: "XML" }, { cause });
  }
}

/**
 * Opens an .xlsx file. Nothing of it is changed on disk before `save`.
 *
 * @throws WorkbookProblem `file-missing`, `not-a-workbook`, `old-excel`, `password`, `corrupt`, `too-large`, `cannot-read`
 */
export async function openFile(path: string): Promise<FileWorkbook> {
  const file = basename(path);
  return new FileWorkbook(await readBook(await bytesOf(path, file), file), path, { replaces: true });
}

/** Whether something already stands at a path. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined) throw cause;
    if (code === "ENOENT") return false;
    throw new WorkbookProblem("cannot-write", { file: basename(path), detail: code }, { cause });
  }
}

/**
 * A new workbook for a path where no file is yet; `replaces` allows one to be there. Nothing is written before `save`.
 *
 * @throws WorkbookProblem `file-exists`
 */
export async function createFile(path: string, { replaces }: { replaces: boolean }): Promise<FileWorkbook> {
  if (!replaces && await fileExists(path)) throw new WorkbookProblem("file-exists", { file: basename(path) });
  return new FileWorkbook(await emptyWorkbook(), path, { replaces });
}
