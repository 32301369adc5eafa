import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The add-in as it is deployed, or with the preview's pages beside it. */
export type Kind = "addin" | "preview";

const project = path.resolve(__dirname, "../..");
const cache = path.join(project, "node_modules/.cache/pmqa");
const sources = ["src", "assets", "manifest.xml", "manifest-selftest.xml", "webpack.config.js", "package.json", "package-lock.json", "test/build/run-webpack.js"];
const minute = 60_000;

const filesUnder = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place).sort().flatMap((name) => filesUnder(path.join(place, name)))
    : [place];

/** What a build depends on, in short: the same sources need no second build. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(path.join(project, source)))) {
    hash.update(path.relative(project, file)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

const build = (folder: string, kind: Kind): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(__dirname, "run-webpack.js"), folder, kind], { cwd: project }, (error, _, said) => {
      if (error === null) resolve();
      else reject(new Error(`The ${kind} could not be built:\n${said || error.message}`));
    });
  });

function isAlive(holder: string): boolean {
  try {
    return process.kill(Number(readFileSync(path.join(holder, "pid"), "utf8")), 0);
  } catch {
    // No note yet: whoever made the folder is about to write it, or died on the way long ago.
    return Date.now() - statSync(holder).mtimeMs < minute;
  }
}

/** Takes the lock of a build; false where another test process holds it. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(path.join(lock, "pid"), String(process.pid));
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function dropOld(kind: Kind): void {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(`${kind}-`))) {
    const place = path.join(cache, name);
    if (Date.now() - statSync(place).mtimeMs > 60 * minute) rmSync(place, { recursive: true, force: true });
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** Builds into a folder of its own and puts it in place in one step, so that nobody sees half a build. */
async function buildInPlace(folder: string, kind: Kind): Promise<void> {
  const making = `${folder}.${process.pid}`;
  await build(making, kind);
  renameSync(making, folder);
  dropOld(kind);
}

async function makeOnce(kind: Kind): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = path.join(cache, `${kind}-${fingerprint()}`);
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!takeLock(lock)) {
      await pause();
      continue;
    }
    try {
      if (!existsSync(folder)) await buildInPlace(folder, kind);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

const made = new Map<Kind, Promise<string>>();

/** The folder of a production build, made once for all test processes and kept while the sources stay the same. */
export function built(kind: Kind): Promise<string> {
  const known = made.get(kind) ?? makeOnce(kind);
  made.set(kind, known);
  return known;
}
