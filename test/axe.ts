import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

type Runner = { readonly axe: { run(options: object): Promise<{ readonly violations: Violation[] }> } };

/** What axe finds in a page, target sizes included. */
async function violationsIn(page: Page | Frame): Promise<readonly Violation[]> {
  // Straight into the page: its policy refuses script tags that are not its own.
  await page.evaluate(axe);
  return page.evaluate(async () => (await (window as unknown as Runner).axe.run({ rules: { "target-size": { enabled: true } } })).violations);
}

const told = (violations: readonly Violation[]): string[] =>
  violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html ?? ""} ${first?.failureSummary ?? ""}`);

/** All that axe finds in a page. */
export const foundByAxe = async (page: Page | Frame): Promise<string[]> => told(await violationsIn(page));

/** What axe finds serious or critical in a page. */
export const seriousIn = async (page: Page | Frame): Promise<string[]> =>
  told((await violationsIn(page)).filter(({ impact }) => impact === "serious" || impact === "critical"));
