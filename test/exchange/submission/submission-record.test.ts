import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChecked } from "../../../src/cli/read-checked";
import { factsOf } from "../../../src/exchange/submission/facts";
import { canonicalRecord, digestOfRecord, factsOfRows, submissionRecord } from "../../../src/exchange/submission/submission-record";
import { readSubmissionFile } from "../../../src/files/read/read-form-file";
import { digestGroups, readDigest } from "../../../src/sheet/record/digest-groups";
import { planRecord } from "../../../src/sheet/record/plan-record";
import { readRecord } from "../../../src/sheet/record/read-record";
import type { RecordRow } from "../../../src/sheet/record/record-row";
import { sampleContent } from "../../sheet/sample-indicators";
import { sheetOfPlan } from "../../sheet/sheet-of-plan";
import { madeSubmission } from "./made-submission";

const file = madeSubmission(sampleContent);
const read = file.then((made) => {
  const { reading, record } = readSubmissionFile(made, "x.xlsx");
  const said = record && readRecord(record);
  if (said === undefined) throw new Error("There is no record.");
  return { ...readChecked(reading), said };
});

const row = fc.record<RecordRow>({
  part: fc.constantFrom("indicator", "review", "topic"),
  key: fc.constantFrom("", "7.1.1-2", "7.1", "7.10", "0123", "1e5", "9x"),
  field: fc.constantFrom("note", "target", "result.2567", "success-formula", "comment"),
  text: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("=1+1", "-", "007", "80", "80.50", "1e3", "TRUE", "กข\nค", "#N/A", "97.4 (0.974)"))
    .map((text) => text.replace(/\r\n?/g, "\n").trim()).filter((text) => text !== ""),
});

describe("the record of a submission", () => {
  test("comes back from its file as the form in that file says it", async () => {
    const { reading, checked, said } = await read;
    const { rows, digest } = submissionRecord(checked.form, reading.dialects, { program: "0.1.0", state: "final" });
    expect(said).toMatchObject({ sheet: "บันทึกการส่ง", version: 1, digest, unreadable: [], headless: false });
    expect(said.rows).toEqual(rows);
    expect(factsOfRows(said.rows).slice(1)).toEqual(factsOf(checked.form, reading.dialects));
  });

  test("leaves the form the form, and the review the review", async () => {
    const { reading, checked } = await read;
    expect(reading.sheet).toBe("หมวด 7");
    expect(checked.form.indicators).toHaveLength(sampleContent.indicators.length);
    expect(checked.form.review).toMatchObject({ sheet: "การทบทวน", troubles: [] });
  });

  test("says all that its form says: each input, note, figure and event", async () => {
    const { checked: { form }, said } = await read;
    const texts = new Set(said.rows.map(({ text }) => text));
    const wanted = [
      ...form.indicators.flatMap(({ name, note, unit, scored }) => [name, note, unit, String(scored.success), String(scored.score)]),
      ...(form.review?.events ?? []).flatMap(({ comment, by }) => [comment, by]),
    ];
    expect(wanted.filter((text) => text !== "" && !texts.has(text))).toEqual([]);
    expect(said.rows.filter(({ part }) => part === "review").length).toBeGreaterThan(20);
  });

  test("has a digest that everybody can take: SHA-256 of its canonical text", async () => {
    const { said } = await read;
    const text = canonicalRecord(said.rows);
    expect(said.digest).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    expect(text.split("\n").slice(0, 1)).toEqual(['["pmqa-submission",1]']);
  });
});

test("any record is read again as it was written, and its digest does not depend on the order of its rows", () => {
  fc.assert(fc.property(fc.array(row), fc.nat(), (rows, turn) => {
    const digest = digestOfRecord(rows);
    const sheet = sheetOfPlan(planRecord(rows, digest));
    expect(readRecord(sheet)).toEqual({ sheet: "บันทึกการส่ง", version: 1, digest, rows, unreadable: [], headless: false });
    const at = rows.length === 0 ? 0 : turn % rows.length;
    expect(digestOfRecord([...rows.slice(at), ...rows.slice(0, at)])).toBe(digest);
  }));
});

test("another thing in a row, another digest", () => {
  const parts = ["part", "key", "field", "text"] as const;
  fc.assert(fc.property(fc.array(row, { minLength: 1 }), row, fc.nat(), fc.constantFrom(...parts), (rows, other, turn, part) => {
    const at = turn % rows.length;
    const [own] = rows.slice(at);
    fc.pre(own !== undefined && own[part] !== other[part]);
    expect(digestOfRecord(rows.with(at, { ...other, ...own, [part]: other[part] }))).not.toBe(digestOfRecord(rows));
  }));
});

test("a digest is shown in groups, and read again however it was copied", () => {
  const digest = digestOfRecord([]);
  expect(digestGroups(digest)).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}\n([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  for (const text of [digest, digestGroups(digest), digestGroups(digest).toLowerCase().replace(/\s/g, "-")]) expect(readDigest(text)).toBe(digest);
  for (const text of ["", digest.slice(1), `${digest}0`, digest.replace(/./, "g")]) expect(readDigest(text)).toBeUndefined();
});

test("a record that lost its headings, or holds rows of nobody, says so", () => {
  const { cells, ...plan } = planRecord([{ part: "total", key: "", field: "score", text: "395" }], digestOfRecord([]));
  const rowsOf = (changed: typeof cells) => readRecord(sheetOfPlan({ ...plan, cells: changed }));
  expect(rowsOf(cells.with(3, ["ก", null, null, null]))).toMatchObject({ headless: true, rows: [] });
  expect(rowsOf([...cells, [null, null, null, null], ["คะแนน", null, null, "5"]])).toMatchObject({ unreadable: [7], rows: [{ text: "395" }] });
  expect(rowsOf(cells.with(0, [null, null, null, null]))).toBeUndefined();
});
