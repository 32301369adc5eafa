import { readFileSync } from "node:fs";
import { basename } from "node:path";
import * as zlib from "node:zlib";
import { Failure } from "../../assessment/text/failure";
import { emptyWorkbook, type ExcelWorkbook } from "../../files/excelts";
import { fileFailure } from "../../files/file-failure";
import { FileWorkbook, readBook } from "../../files/file-workbook";
import { readAssessmentFile, readFormFile, readSubmissionFile, type AssessmentInFile, type SubmissionInFile } from "../../files/read/read-form-file";
import type { Unpacker } from "../../files/read/zip-directory";
import type { Reading } from "../../sheet/workbook";
import { diskFailure } from "./disk-failure";
import { errorCode } from "./error-code";
import { isFileThere, ordinaryFile } from "./ordinary-file";
import { readStandardInput } from "./read-bounded";
import { cannotWrite, saveWhole } from "./save-whole";

/** Pictures may be many; the file is held in memory, and what is read of it has limits of its own. */
const mostMegabytes = 100;
const megabyte = 1_048_576;

/** Node's own, which takes a third of the time: into memory that is made once. The first versions of Node 20 have no checksum. */
const unpacker: Unpacker = {
  inflate: (packed, most) => zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(zlib.constants.Z_MIN_CHUNK, most) }),
  checksumOf: zlib.crc32,
};

/** The form in an .xlsx file on the disk. All happens in memory; `save` puts it there, whole or not at all. */
export class WorkbookOnDisk extends FileWorkbook {
  /** `replaces` says whether `save` may write over a file at `path`. */
  constructor(book: ExcelWorkbook, readonly path: string, private readonly saving: { readonly replaces: boolean }) {
    super(book, basename(path));
  }

  /**
   * Writes the workbook to its path.
   *
   * @throws Failure `file-exists`, `cannot-write`; what was there is then still there
   */
  async save(): Promise<void> {
    await saveWhole(this.path, await this.bytes(), this.saving);
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  const file = basename(path);
  try {
    const { size } = await ordinaryFile(path);
    if (size > mostMegabytes * megabyte) {
      throw fileFailure("too-large", { file, size: Math.ceil(size / megabyte), most: mostMegabytes });
    }
    // At once: nothing else waits to be done, and to ask for it piece by piece takes longer than reading a form's file.
    return readFileSync(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined || cause instanceof Failure) throw cause;
    if (code === "ENOENT" || code === "ENOTDIR") throw diskFailure("file-missing", { file }, { cause });
    throw diskFailure("cannot-read", { file, detail: code }, { cause });
  }
}

/**
 * Reads the form in an .xlsx file, and nothing else of it.
 *
 * @throws Failure `file-missing`, `cannot-read`, and those of `readFormFile`
 */
export const readFormOnDisk = async (path: string): Promise<Reading> => readFormFile(await bytesOf(path), basename(path), unpacker);

/**
 * Reads a submission in an .xlsx file: its form, its review and its record.
 *
 * @throws Failure as `readFormOnDisk`
 */
export const readSubmissionOnDisk = async (path: string): Promise<SubmissionInFile> => readSubmissionFile(await bytesOf(path), basename(path), unpacker);

/**
 * Reads the sheets of an assessment in an .xlsx file.
 *
 * @throws Failure as `readFormOnDisk`
 */
export const readAssessedOnDisk = async (path: string): Promise<AssessmentInFile> => readAssessmentFile(await bytesOf(path), basename(path), unpacker);

/**
 * Opens an .xlsx file to change it. Nothing of it is changed on disk before `save`.
 *
 * @throws Failure `file-missing`, `not-a-file`, `cannot-read`, `not-a-workbook`, `old-excel`, `password`, `corrupt`, `forged`, `too-large`
 */
export const openFile = async (path: string): Promise<WorkbookOnDisk> =>
  new WorkbookOnDisk(await readBook(await bytesOf(path), basename(path)), path, { replaces: true });

/**
 * Reads the form in the .xlsx file that another program hands on (`-`).
 *
 * @throws Failure as `readFormOnDisk`, and `nothing-piped`
 */
export async function readFormOfInput(): Promise<Reading> {
  const file = "-";
  return readFormFile(await readStandardInput({ file, megabytes: mostMegabytes }), file, unpacker);
}

/**
 * A new workbook for a path where no file is yet; `replaces` allows one to be there. Nothing is written before `save`.
 *
 * @throws Failure `file-exists`, `not-a-file` where a folder, a device or the like is there, `cannot-write`
 */
export async function createFile(path: string, { replaces }: { replaces: boolean }): Promise<WorkbookOnDisk> {
  const file = basename(path);
  const isThere = await isFileThere(path).catch((cause: unknown) => {
    throw cannotWrite(cause, file);
  });
  if (isThere && !replaces) throw diskFailure("file-exists", { file });
  return new WorkbookOnDisk(await emptyWorkbook(), path, { replaces });
}
