import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { check } from "../../src/assessment/check/check";
import { completeRows, formOf } from "../../src/assessment/rules/case";
import { toStatusOutput } from "../../src/cli/status-output";
import { statusOf } from "../../src/cli/status";
import { statusLines } from "../../src/cli/text/status";
import type { Terminal } from "../../src/cli/terminal";
import { sampleNarrative } from "../assessment/narrative/sample-narrative";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
const file = folder.path("form.xlsx");
beforeAll(async () => void await pmqa("import", samplePath, "-o", file));
afterAll(() => folder.remove());

const terminal: Terminal = { language: "th", columns: 100, colours: false, out: () => undefined, err: () => undefined };
const narrative = sampleNarrative("unsaid");
const report = statusOf("form.xlsx", { checked: check(formOf({ rows: completeRows, narrative: {
  ...narrative, answers: narrative.answers.map((answer) => ({
    ...answer,
    ...(answer.item === "1.1.1" ? {} : { ticked: [1] }),
    ...(answer.item === "1.2.1" ? { answer: "", owner: "กพร.\u001b[31m" } : {}),
  })),
} })) });

const validate = new Ajv({ strict: true, allowUnionTypes: true })
  .compile(JSON.parse(readFileSync(resolve(__dirname, "../../docs/status-output.schema.json"), "utf8")) as object);

describe("a form of Category 7 alone", () => {
  it("is told how far it has come, and that there is nothing of the others", async () => {
    const ran = await pmqa("status", file);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toMatch(/หมวด 7 .*█+░+ {2}พร้อม \d+\/23 ตัวชี้วัด · คะแนนเฉลี่ย 395 \(ยังไม่สมบูรณ์\)/);
    expect(ran.out).toContain("ยังไม่มีแผ่นงานของหมวด 1 ถึง 6");
  });

  it("is told to programs as the published schema promises", async () => {
    const output: unknown = JSON.parse((await pmqa("status", file, "--json")).out);
    expect(validate(output) ? [] : validate.errors).toEqual([]);
    expect(output).toMatchObject({ version: 1, fiscalYear: 2567, results: { total: 23, mean: 395, final: false }, categories: [] });
  });
});

describe("Categories 1 to 3 of the real submission, one answer of them not written and one without ticks yet", () => {
  const lines = statusLines(report, terminal);

  it("have a bar each, the facts of each item, and what is left by whoever has it to do", () => {
    const text = lines.join("\n");
    expect(text).toMatch(/หมวด 1 การนำองค์การ +█+░+ {2}พร้อม 2\/4 ข้อ/);
    expect(text).toMatch(/1\.1\.1 – คำตอบ 2694\/3000 อักขระ · มี 0\/5 ประเด็น · ยังไม่ทราบเครื่องหมาย 5 ประเด็น/);
    expect(text).toMatch(/หมวด 4 .* {2}░+ {2}ยังไม่มีแผ่นงาน/);
    expect(text.slice(text.indexOf("งานที่เหลือ"))).toMatch(/1\.2\.1 เขียนคำตอบ[^]*1\.1\.1 ทำเครื่องหมายประเด็นที่มี/);
    expect(text).toMatch(/1\.1\.2 ✓ คำตอบ 2140\/3000 อักขระ · มี 1\/3 ประเด็น/);
    expect(text).toContain("ไม่คำนวณคะแนนหมวด 1 ถึง 6");
  });

  it("show nothing that could control a terminal", () => {
    expect(lines.join("\n")).not.toContain("\u001b");
  });

  it("are told to programs as the published schema promises", () => {
    const output = toStatusOutput(report);
    expect(validate(output) ? [] : validate.errors).toEqual([]);
    expect(output.categories.map(({ category, there, ready, items }) => [category, there, ready, items])).toEqual([
      ["1", true, 2, 4], ["2", true, 6, 6], ["3", true, 7, 7], ["4", false, 0, 5], ["5", false, 0, 5], ["6", false, 0, 5],
    ]);
  });

  it("are said in English too", () => {
    expect(statusLines(report, { ...terminal, language: "en" }).join("\n")).toContain("1.2.1 write the answer");
  });
});
