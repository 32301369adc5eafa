import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { browserFailure } from "./browser-failure";
import { browserPipe, type BrowserPipe } from "./browser-pipe";
import { complaintIn } from "./complaint";

/** Nobody sees it, it asks nobody for anything, and what it leaves behind is in its own folder. */
const flags = [
  "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--mute-audio",
  "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
  "--disable-breakpad", "--no-pings", "--disable-dev-shm-usage", "--password-store=basic", "--use-mock-keychain",
  "--host-resolver-rules=MAP * ~NOTFOUND", "--no-proxy-server",
];

/** Its sandbox does not run as root. */
const forRoot = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

const isPosix = process.platform !== "win32";

function start(program: string, folder: string): ChildProcess {
  return spawn(program, [...flags, ...forRoot(), `--user-data-dir=${join(folder, "profile")}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, TMPDIR: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder },
    // Ended with all that it starts, whatever that is.
    detached: isPosix, windowsHide: true,
  });
}

/** Ends a program and what it started. */
function end(child: ChildProcess): void {
  try {
    if (isPosix && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It has ended by itself.
    child.kill("SIGKILL");
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** While something is under way, whoever stops the program stops that too. */
function stoppedWith(stop: () => void): () => void {
  const listeners = signals.map((signal) => {
    const listener = (): void => {
      stop();
      process.removeListener(signal, listener);
      process.kill(process.pid, signal);
    };
    process.once(signal, listener);
    return () => process.removeListener(signal, listener);
  });
  return () => listeners.forEach((forget) => forget());
}

const mostComplained = 4_000;

/** How a browser is used. */
export interface BrowserUse<Result> {
  readonly program: string;
  readonly seconds: number;
  readonly task: (pipe: BrowserPipe) => Promise<Result>;
}

/**
 * Starts a browser of our own, with nothing of the user's, for one task. When it is done, or failed, or took too long,
 * the browser and all its files are gone.
 *
 * @throws Failure `browser-ended` where it ended by itself, `browser-slow`; whatever the task throws
 */
export async function withBrowser<Result>({ program, seconds, task }: BrowserUse<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "pmqa-print-"));
  const child = start(program, folder);
  const named = basename(program);
  const pipe = browserPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(0, mostComplained);
  });
  const closed = new Promise<void>((resolve) => {
    child.once("error", (cause) => {
      pipe.fail(browserFailure("browser-ended", { program: named, detail: cause.message }, { cause }));
      resolve();
    });
    child.once("close", (code, signal) => {
      pipe.fail(browserFailure("browser-ended", { program: named, detail: complaintIn(said) || String(code ?? signal) }));
      resolve();
    });
  });
  const timer = setTimeout(() => {
    pipe.fail(browserFailure("browser-slow", { program: named, seconds }));
    end(child);
  }, seconds * 1_000);
  const forget = stoppedWith(() => {
    end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  try {
    return await task(pipe);
  } finally {
    clearTimeout(timer);
    end(child);
    await closed;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    forget();
  }
}
