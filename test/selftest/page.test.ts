import { expect, test } from "@jest/globals";
import { givenFunctions } from "../../src/selftest/functions/given";
import { givenMetadata } from "../../src/selftest/functions/metadata";
import { showSelftest } from "../../src/selftest/page/selftest-page";
import { questions } from "../../src/selftest/questions";
import type { SelftestReport } from "../../src/selftest/report";
import { profiles } from "../../src/preview/profiles/profiles";
import { freshExcel } from "../preview/one-sheet";
import { deeds } from "./volunteer";

const fresh = freshExcel({ profile: "web" });
const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The page, open in the Excel of the test. */
async function openPage(): Promise<HTMLElement> {
  const { excel } = fresh;
  for (const [id, answer] of Object.entries(givenFunctions)) excel.CustomFunctions.associate(id, answer);
  await excel.registerFunctions(givenMetadata, "SELFTEST");
  const place = excel.document.createElement("main");
  excel.document.body.append(place);
  showSelftest(place, {
    questions, excel: { host: "Excel", platform: "OfficeOnline", build: "16.0.1", language: "th-TH" },
    surroundings: {
      run: excel.Excel.run.bind(excel.Excel),
      isSetSupported: (set, version) => excel.Office.context.requirements.isSetSupported(set, version),
      pause: async () => { await excel.settle(); await shortly(); },
    },
  });
  return place;
}

const press = (place: HTMLElement, words: string): void => {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(words));
  if (found === undefined) throw new Error(`There is no button ${words}.`);
  found.click();
};

/** Waits until the page shows something. */
async function shown<T>(find: () => T | null | undefined): Promise<T> {
  for (let look = 0; look < 2_000; look++) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await shortly();
  }
  throw new Error("It never came.");
}

/** Words of each step that asks for something, Thai as people read it. */
const steps: Readonly<Record<string, string>> = {
  "type-in-a1": "พิมพ์คำใดก็ได้", "undo-once": "หนึ่งครั้งเท่านั้น", "undo-deletion": "กด Ctrl+Z หนึ่งครั้ง (Mac", "choose-from-drop-down": "ใช้เมาส์เลือก",
  "leave-cell-half-typed": "ยังไม่กด Enter", "finish-cell": "ตอนนี้กด Enter", "select-chart": "คลิกแผนภูมิ", "select-a-cell": "คลิกเซลล์ใดก็ได้",
};

test("whoever follows the page from its beginning has a report to copy", async () => {
  const place = await openPage();
  expect(place.querySelectorAll("ol > li").length).toBe(questions.length);
  expect(place.textContent).toContain("เขียนบนแผ่นงานที่แบบทดสอบสร้างขึ้นเอง");
  const name = place.querySelector("input");
  if (name) name.value = "web";
  press(place, "เริ่ม");
  for (const [step, words] of Object.entries(steps)) {
    await shown(() => (place.querySelector("section")?.textContent?.includes(words) ? place : undefined));
    await deeds[step]?.(fresh.excel);
    // What the page cannot see, the person says.
    if (step.startsWith("undo")) press(place, "ทำแล้ว");
  }
  const text = await shown(() => place.querySelector("textarea"));
  const report = JSON.parse(text.value) as SelftestReport;
  expect(report.profile).toEqual(profiles.web);
  expect(report.answers.filter(({ state }) => state !== "answered")).toEqual([]);
  press(place, "คัดลอก");
  expect((await shown(() => place.querySelector("[role=status] span"))).textContent).toContain("Ctrl+C");
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
}, 120_000);

test("in a workbook that is not empty it says so, and can be begun again", async () => {
  await fresh.run((sheet) => { sheet.getRange("A1").values = [["ของฉัน"]]; });
  const place = await openPage();
  press(place, "เริ่ม");
  expect((await shown(() => place.querySelector("[role=status] p"))).textContent).toContain("สมุดงานนี้ไม่ว่าง");
  await shown(() => ([...place.querySelectorAll("button")].some(({ disabled }) => disabled) ? undefined : place));
  expect(await fresh.values("A1")).toEqual([["ของฉัน"]]);
});
