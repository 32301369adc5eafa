import { createReadStream } from "node:fs";
import { Failure } from "../../assessment/text/failure";
import { diskFailure } from "./disk-failure";
import { errorCode } from "./error-code";
import { ordinaryFile } from "./ordinary-file";

const megabyte = 1_048_576;

interface Bound {
  /** What messages call what is read. */
  readonly file: string;
  readonly megabytes: number;
}

/** All that comes, up to a bound: nothing says beforehand how much it will be. */
async function collect(coming: AsyncIterable<Uint8Array>, { file, megabytes }: Bound): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of coming) {
    size += chunk.length;
    if (size > megabytes * megabyte) throw diskFailure("input-too-large", { file, most: megabytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a file of at most so many megabytes.
 *
 * @throws Failure `file-missing`, `not-a-file`, `input-too-large`, `cannot-read`
 */
export async function readBounded(path: string, bound: Bound): Promise<Buffer> {
  const { file, megabytes } = bound;
  try {
    const { size } = await ordinaryFile(path);
    if (size > megabytes * megabyte) throw diskFailure("input-too-large", { file, most: megabytes });
    return await collect(createReadStream(path), bound);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined || cause instanceof Failure) throw cause;
    throw code === "ENOENT" || code === "ENOTDIR"
      ? diskFailure("file-missing", { file }, { cause })
      : diskFailure("cannot-read", { file, detail: code }, { cause });
  }
}

/**
 * Reads what another program hands on.
 *
 * @throws Failure `nothing-piped` where that is a person at a keyboard, `input-too-large`, `cannot-read`
 */
export async function readStandardInput(bound: Bound): Promise<Buffer> {
  if (process.stdin.isTTY) throw diskFailure("nothing-piped");
  try {
    return await collect(process.stdin, bound);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined || cause instanceof Failure) throw cause;
    throw diskFailure("cannot-read", { file: bound.file, detail: code }, { cause });
  }
}
