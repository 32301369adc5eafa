import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { questions } from "../../src/selftest/questions";

const page = readFileSync("docs/real-excel.md", "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()));
const listed = (cells: readonly (string | undefined)[], none: string): readonly string[] =>
  [...new Set(cells.flatMap((cell) => cell?.split(", ") ?? []).filter((each) => each !== none))];

/** The rows of the tables that say what rests on what. */
const claims = rows.filter(([first]) => first !== "---" && !/^(?:what |where |nowhere)/.test(first ?? ""));

test("docs/real-excel.md names every question once or more, and no other", () => {
  const named = listed(claims.map((cells) => cells.at(-1)), "none");
  expect([...named].sort()).toEqual(questions.map(({ name }) => name).sort());
});

test("the tests that it names are there", () => {
  const named = listed(claims.filter((cells) => cells.length === 5).map((cells) => cells[3]), "—");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => ![".test.ts", ".ts"].some((end) => existsSync(path.join("test", name + end))))).toEqual([]);
});
