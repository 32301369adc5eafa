import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../chromium";
import { serve, type Site } from "../site";
import { built } from "./built";

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

test("the page as deployed works under its own policy, and asks no other server than Microsoft's for office.js", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(`${hosted}**`, (route) => {
    const file = path.join(officeJs, route.request().url().slice(hosted.length));
    return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
  });

  await page.goto(`${site.url}/taskpane.html`);
  // Outside Excel the pane says so, in Fluent's own look: the policy let its styles through.
  await page.locator(".fui-FluentProvider").first().waitFor();
  const styled = await page.locator(".fui-FluentProvider").first().evaluate((element) => getComputedStyle(element).fontFamily);

  expect(complaints).toEqual([]);
  expect(styled).not.toMatch(/^"?Times/);
  expect(asked.filter((address) => !address.startsWith(site.url) && !address.startsWith(hosted))).toEqual([]);
});
