import { mkdir } from "node:fs/promises";
import { basename } from "node:path";
import { cannotWrite } from "./save-whole";

/**
 * Makes a folder, and those around it, where there is none yet.
 *
 * @throws Failure `cannot-write`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw cannotWrite(cause, basename(path));
  }
}
