import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import fc from "fast-check";
import { createHash } from "node:crypto";
import sample from "../../../assets/sample-2567.json";
import type { FormContent } from "../../../src/assessment/form/form";
import { figureInput } from "../../../src/assessment/form/figure";
import { readChecked } from "../../../src/cli/read-checked";
import { csvText } from "../../../src/exchange/package/csv";
import { dataPackage, type PackageFile } from "../../../src/exchange/package/data-package";
import { planSubmission } from "../../../src/exchange/submission/plan-submission";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { morning } from "../../report/reported";
import { reviewedForm } from "../../report/reviewed";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyForm } from "../any-form";
import first from "./profiles/datapackage-1.0.json";
import second from "./profiles/datapackage-2.0.json";

interface Descriptor {
  readonly resources: readonly {
    readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] } }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[];
    };
  }[];
}

/** A table read again by RFC 4180 alone: a cell in quotes is a text, one without is a number, an empty one is missing. */
function readCsv(text: string): readonly (readonly (string | number | null)[])[] {
  const rows: (string | number | null)[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? (bare === "" ? null : Number(bare)) : quoted.replaceAll("\"\"", "\""));
    if (end === "\r\n") rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const packed = (form: Parameters<typeof planSubmission>[0], state: "final" | "draft" = "final"): readonly PackageFile[] => {
  const making = { language: "th", when: morning, version: "1.2.3", state } as const;
  return dataPackage(planSubmission(form, making), making);
};
const formOf = (content: FormContent) => readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: [] }).reading.form;
const textOf = (files: readonly PackageFile[], name: string): string => files.find((file) => file.name === name)?.text ?? "";
const descriptorOf = (files: readonly PackageFile[]): Descriptor => JSON.parse(textOf(files, "datapackage.json")) as Descriptor;

/** The rows of a table, by the names of its columns. */
function rowsOf(files: readonly PackageFile[], name: string): readonly Readonly<Record<string, string | number | null>>[] {
  const [heads = [], ...rows] = readCsv(textOf(files, `${name}.csv`));
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [String(head), cells[at] ?? null])));
}

const profiles = [first, second].map((profile) => new Ajv({ strict: false, allErrors: true }).compile(profile));

/** All that is not as the descriptor says it is. */
function faults(files: readonly PackageFile[]): readonly string[] {
  const descriptor = descriptorOf(files);
  const found = profiles.flatMap((isValid) => (isValid(descriptor) ? [] : [JSON.stringify(isValid.errors)]));
  const keys = new Map(descriptor.resources.map(({ name }) => [name, rowsOf(files, name)]));
  for (const { name, path, bytes, hash, schema: { fields, primaryKey, foreignKeys = [] } } of descriptor.resources) {
    const text = textOf(files, path);
    const [heads = [], ...rows] = readCsv(text);
    if (Buffer.byteLength(text) !== bytes || hash !== `sha256:${createHash("sha256").update(text).digest("hex")}`) found.push(`${name}: bytes`);
    if (heads.join() !== fields.map((field) => field.name).join()) found.push(`${name}: heads`);
    for (const cells of rows) {
      if (cells.length !== fields.length) found.push(`${name}: ${cells.length} cells`);
      fields.forEach(({ name: field, type, constraints }, at) => {
        const cell = cells[at] ?? null;
        const isOfType = cell === null ? constraints?.required !== true : type === "string" ? typeof cell === "string" : typeof cell === "number" && (type === "number" || Number.isInteger(cell));
        if (!isOfType || (constraints?.enum?.includes(String(cell)) === false)) found.push(`${name}.${field}: ${String(cell)}`);
      });
    }
    const own = keys.get(name) ?? [];
    const key = (row: Readonly<Record<string, unknown>>, of: readonly string[]): string => JSON.stringify(of.map((each) => row[each]));
    if (primaryKey !== undefined && new Set(own.map((row) => key(row, primaryKey))).size !== own.length) found.push(`${name}: key twice`);
    for (const { fields: here, reference } of foreignKeys) {
      const there = new Set((keys.get(reference.resource) ?? []).map((row) => key(row, reference.fields)));
      for (const row of own) if (here.some((each) => row[each] !== null) && !there.has(key(row, here))) found.push(`${name}: ${key(row, here)} leads nowhere`);
    }
  }
  return found;
}

describe("a data package", () => {
  it("is valid by both published profiles, and its tables are what it says, for any form", () => {
    fc.assert(fc.property(fc.oneof(anyForm(4), anyForm(60)), fc.constantFrom("final" as const, "draft" as const), (content, state) => {
      expect(faults(packed(formOf(content), state))).toEqual([]);
    }), { numRuns: 25 });
  });

  it("says what the form says: every text as it is, every figure as a number or as words", () => {
    fc.assert(fc.property(anyForm(20), (content) => {
      const files = packed(formOf(content));
      const orNull = (text: string): string | null => (text === "" ? null : text);
      expect(rowsOf(files, "indicators").map(({ item, name, unit, note, target, target_text: words }) => [item, name, unit, note, target ?? words])).toEqual(
        content.indicators.map(({ item, name, unit, note, target }) => [item, name, orNull(unit), orNull(note), figureInput(target)]));
      expect(rowsOf(files, "results").map(({ year, result, result_text: words }) => [year, result ?? words])).toEqual(
        content.indicators.flatMap(({ results }) => results.map((result, at) => [content.edition.years[at], figureInput(result)])));
    }), { numRuns: 25 });
  });

  it("has the real submission's stated figures, and who accepted what", () => {
    const files = packed(reviewedForm().checked.form);
    expect(faults(files)).toEqual([]);
    expect(rowsOf(files, "indicators").map(({ success, score }) => [success, score])).toEqual(sample.indicators.map(({ statedSuccess, statedScore }) => [statedSuccess, statedScore]));
    const topics = rowsOf(files, "topics").filter(({ score }) => score !== null).map(({ topic, score }) => [topic, score]);
    expect(Object.fromEntries(topics)).toEqual(sample.statedTopicScores);
    expect(rowsOf(files, "findings").filter((row) => row["accepted_by"] !== null).map((row) => row["accepted_because"])).toEqual(["หลักฐานอยู่ในแฟ้มของกอง"]);
  });

  it("keeps what is missing, what is not applicable, and zero apart", () => {
    const [one] = sampleContent.indicators;
    if (one === undefined) throw new Error("The sample has no indicators.");
    const results = [{ state: "missing" }, { state: "not-applicable", text: "N/A" }, { state: "number", value: 0 }] as const;
    expect(rowsOf(packed(formOf({ ...sampleContent, indicators: [{ ...one, results }] })), "results").map((row) => [row["result"], row["result_text"]]))
      .toEqual([[null, null], [null, "N/A"], [0, null]]);
  });

  it("says in its descriptor that a draft is one", () => {
    const form = formOf(sampleContent);
    expect(textOf(packed(form, "draft"), "datapackage.json")).toContain("\"pmqa-7-2567-draft\"");
    expect(textOf(packed(form), "datapackage.json")).not.toContain("draft");
  });
});

it("texts stand in quotes, with quotes doubled; a text is never taken for a number, nor for a row's end", () => {
  expect(csvText([["=1+1", 12, "12", "", null, "a\"b,c\nd"]])).toBe("\"=1+1\",12,\"12\",,,\"a\"\"b,c\nd\"\r\n");
});
