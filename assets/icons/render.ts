/** Draws the icons' PNGs from their SVGs: `npx tsx assets/icons/render.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../../test/chromium";

/** The sizes Excel asks for, in pixels. */
const sizes = { icon: [16, 32, 64, 80, 128], write: [16, 32, 80], check: [16, 32, 80], clear: [16, 32, 80] };

async function draw(browser: Browser, name: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(__dirname, `${name}.svg`), "utf8");
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(__dirname, `${name}-${size}.png`), png);
  await page.close();
}

async function drawAll(): Promise<void> {
  const browser = await chromium.launch(await launchOptions());
  try {
    for (const [name, pixels] of Object.entries(sizes)) {
      for (const size of pixels) await draw(browser, name, size);
    }
  } finally {
    await browser.close();
  }
}

void drawAll();
