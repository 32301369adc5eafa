import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

const programs = [
  "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
  "microsoft-edge-stable", "msedge",
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where installers put browsers that are not on the PATH. */
function usualPlaces(env: Environment): readonly string[] {
  const windows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return [
    "/usr/bin/chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
      (folder === undefined || folder === "" ? [] : windows.map((place) => `${folder}\\${place}`))),
  ];
}

/** Whether a file is a program. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The browser that CHROME_PATH names, be it there or not. */
export const namedBrowser = (env: Environment = process.env): string | undefined => env["CHROME_PATH"] || undefined;

/** A Chrome, Edge or Chromium on this machine: the one that is named, else one on the PATH, else in a usual place. */
export function installedBrowser(env: Environment = process.env): string | undefined {
  const named = namedBrowser(env);
  const onPath = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "")
    .flatMap((folder) => programs.map((program) => path.join(folder, program)));
  return [...(named === undefined ? [] : [named]), ...onPath, ...usualPlaces(env)].find(isProgram);
}
