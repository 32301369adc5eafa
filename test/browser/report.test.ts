import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";
import { foundByAxe } from "../axe";
import { launchOptions } from "../chromium";
import { ownFolder } from "../cli/run-cli";
import { reportedForm, reportText } from "../report/reported";
import { reviewedForm } from "../report/reviewed";
import { sampleContent } from "../sheet/sample-indicators";

const folder = ownFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

/** As wide as what is printed of a sheet of A4 (180 mm). */
const paper = { width: 680, height: 990 };

async function opened(name: string, text: string): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  writeFileSync(folder.path(`${name}.html`), text);
  const page = await browser.newPage({ viewport: paper });
  const troubles: string[] = [];
  page.on("console", (message) => void troubles.push(message.text()));
  page.on("pageerror", (error) => void troubles.push(error.message));
  page.on("request", (request) => void (/^(file|data):/.test(request.url()) || troubles.push(request.url())));
  await page.goto(pathToFileURL(folder.path(`${name}.html`)).href);
  await page.evaluate(() => document.fonts.ready);
  return { page, troubles };
}

/** Boxes in which something is cut, and texts that reach beyond the box they are in, or the paper. */
const cutIn = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const name = (element: Element): string => `${element.localName}.${element.className.toString()}: ${element.textContent?.slice(0, 40) ?? ""}`;
  const boxes = [...document.querySelectorAll<HTMLElement>("main, header, section, article, table, th, td, p, li, dd, h1, h2, h3")];
  const cut = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1 || getComputedStyle(box).overflow !== "visible").map(name);
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  const astray: string[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode;
    const box = text.parentElement?.closest("th, td, li, p, dd, dt, h1, h2, h3");
    if (box === undefined || box === null || (text.textContent ?? "").trim() === "") continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const around = box.getBoundingClientRect();
    const out = [...range.getClientRects()].some(({ left, right, top, bottom }) =>
      left < around.left - 1 || right > around.right + 1 || top < around.top - 3 || bottom > around.bottom + 3 || right > innerWidth + 1);
    if (out) astray.push(name(box));
  }
  return [...cut, ...astray];
});

const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Letters as they are, without what sets lines and pages: a PDF may hold sara am in its two pieces. */
const letters = (text: string): string => text.normalize("NFC").replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33").replace(/\s/gu, "");

/** A PDF's pages as texts, each with its number taken off, and what the number said. */
function pagesOf(file: string): readonly { readonly number: string; readonly text: string }[] {
  const texts = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  return texts.map((text) => {
    const [number = ""] = /^\S+ \d+ \/ \d+\n/.exec(text) ?? [];
    return { number: number.trim(), text: letters(text.slice(number.length)) };
  });
}

/** The pages' text as one, without the heads of tables that a page repeats; and how many did. */
function together(pages: readonly string[], heads: readonly string[], all: string): { readonly text: string; readonly repeated: number } {
  let [text, repeated] = ["", 0];
  for (const page of pages) {
    const head = heads.find((each) => page.startsWith(each) && !all.startsWith(each, text.length));
    text += page.slice(head?.length ?? 0);
    repeated += head === undefined ? 0 : 1;
  }
  return { text, repeated };
}

describe.each(["th", "en"] as const)("the report as a browser shows it: %s", (language) => {
  let page: Page;
  let troubles: readonly string[];
  beforeAll(async () => {
    ({ page, troubles } = await opened(language, reportText([reviewedForm()], language)));
  });

  it("asks for nothing, runs nothing, and is drawn in the font that it brings", async () => {
    expect(troubles).toEqual([]);
    expect(await page.evaluate(() => [...document.fonts].map(({ family, status }) => [family, status]))).toEqual(Array(4).fill(["Sarabun", "loaded"]));
  });

  it("keeps nobody out: axe finds nothing", async () => {
    expect(await foundByAxe(page)).toEqual([]);
  });

  it("cuts nothing on paper, nor on a small screen", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await cutIn(page)).toEqual([]);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize(paper);
  });

  (hasReader ? it : it.skip)("comes back letter by letter out of the PDF, each page with its number and its table's head", async () => {
    await page.emulateMedia({ media: "print" });
    const pdf = folder.path(`${language}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true });
    const said = await page.evaluate(() => ({
      all: document.querySelector("main")?.textContent ?? "",
      heads: [...document.querySelectorAll("thead")].map(({ textContent }) => textContent ?? ""),
    }));
    const pages = pagesOf(pdf);
    const word = { th: "หน้า", en: "Page" }[language];
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => `${word} ${at + 1} / ${pages.length}`));
    const { text, repeated } = together(pages.map((each) => each.text), said.heads.map(letters), letters(said.all));
    expect(text).toBe(letters(said.all));
    // No heading is left alone at the foot of a page.
    const headings = await page.evaluate(() => [...document.querySelectorAll("h2, h3, .hint, thead, .subject")].map(({ textContent }) => textContent ?? ""));
    expect(headings.map(letters).filter((heading) => pages.some((each) => each.text.endsWith(heading)))).toEqual([]);
    // The table of figures takes more than a page.
    expect(repeated).toBeGreaterThan(1);
    expect(execFileSync("pdfinfo", [pdf], { encoding: "utf8" })).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
  });
});

it("what nobody should type stays within its column, and on its paper", async () => {
  const [first] = sampleContent.indicators;
  if (first === undefined) throw new Error("The sample has no indicator.");
  const endless = { ...first, name: "W".repeat(2_000), unit: "ก".repeat(500), note: `${"ประสิทธิผล".repeat(1_638)}${"x".repeat(16_000)}` };
  const most = { state: "number", value: -123_456_789_012.123 } as const;
  const large = { ...first, name: "ใหญ่", target: { state: "number", value: 1e21 } as const, results: first.results.map(() => most) };
  const form = reportedForm({ ...sampleContent, agency: "ก".repeat(3_000), indicators: [endless, large, ...sampleContent.indicators.slice(1)] }, `${"ยาว".repeat(80)}.xlsx`);
  const { page, troubles } = await opened("endless", reportText([form, form], "th"));
  await page.emulateMedia({ media: "print" });
  expect(await cutIn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
