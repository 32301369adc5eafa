import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import sample from "../../assets/sample-2567.json";
import { check } from "../../src/assessment/check/check";
import type { NewReviewEvent } from "../../src/assessment/form/review-event";
import { newWaiver } from "../../src/assessment/review/new-event";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { saveAll } from "../../src/cli/disk/save-all";
import { readChecked } from "../../src/cli/read-checked";
import { submissionData } from "../../src/exchange/json/write-submission";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { planForm } from "../../src/sheet/write/plan-form";
import { anyForm, saidBy } from "../exchange/any-form";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());
const name = (state: string): string => `PMQA-7-2567-${sample.agency}-${state}`;
const [final, draft] = [name("ฉบับส่ง"), name("ฉบับร่าง-DRAFT")];
const tables = ["datapackage.json", "findings.csv", "indicators.csv", "results.csv", "topics.csv"];

/** All files in a folder and those within, in their order. */
const filesIn = (path: string): readonly string[] => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();

const form = folder.path("form.xlsx");
const accepted = folder.path("accepted.xlsx");

/** Somebody accepts every error, with a reason. */
async function acceptAll(path: string): Promise<void> {
  const { checked } = readChecked(await readFormOnDisk(path));
  const events = checked.findings.filter(({ severity }) => severity === "error").map((finding, at): NewReviewEvent =>
    newWaiver(checked.form, finding, { by: "สมศรี", date: `2026-11-28T10:15:${String(at).padStart(2, "0")}`, comment: `=เหตุผลที่ ${at + 1}` }));
  const file = await openFile(path);
  await file.appendReview(events);
  await file.save();
}

beforeAll(async () => {
  await pmqa("import", samplePath, "-o", form);
  await pmqa("import", samplePath, "-o", accepted);
  await acceptAll(accepted);
});

describe("pmqa export", () => {
  it("refuses a form with errors that nobody accepted: tells them in their order, ends with 1, writes nothing", async () => {
    const ran = await pmqa("export", form, "-o", folder.path("none"), "--lang", "en");
    expect(ran).toMatchObject({ code: 1, err: "" });
    expect(ran.out).toMatch(/^8 errors stand in the way/);
    expect([...ran.out.matchAll(/^ {2}(7\S+) \(/gm)].map(([, number]) => number)).toEqual(["7.1.3-1", "7.2.2-1", "7.2.4-2", "7.3.3-1", "7.3.4-1", "7.6.3", "7.6.4", "7.6.4"]);
    expect(existsSync(folder.path("none"))).toBe(false);
    const told = JSON.parse((await pmqa("export", form, "-o", folder.path("none"), "--json")).out) as { files: unknown[]; inTheWay: { cell: string }[] };
    expect([told.files, told.inTheWay.length, told.inTheWay[0]?.cell]).toEqual([[], 8, "'หมวด 7'!J15"]);
  });

  it("makes a submission once each is accepted with a reason: the workbook, the data, the data package", async () => {
    const ran = await pmqa("export", accepted, "-o", folder.path("final"));
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("ยอมรับไว้พร้อมเหตุผล 8 รายการ");
    expect(filesIn(folder.path("final"))).toEqual([...tables, `${final}.json`, `${final}.xlsx`].sort());
    const verified = await pmqa("verify", folder.path(`final/${final}.xlsx`));
    expect([verified.code, verified.out.includes("ฉบับร่าง")]).toEqual([0, false]);
    const digest = /SHA-256\): ([0-9A-F ]+)/.exec(ran.out)?.[1] ?? "";
    expect((await pmqa("verify", folder.path(`final/${final}.xlsx`), "--digest", digest)).code).toBe(0);
    const { checked } = readChecked(await readFormOnDisk(folder.path(`final/${final}.xlsx`)));
    expect(checked.form.review?.events.map(({ comment }) => comment)).toEqual(Array.from({ length: 8 }, (_, at) => `=เหตุผลที่ ${at + 1}`));
  });

  it("makes a draft of any form, which says so in its name", async () => {
    const ran = await pmqa("export", form, "-o", folder.path("deep/er"), "--draft");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("ไม่ใช่ฉบับส่ง");
    expect(filesIn(folder.path("deep"))).toEqual([...tables, `${draft}.json`, `${draft}.xlsx`].sort());
  });

  it("replaces what is there only when asked, and then all of it", async () => {
    mkdirSync(folder.path("there"));
    writeFileSync(folder.path(`there/${draft}.json`), "mine");
    const refused = await pmqa("export", form, "-o", folder.path("there"), "--draft", "--lang", "en");
    expect(refused).toMatchObject({ code: 2, out: "", err: expect.stringContaining("already there") });
    expect(filesIn(folder.path("there"))).toEqual([`${draft}.json`]);
    expect((await pmqa("export", form, "-o", folder.path("there"), "--draft", "--force")).code).toBe(0);
    expect(JSON.parse(readFileSync(folder.path(`there/${draft}.json`), "utf8"))).toMatchObject({ agency: sample.agency, state: "draft" });
    expect(filesIn(folder.path("there"))).toEqual([...tables, `${draft}.json`, `${draft}.xlsx`].sort());
  });

  it("writes nothing where the folder is a file, or a file cannot be read", async () => {
    writeFileSync(folder.path("file"), "mine");
    expect((await pmqa("export", form, "-o", folder.path("file"), "--draft")).code).toBe(2);
    expect(readFileSync(folder.path("file"), "utf8")).toBe("mine");
    expect(await pmqa("export", folder.path("gone.xlsx"), "-o", folder.path("none"), "--draft")).toMatchObject({ code: 2, out: "" });
    expect(existsSync(folder.path("none"))).toBe(false);
  });

  it("refuses what was accepted of a row with somebody's own formula: it is sent with the form's own, of which nobody accepted it", async () => {
    const file = await openFile(form);
    // The row whose unit is missing.
    await file.change([{ cell: { row: 32, column: 9 }, entry: { formula: "=100" } }]);
    writeFileSync(folder.path("own.xlsx"), await file.bytes());
    await acceptAll(folder.path("own.xlsx"));
    const ran = await pmqa("export", folder.path("own.xlsx"), "-o", folder.path("none"), "--lang", "en");
    expect([ran.code, ran.out.split("\n").slice(0, 2)]).toEqual([1, [expect.stringMatching(/^1 error stands/), expect.stringMatching(/^ {2}7\.2\.4-2 .*The unit is missing/)]]);
    expect(existsSync(folder.path("none"))).toBe(false);
  });

  it("says what it leaves behind", async () => {
    const file = await openFile(form);
    await file.change([{ cell: { row: 5, column: 6 }, entry: "ฝากไว้" }]);
    writeFileSync(folder.path("stray.xlsx"), await file.bytes());
    expect((await pmqa("export", folder.path("stray.xlsx"), "-o", folder.path("stray"), "--draft")).out).toContain("ไม่ได้ส่งไปด้วย: ข้อความนอกแถวตัวชี้วัดที่แถว 5");
  });
});

it("import, export, verify, import: the same data, for forms of 0 to 200 indicators", async () => {
  let at = 0;
  await fc.assert(fc.asyncProperty(fc.oneof(anyForm(0), anyForm(20), anyForm(200, 100)), async (content) => {
    at += 1;
    const [data, sheet, out] = [folder.path(`${at}.json`), folder.path(`${at}.xlsx`), folder.path(`out-${at}`)];
    const { reading } = readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: [] });
    const before = JSON.stringify(submissionData(check(reading.form).form, "draft"), null, 2);
    writeFileSync(data, before);
    expect((await pmqa("import", data, "-o", sheet)).code).toBe(0);
    expect(await pmqa("export", sheet, "-o", out, "--draft")).toMatchObject({ code: 0, err: "" });
    const made = (ending: string): string => `${out}/${readdirSync(out).find((file) => file.endsWith(ending)) ?? ""}`;
    expect((await pmqa("verify", made(".xlsx"))).code).toBe(0);
    expect(readFileSync(made(".json"), "utf8").trimEnd()).toBe(before);
    expect((await pmqa("import", made(".json"), "-o", `${out}/again.xlsx`)).code).toBe(0);
    const again = readChecked(await readFormOnDisk(`${out}/again.xlsx`));
    expect(saidBy(again.reading.form)).toEqual(saidBy(content));
  }), { numRuns: 6 });
}, 180_000);

describe("several files are written all or not at all", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const textAt = (path: string): string => readFileSync(folder.path(path), "utf8");

  it("where one fails when others are there already, what was there is there again, and nothing else", async () => {
    mkdirSync(folder.path("all"));
    writeFileSync(folder.path("all/one"), "old");
    const files = ["one", "new/two"].map((path) => ({ path: folder.path(`all/${path}`), bytes: bytes(path) }));
    // A folder that takes the place of the last file once the others are in theirs.
    const last = { path: folder.path("all/new/two/three"), bytes: bytes("three") };
    await expect(saveAll([...files, last], { replaces: true })).rejects.toMatchObject({ code: "not-a-file" });
    expect([filesIn(folder.path("all")), textAt("all/one"), existsSync(folder.path("all/new"))]).toEqual([["one"], "old", false]);
  });

  it("a file that comes to be there meanwhile is not replaced", async () => {
    const twice = ["first", "second", "first"].map((path, at) => ({ path: folder.path(`meanwhile/${path}`), bytes: bytes(String(at)) }));
    await expect(saveAll(twice, { replaces: false })).rejects.toMatchObject({ code: "file-exists" });
    expect(existsSync(folder.path("meanwhile"))).toBe(false);
  });

  it("leaves nothing beside what it wrote", async () => {
    mkdirSync(folder.path("beside"));
    writeFileSync(folder.path("beside/one"), "old");
    await saveAll(["one", "two"].map((path) => ({ path: folder.path(`beside/${path}`), bytes: bytes(path) })), { replaces: true });
    expect([readdirSync(folder.path("beside")).sort(), textAt("beside/one")]).toEqual([["one", "two"], "one"]);
  });
});
