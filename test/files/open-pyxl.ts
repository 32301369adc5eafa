import { execFileSync } from "node:child_process";

/** Whether this machine's Python has openpyxl. */
export function hasOpenpyxl(): boolean {
  try {
    execFileSync("python3", ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
