import { execFile, type ExecFileException } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

const programs = [
  "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
  "microsoft-edge-stable", "msedge",
];

/** Where installers put browsers that are not on the PATH. */
function usualPlaces(): string[] {
  const { PROGRAMFILES = "", LOCALAPPDATA = "" } = process.env;
  const windowsX86 = process.env["PROGRAMFILES(X86)"] ?? "";
  const windows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return [
    "/usr/bin/chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[PROGRAMFILES, windowsX86, LOCALAPPDATA].filter(Boolean)
      .flatMap((folder) => windows.map((place) => `${folder}\\${place}`)),
  ];
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is on this machine already. */
function installed(): string | undefined {
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter)
    .flatMap((folder) => programs.map((program) => path.join(folder, program)));
  const named = process.env["CHROME_PATH"];
  const candidates = [...(named === undefined ? [] : [named]), ...onPath, ...usualPlaces(), chromium.executablePath()];
  return candidates.find(runs);
}

interface Attempt {
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
}

const minutes = 60_000;

/** What an installer complained of: the first line that names a failure, else its last. */
function complaint(said: string): string | undefined {
  const lines = said.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.find((line) => /error|fail|unable|refused|denied|password/i.test(line)) ?? lines.at(-1);
}

/** Runs an installer to its end; what it said when it failed, else nothing. */
const attempt = ({ what, file, args }: Attempt): Promise<string | undefined> =>
  new Promise((resolve) => {
    const ended = (error: ExecFileException | null, _out: string, said: string): void => {
      resolve(error === null ? undefined : `${what}: ${complaint(said) ?? error.message}`);
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
