import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { columnOf, plannedColumns } from "../../src/sheet/layout/columns";
import { weighed, type Ended } from "../bench/child";
import { buildCommand } from "../bench/programs";
import { formCells } from "../files/read/form-cells";
import { heavyFiles } from "../files/read/heavy-files";
import { writtenBy } from "../files/read/written-by";
import { ownFolder } from "./run-cli";

const folder = ownFolder();
let command: readonly string[];
afterAll(() => folder.remove());
beforeAll(() => {
  command = buildCommand(folder.path(""));
});

const inChild = (...args: readonly string[]): Ended => weighed(...command, ...args);
const checkedInChild = (...args: readonly string[]): Ended => inChild("check", ...args);

/** What is said of each failure, in a word or two of the Thai message. */
const words: Readonly<Record<string, string>> = {
  "too-large": "ใหญ่เกินกว่าจะเป็นแบบฟอร์มหมวด 7", "corrupt": "เสียหาย อ่านไม่ได้", "long-text": "มีข้อความยาวเกิน 32767 อักขระ",
  "too-many-cells": "มากเกินกว่าจะเป็นแบบฟอร์มหมวด 7", "forged": "ประกอบขึ้นอย่างที่ไม่มีโปรแกรมตารางคำนวณใดทำ", "part-missing": "ไม่ครบ ขาดส่วน", "read": "ไม่พบแบบฟอร์มหมวด 7",
};

describe("files that could take all memory: the command by itself answers in words, below 300 MB", () => {
  it.each(heavyFiles.map((file) => [file.what, file] as const))("%s", (_what, { end, make }) => {
    const file = folder.path("heavy.xlsx");
    writeFileSync(file, make());
    const { status, out, err, megabytes } = checkedInChild(file);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words[end]);
    expect(err.trim().split("\n")).toHaveLength(2);
    expect(megabytes).toBeLessThan(300);
    expect(checkedInChild(file, "--json").err).toBe(err);
  });
});

describe("what is much to print", () => {
  const columns = plannedColumns(newestEdition);
  const long = (["name", "unit", "note"] as const).map((field) => columnOf(columns, field));
  const longest = "ก".repeat(32_767);

  it.each([[], ["--json"]])("a form whose every name, unit and note is as long as a cell can be", (...options) => {
    const file = folder.path("long.xlsx");
    const cells = formCells.map((row) => row.map((cell, at) => (long.includes(at + 1) && row[3]?.is === "number" ? { is: "text", value: longest } as const : cell)));
    writeFileSync(file, writtenBy({ texts: "shared" }, cells));
    const { status, out, megabytes } = checkedInChild(file, ...options);
    expect(status).toBe(1);
    expect(out.length).toBeGreaterThan(longest.length);
    expect(megabytes).toBeLessThan(300);
  });

  it.each([["nulls", "null"], ["indicators that are none", "{}"], ["brackets in each other", "["]])("10 MB of %s", (_what, one) => {
    const file = folder.path("much.json");
    const text = `{"indicators":[${Array.from({ length: Math.floor(9_900_000 / (one.length + 1)) }, () => one).join(one === "[" ? "" : ",")}]}`;
    writeFileSync(file, text);
    const { status, out, err, megabytes } = inChild("import", file, "-o", folder.path("much.xlsx"));
    expect([status, out]).toEqual([2, ""]);
    expect(err.length).toBeLessThan(10_000);
    expect(megabytes).toBeLessThan(300);
  });
});
