import { expect, test } from "@jest/globals";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium";

test("a browser is found, or brought, and shows a page", async () => {
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>หมวด 7</h1>");
    expect(await page.textContent("h1")).toBe("หมวด 7");
  } finally {
    await browser.close();
  }
}, 20 * 60_000);
