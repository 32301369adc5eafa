import { expect } from "@jest/globals";
import Ajv from "ajv";
import { createHash } from "node:crypto";
import { dataPackage, type PackageFile } from "../../../src/exchange/package/data-package";
import { planSubmission } from "../../../src/exchange/submission/plan-submission";
import { morning } from "../../report/reported";
import first from "./profiles/datapackage-1.0.json";
import second from "./profiles/datapackage-2.0.json";

export interface Descriptor {
  readonly name: string;
  readonly title: string;
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

export const packed = (form: Parameters<typeof planSubmission>[0], state: "final" | "draft" = "final"): readonly PackageFile[] => {
  const making = { language: "th", when: morning, version: "1.2.3", state } as const;
  return dataPackage(planSubmission(form, making), making);
};
export const textOf = (files: readonly PackageFile[], name: string): string => files.find((file) => file.name === name)?.text ?? "";
export const descriptorOf = (files: readonly PackageFile[]): Descriptor => JSON.parse(textOf(files, "datapackage.json")) as Descriptor;

/** The rows of a table, by the names of its columns. */
export function rowsOf(files: readonly PackageFile[], name: string): readonly Readonly<Record<string, string | number | null>>[] {
  const [heads = [], ...rows] = readCsv(textOf(files, `${name}.csv`));
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [String(head), cells[at] ?? null])));
}

const profiles = [first, second].map((profile) => new Ajv({ strict: false, allErrors: true }).compile(profile));

/** All that is not as the descriptor says it is. */
export function faults(files: readonly PackageFile[]): readonly string[] {
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
        if (!isOfType || (cell !== null && constraints?.enum?.includes(String(cell)) === false)) found.push(`${name}.${field}: ${String(cell)}`);
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
