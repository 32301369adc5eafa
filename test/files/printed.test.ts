import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createFile } from "../../src/cli/disk/workbook-on-disk";
import { editionFor, itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import type { Indicator } from "../../src/assessment/form/form";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder } from "../cli/run-cli";
import { sampleIndicators } from "../sheet/sample-indicators";
import { hasLibreOffice, savedByLibreOffice } from "./libre-office";
import { withOfficeFonts } from "./office-fonts";
import { linesOf, printedPages } from "./printed-pages";

const folder = ownFolder();
afterAll(() => folder.remove());
const edition = editionFor(2567) ?? newestEdition;

/** Fonts draw some vowels in two pieces, and LibreOffice sets scripts apart. */
const letters = (text: string): string => text.replace(/[\s\u0e33\u0e32]/gu, "");
const titles = itemsOf(edition).map(({ id, title }) => letters(`${id}${title}`));

/** A form as LibreOffice prints it, with the fonts that offices have. */
async function printed(name: string, indicators: readonly Indicator[]): Promise<ReturnType<typeof printedPages>> {
  const file = await createFile(folder.path(`${name}.xlsx`), { replaces: false });
  await file.write(planForm({
    edition, agency: "สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", agencyType: "policy", dialect: "native", indicators,
  }));
  await file.save();
  return printedPages(readFileSync(savedByLibreOffice(folder, `${name}.xlsx`, "pdf", withOfficeFonts(folder.path("fonts")))));
}

const forms: readonly (readonly [string, readonly Indicator[]])[] = [["blank", []], ["filled", sampleIndicators]];

(hasLibreOffice() ? describe : describe.skip).each(forms)("a form, %s, as LibreOffice prints it", (name, indicators) => {
  let pages: ReturnType<typeof printedPages>;
  let lines: readonly (readonly string[])[];
  beforeAll(async () => {
    pages = await printed(name, indicators);
    lines = pages.map((page) => linesOf(page).map(letters));
  }, 180_000);

  it("has its columns' heads on every page, and says which page of how many", () => {
    expect(pages.length).toBeGreaterThan(4);
    const total = pages.length;
    for (const [index, page] of lines.entries()) {
      const words = page.join("");
      for (const heading of ["ข้อ", "ตัวชี้วัด", "ทิศทาง", "หมายเหตุ", "คะแนน", "พ.ศ.2567"]) expect([index, words.includes(letters(heading))]).toEqual([index, true]);
      expect(page.at(-1)).toBe(letters(`หมวด 7 หน้า ${index + 1} / ${total}`));
    }
  });

  it("leaves no item's line alone at the foot of a page, and begins pages with an item or a topic", () => {
    const isTitle = (line: string | undefined): boolean => line !== undefined && titles.some((title) => line.startsWith(title));
    expect(lines.flat().filter(isTitle).length).toBe(titles.length);
    expect(lines.filter((page) => isTitle(page.at(-2))).map((page) => page.at(-2))).toEqual([]);
    const begun = lines.flatMap((page) => page.find((line) => /^7\.\d/.test(line)) ?? []);
    const topics = edition.topics.map(({ id, title }) => letters(`${id}${title}`));
    const torn = begun.filter((line, index) => {
      const begins = isTitle(line) || topics.some((topic) => line.startsWith(topic)) || /^7\.\d[^.]/.test(line);
      // An item that begins a page and goes on over the next one is longer than a page.
      const goesOn = isTitle(begun[index - 1]) && begun[index - 1]?.slice(0, 5) === line.slice(0, 5);
      return !begins && !goesOn;
    });
    expect(torn).toEqual([]);
  });

  it("cuts no text", () => {
    const texts = pages.flat();
    const cut = texts.filter(({ left, right, bottom, shown: [from, foot, to, top] }) => left < from - 1 || right > to + 1 || bottom < foot - 1 || bottom > top);
    expect(texts.length).toBeGreaterThan(300);
    expect(cut.map(({ text }) => text)).toEqual([]);
    const typed = new Set(indicators.flatMap(({ name: one, note }) => [one, note]));
    const all = letters(lines.flat().join(""));
    // The last words of each text are there.
    for (const text of typed) expect([text, all.includes(letters(text).slice(-4))]).toEqual([text, true]);
  });
});
