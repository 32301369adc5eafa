import { execFile, type ExecFileException } from "node:child_process";
import path from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";
import { complaintIn } from "../src/cli/browser/complaint";
import { installedBrowser, isProgram } from "../src/cli/browser/find-browser";

/** A browser that is on this machine already: one that people have, or one that Playwright fetched. */
function installed(): string | undefined {
  const fetched = chromium.executablePath();
  return installedBrowser() ?? (isProgram(fetched) ? fetched : undefined);
}

interface Attempt {
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
}

const minutes = 60_000;

/** Runs an installer to its end; what it said when it failed, else nothing. */
const attempt = ({ what, file, args }: Attempt): Promise<string | undefined> =>
  new Promise((resolve) => {
    const ended = (error: ExecFileException | null, _out: string, said: string): void => {
      resolve(error === null ? undefined : `${what}: ${complaintIn(said) || error.message}`);
    };
    execFile(file, [...args], { timeout: 10 * minutes, maxBuffer: 64 * 1024 * 1024 }, ended);
  });

/** Ways to get a browser, the least intrusive first. */
function installers(): Attempt[] {
  const cli = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  const fetchOne = { what: "playwright-core install", file: process.execPath, args: [cli, "install", "chromium", "--no-shell"] };
  const debian = "apt-get update && apt-get install -y --no-install-recommends chromium";
  const asRoot = process.getuid?.() === 0;
  const installIt = asRoot
    ? { what: "apt-get", file: "sh", args: ["-c", debian] }
    : { what: "sudo apt-get", file: "sudo", args: ["-n", "sh", "-c", debian] };
  return [fetchOne, ...(process.platform === "linux" ? [installIt] : [])];
}

let found: Promise<string> | undefined;

async function find(): Promise<string> {
  const there = installed();
  if (there !== undefined) return there;
  const failures: string[] = [];
  for (const installer of installers()) {
    const failure = await attempt(installer);
    const brought = installed();
    if (brought !== undefined) return brought;
    failures.push(failure ?? `${installer.what}: ended well, but no browser was found afterwards`);
  }
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium. None is installed (CHROME_PATH, PATH and the usual places were "
      + `looked at), and none could be installed:\n- ${failures.join("\n- ")}\n`
      + "Install one, or set CHROME_PATH to its program.",
  );
}

/**
 * The program of a browser: an installed Chrome, Edge or Chromium, else one fetched by Playwright, else Debian's.
 *
 * @throws Error when there is none and none can be had, saying what was tried
 */
export const findChromium = (): Promise<string> => (found ??= find());

/** Keeps the browser from calling its maker's servers, which a closed network refuses one by one. */
const quiet = [
  "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-quic",
  "--disable-sync", "--no-first-run", "--no-pings", "--disable-gpu",
];

/** How the tests start a browser: `chromium.launch(await launchOptions())`. */
export async function launchOptions(): Promise<LaunchOptions> {
  return {
    executablePath: await findChromium(),
    headless: true,
    // Chromium's sandbox does not run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  };
}
