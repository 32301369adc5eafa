import { afterAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { check, type Checked } from "../../src/assessment/check/check";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { identitiesOf } from "../../src/assessment/form/identity";
import { newEvent, newWaiver } from "../../src/assessment/review/new-event";
import { reviewOf } from "../../src/assessment/review/review";
import { findingId } from "../../src/assessment/rules/finding";
import { readChecked } from "../../src/cli/read-checked";
import { emptyWorkbook } from "../../src/files/excelts";
import { FileWorkbook, readBook } from "../../src/files/file-workbook";
import { zipParts } from "../../src/files/zip-parts";
import { readFormFile } from "../../src/files/read/read-form-file";
import { planTurning } from "../../src/sheet/edit/turn-dialect";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder, pmqa } from "../cli/run-cli";
import { oddTexts } from "../contract/review-contract";
import { sampleIndicators } from "../sheet/sample-indicators";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "./libre-office";
import { hasOpenpyxl } from "./open-pyxl";
import { zipOf } from "./zip";

const folder = ownFolder();
afterAll(() => folder.remove());

const read = async (bytes: Uint8Array) => readChecked(await readFormFile(bytes, "x.xlsx"));

/** What a review comes to, and what is amiss with it. */
function summary(checked: Checked): object {
  const { indicators, topics, waivers, gone } = reviewOf(checked);
  return {
    indicators: [...indicators].map(([id, { state, events }]) => [id, state.is, events.map(({ comment, by }) => [comment, by])]),
    topics: [...topics].map(([id, { state }]) => [id, state.is]),
    waivers: waivers.map(({ event, accepts, changes }) => [event.finding, accepts.map(findingId), changes]),
    gone, troubles: checked.form.review?.troubles,
  };
}

/** "_x000D_" is dropped by openpyxl, also where somebody typed just that. */
const texts = oddTexts.filter((text) => !text.includes("_x"));

/** A filled form with a review: reviewed and asked, one by one and a topic as a whole, and a finding accepted. */
async function reviewed(): Promise<FileWorkbook> {
  const file = new FileWorkbook(await emptyWorkbook(), "x.xlsx");
  file.book.addWorksheet("ของฉัน").getCell("A1").value = "ของผู้ใช้";
  await file.write(planForm({ edition: editionFor(2567) ?? newestEdition, agency: "กรมตัวอย่าง", dialect: "native", indicators: sampleIndicators }));
  const { checked } = await read(await file.bytes());
  const { form, findings } = checked;
  const noted = (second: number) => ({ by: texts[second % texts.length] ?? "", comment: texts[(second + 3) % texts.length] ?? "", date: `2026-11-28T10:15:${String(second).padStart(2, "0")}` });
  await file.appendReview([
    ...identitiesOf(form.indicators).map((indicator, at) =>
      newEvent(form, at % 4 === 3 ? "question" : "reviewed", { of: "indicator", indicator }, noted(at))),
    newEvent(form, "reviewed", { of: "topic", topic: "7.2" }, noted(57)),
    // A cell of which the same is said twice has one finding's identity, and takes one waiver.
    ...new Map(findings.filter(({ severity }) => severity === "error").map((finding) => [findingId(finding), newWaiver(form, finding, noted(58))])).values(),
  ]);
  return file;
}

const before = reviewed().then(async (file) => ({ bytes: await file.bytes(), summary: summary((await read(await file.bytes())).checked) }));
const after = async (bytes: Uint8Array): Promise<object> => summary((await read(bytes)).checked);
const opened = async (): Promise<FileWorkbook> => new FileWorkbook(await readBook((await before).bytes, "x.xlsx"), "x.xlsx");

describe("a review stays what it was", () => {
  it("and is all there to begin with: nothing is amiss, nothing fell away", async () => {
    expect(JSON.stringify((await before).summary)).not.toMatch(/fallen|unreviewed.*7\.1\.1 /);
    expect((await before).summary).toMatchObject({ gone: [], troubles: [] });
  });

  it("saved and opened again", async () => {
    expect(await after(await (await opened()).bytes())).toEqual((await before).summary);
  });

  it("with the form's sheet and the review's renamed", async () => {
    const file = await opened();
    for (const sheet of file.book.worksheets) sheet.name = `${sheet.name} ก`;
    expect(await after(await file.bytes())).toEqual((await before).summary);
  });

  it("with the form turned into the add-in's functions and back", async () => {
    const file = await opened();
    for (const dialect of ["functions", "native"] as const) {
      await file.change(planTurning((await read(await file.bytes())).reading, dialect));
      expect(await after(await file.bytes())).toEqual((await before).summary);
    }
  });

  it("with both sheets copied into another workbook", async () => {
    const [from, to] = [await opened(), new FileWorkbook(await emptyWorkbook(), "y.xlsx")];
    to.book.addWorksheet("อื่น").getCell("A1").value = "ของผู้อื่น";
    for (const { name, ...sheet } of from.book.worksheets.slice(1).map((each) => ({ name: each.name, each }))) {
      const copy = to.book.addWorksheet(name);
      sheet.each.eachRow((row) => row.eachCell((cell) => {
        const there = copy.getCell(cell.address);
        there.value = cell.value;
        there.style = cell.style;
      }));
    }
    expect(await after(await to.bytes())).toEqual((await before).summary);
  });

  (hasLibreOffice() ? it : it.skip)("saved by LibreOffice", async () => {
    writeFileSync(folder.path("libre.xlsx"), (await before).bytes);
    expect(await after(readFileSync(savedByLibreOffice(folder, "libre.xlsx", asXlsx)))).toEqual((await before).summary);
  }, 120_000);

  (hasOpenpyxl() ? it : it.skip)("saved by openpyxl", async () => {
    writeFileSync(folder.path("py.xlsx"), (await before).bytes);
    execFileSync("python3", ["-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])", folder.path("py.xlsx")]);
    expect(await after(readFileSync(folder.path("py.xlsx")))).toEqual((await before).summary);
  }, 120_000);
});

describe("pmqa check", () => {
  it("marks findings as accepted, and leaves them out of its status with --waived alone", async () => {
    const path = folder.path("waived.xlsx");
    writeFileSync(path, (await before).bytes);
    expect((await pmqa("check", path)).code).toBe(1);
    const { code, out } = await pmqa("check", path, "--waived", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("accepted: ");
    expect(out).toMatch(/Review: .*Reviewed \d+ · Question open \d+/);
    const { findings } = JSON.parse((await pmqa("check", path, "--json")).out) as { findings: { severity: string; waived?: { reason: string } }[] };
    expect(findings.every(({ severity, waived }) => (severity === "error") === (waived !== undefined))).toBe(true);
  });

  it("counts an error again whose indicator changed", async () => {
    const file = await opened();
    const { reading, checked } = await read((await before).bytes);
    const error = checked.findings.find(({ severity, about }) => severity === "error" && about.of === "indicator");
    if (error === undefined) throw new Error("No error was found.");
    await file.change([{ cell: { row: error.at.row, column: reading.columns.get("result.2565") ?? 0 }, entry: 12_345 }]);
    const path = folder.path("changed.xlsx");
    writeFileSync(path, await file.bytes());
    expect((await pmqa("check", path, "--waived")).code).toBe(1);
  });
});

it("a review's sheet that was edited by hand is told, and its other rows count", async () => {
  const file = await opened();
  const sheet = file.book.getWorksheet("การทบทวน");
  if (sheet === undefined) throw new Error("There is no review.");
  sheet.getCell("F5").value = "แก้เอง";
  const { checked } = await read(await file.bytes());
  expect(checked.findings.filter(({ rule }) => rule.kind === "review").map(({ rule, values }) => [rule.name, values["rows"]])).toEqual([["review-edited", "5"]]);
  expect(check(checked.form).form.review?.events.filter(({ edited }) => edited !== true).length).toBeGreaterThan(3);
});

it.each([
  ["at its beginning", (xml: string) => xml.replace("<sheetData>", "<sheetData><row r=\"x\"/>")],
  ["below all that tells what it is", (xml: string) => xml.replace("</sheetData>", "<row r=\"900\"><c r=\"A900\" s=\"99999\"><v>1</v></c></row></sheetData>")],
])("a review's sheet whose part of the file is damaged %s is told; the form is read and checked as before, and nothing counts as accepted", async (where, damage) => {
  const { bytes } = await before;
  const parts = Object.entries(zipParts(bytes, "x.xlsx")).map(([name, data]) => {
    const text = Buffer.from(data).toString();
    return { name, data: Buffer.from(name.includes("/worksheets/sheet3") ? damage(text) : text) };
  });
  const whole = await read(bytes);
  const { reading, checked } = await read(zipOf(parts));
  expect([reading.sheet, checked.form.indicators]).toEqual([whole.reading.sheet, whole.checked.form.indicators]);
  expect(checked.form.review).toEqual({ sheet: "การทบทวน", events: [], troubles: [{ is: "unread" }] });
  expect(checked.findings.filter(({ rule }) => rule.name.startsWith("review-")).map(({ rule, severity }) => [rule.name, severity])).toEqual([["review-unread", "warning"]]);
  const path = folder.path(`${where.length}.xlsx`);
  writeFileSync(path, zipOf(parts));
  expect((await pmqa("check", path, "--waived")).code).toBe(1);
});
