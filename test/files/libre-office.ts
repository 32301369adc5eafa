import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { ownFolder } from "../cli/run-cli";

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What it writes as .xlsx, in its own words. */
export const asXlsx = "xlsx:Calc MS Excel 2007 XML";

/** The argument that gives LibreOffice a profile of its own, in a folder of the test's. */
export const profileIn = (folder: ReturnType<typeof ownFolder>): string => `-env:UserInstallation=file://${folder.path("profile")}`;

/**
 * Has LibreOffice open a file of a folder and save it in another format, with a profile of its own; answers the new file.
 * The environment may say which fonts it finds.
 */
export function savedByLibreOffice(folder: ReturnType<typeof ownFolder>, name: string, format: string, env = process.env): string {
  mkdirSync(folder.path("saved"), { recursive: true });
  execFileSync("soffice", [profileIn(folder), "--headless", "--convert-to", format, "--outdir", folder.path("saved"), folder.path(name)], { stdio: "ignore", env });
  return folder.path(`saved/${name.replace(/\.\w+$/, `.${format.split(":")[0] ?? ""}`)}`);
}
