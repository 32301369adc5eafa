import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { chromium, type Browser, type Page } from "playwright-core";
import { launchOptions } from "../chromium";
import { serve, type Site } from "../site";
import { built } from "./built";

const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const microsoft = "https://appsforoffice.microsoft.com";
const hosted = `${microsoft}/lib/1/hosted/`;

/** Why the page of the pane may load from where it may: whatever is not here is refused. */
const allowed: Readonly<Record<string, readonly (readonly [source: string, why: string])[]>> = {
  "default-src": [["'none'", "frames, workers, media: the pane has none, nor has office.js in an Excel that the manifest lets in"]],
  "script-src": [
    ["'self'", "the pane and the functions"],
    [microsoft, "office.js, and what it loads from beside itself: the part for this Excel, its words, its telemetry's code"],
  ],
  "style-src": [
    ["'self'", "the pane's stylesheets"],
    ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "Fluent's rules, which are added by script to style elements that are empty"],
  ],
  "img-src": [["'self'", "the page's own icon, should a browser ask for one; Fluent's are drawn, not loaded"]],
  "font-src": [["'none'", "Excel's computers have Thai fonts"]],
  "connect-src": [["'self'", "Excel on the web reads the functions' metadata; telemetry's collectors are on other servers, and stay refused"]],
  "base-uri": [["'none'", "nobody moves the page's addresses elsewhere"]],
  "form-action": [["'none'", "no form is sent anywhere"]],
};

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = await built("addin");
  site = await serve(folder);
  browser = await chromium.launch(await launchOptions());
}, 180_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Watched {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

/** A page that has office.js where Microsoft has it, and notes what is asked of whom, and what the page complains of. */
async function watched(): Promise<Watched> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(`${hosted}**`, (route) => {
    const file = path.join(officeJs, new URL(route.request().url()).pathname.slice(new URL(hosted).pathname.length));
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" }) : route.fulfill({ status: 404 });
  });
  return { page, asked, complaints };
}

test("the policy names these sources and no others, each for its reason", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(path.join(folder, "taskpane.html"), "utf8")) ?? [];
  const said = Object.fromEntries(policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources];
  }));
  expect(said).toEqual(Object.fromEntries(Object.entries(allowed).map(([name, sources]) => [name, sources.map(([source]) => source)])));
});

test("the page as deployed works under its own policy, and asks no other server than Microsoft's for office.js", async () => {
  const { page, asked, complaints } = await watched();
  await page.goto(`${site.url}/taskpane.html`);
  // Outside Excel the pane says so, in Fluent's own look: the policy let its styles through.
  await page.locator(".fui-FluentProvider").first().waitFor();
  const styled = await page.locator(".fui-FluentProvider").first().evaluate((element) => getComputedStyle(element).fontFamily);

  expect(complaints).toEqual([]);
  expect(styled).not.toMatch(/^"?Times/);
  expect(asked.filter((address) => !address.startsWith(site.url) && !address.startsWith(hosted))).toEqual([]);
});

describe("in a frame of Excel on the web", () => {
  const excel = "https://th-excel.officeapps.live.com/frame.html";
  const address = "https://pmqa.example.go.th/taskpane.html";
  const name = JSON.stringify({ hostInfo: "Excel$Web$16.00$th-TH$correlation$$$0", xdmInfo: `conversation|add-in|${excel}` });
  const frame = `<!doctype html><script>said = []; onmessage = ({ data }) => said.push(String(data));</script>
    <iframe name='${name}' src="${address}"></iframe>`;

  test("office.js loads its part for the web and its Thai words, and reaches Excel, which is all it needs", async () => {
    const { page, asked, complaints } = await watched();
    await page.route(excel, (route) => route.fulfill({ body: frame, contentType: "text/html" }));
    await page.route("https://pmqa.example.go.th/**", (route) => {
      const file = path.join(folder, new URL(route.request().url()).pathname);
      return route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
    });
    await page.goto(excel);
    await page.waitForFunction(() => (window as unknown as { said: string[] }).said.some((text) => text.includes("getAppContextAsync")));

    const loaded = asked.filter((each) => each.startsWith(hosted)).map((each) => each.slice(hosted.length));
    expect(loaded).toEqual(expect.arrayContaining(["office.js", "excel-web-16.00.js", "th-th/office_strings.js"]));
    // A browser that keeps storage from frames of other sites makes office.js complain too, whatever the policy says.
    expect(complaints.filter((text) => text.includes("Content Security Policy"))).toEqual([]);
    const others = asked.filter((each) => ![hosted, excel, "https://pmqa.example.go.th/"].some((known) => each.startsWith(known)));
    expect(others).toEqual([]);
  });

  test("the policy refuses Microsoft's collectors of telemetry, and any other server", async () => {
    const { page, asked } = await watched();
    await page.goto(`${site.url}/taskpane.html`);
    const refused = await page.evaluate(async () => {
      const send = (to: string) => fetch(to, { method: "POST", body: "95.8" }).then(() => "sent", () => "refused");
      return Promise.all(["https://browser.pipe.aria.microsoft.com/Collector/3.0/", "https://example.com/"].map(send));
    });
    expect(refused).toEqual(["refused", "refused"]);
    expect(asked.filter((each) => /aria|example\.com/.test(each))).toEqual([]);
  });
});
