import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";
import { built } from "../build/built";
import { launchOptions } from "../chromium";
import { serve, type Site } from "../site";

const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serve(await built("addin"));
  browser = await chromium.launch(await launchOptions());
}, 180_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

test("the page as deployed works under its own policy, asks nobody else for anything, and says that it belongs into Excel", async () => {
  const page = await browser.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(`${hosted}**`, (route) => {
    const file = path.join(officeJs, new URL(route.request().url()).pathname.slice(new URL(hosted).pathname.length));
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${site.url}/selftest.html`);
  await page.getByText("This page works inside Excel only.").waitFor();
  const font = await page.locator("main").evaluate((element) => getComputedStyle(element).fontFamily);
  expect([complaints, asked.filter((address) => !address.startsWith(site.url) && !address.startsWith(hosted))]).toEqual([[], []]);
  expect(font).toContain("Leelawadee UI");
});
