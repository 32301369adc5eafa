import { expect } from "@jest/globals";
import { severities } from "../../src/assessment/rules/severity";
import type { CheckOutput } from "../../src/cli/check-output";
import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/terminal";
import { visible } from "../../src/cli/text/visible";
import { pmqa } from "./run-cli";

/** How checking a file ended, the same for people and for programs: what it found, or why it could not be read. */
export type Ended =
  | { readonly code: 0 | 1; readonly output: CheckOutput }
  | { readonly code: 2; readonly said: string };

/** What `check` prints for people, on a terminal so wide that every finding is one line. */
async function report(path: string): Promise<{ readonly code: ExitCode; readonly lines: readonly string[]; readonly err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(["check", path], {
    language: "th", columns: 1_000_000, colours: false, out: (text) => void out.push(text), err: (text) => void err.push(text),
  });
  return { code, lines: out.join("\n").split("\n"), err: err.join("\n") };
}

/** A finding's line begins with its cell. */
const isFinding = (line: string): boolean => /^ {2}'(?:[^']|'')*'!\S+ {2}/.test(line);

function expectSameFindings(lines: readonly string[], { findings }: CheckOutput): void {
  const inOrder = [
    ...severities.flatMap((wanted) => findings.filter(({ kind, severity }) => kind !== "doubt" && severity === wanted)),
    ...findings.filter(({ kind }) => kind === "doubt"),
  ];
  const told = lines.filter(isFinding);
  expect(told.map((line) => line.slice(2, line.indexOf("  ", line.lastIndexOf("'!"))))).toHaveLength(inOrder.length);
  for (const [at, { cell, message }] of inOrder.entries()) {
    const start = `  ${visible(cell)}  `;
    const line = told[at] ?? "";
    expect(line.slice(0, start.length)).toBe(start);
    // The message goes on with why it matters and what to do.
    expect(visible(message).replace(/ +/g, " ").startsWith(line.slice(start.length).replace(/ +/g, " "))).toBe(true);
  }
}

/**
 * Checks a file for people and for programs, and expects the same of both: the same exit status, the same findings in
 * the same cells, or the same words for why it cannot be read; never a fault of the program.
 */
export async function checkedBothWays(path: string): Promise<Ended> {
  const { code, lines, err } = await report(path);
  const json = await pmqa("check", path, "--json");
  expect(json.code).toBe(code);
  expect(json.err).toBe(err);
  if (code === 2) {
    expect(json.out).toBe("");
    expect(err).not.toBe("");
    expect(err).not.toContain("โปรแกรมทำงานผิดพลาด");
    return { code, said: err };
  }
  expect(err).toBe("");
  const output = JSON.parse(json.out) as CheckOutput;
  expectSameFindings(lines, output);
  expect(code).toBe(output.findings.some(({ severity }) => severity === "error") ? 1 : 0);
  return { code, output };
}
