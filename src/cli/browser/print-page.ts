import { basename } from "node:path";
import { Failure } from "../../assessment/text/failure";
import { browserFailure } from "./browser-failure";
import type { BrowserPipe } from "./browser-pipe";
import { installedBrowser, isProgram, namedBrowser } from "./find-browser";
import { withBrowser } from "./own-browser";

/** The first version that prints what a style sheet says of the edges of a page. */
const leastVersion = 131;

const mostSeconds = 180;

/** The browser that is to print. @throws Failure where there is none */
function browserToUse(): string {
  const named = namedBrowser();
  if (named !== undefined && !isProgram(named)) throw browserFailure("named-browser-missing", { program: named });
  const program = installedBrowser();
  if (program === undefined) throw browserFailure("no-browser");
  return program;
}

async function refuseOld(pipe: BrowserPipe, program: string): Promise<void> {
  const { product } = await pipe.send("Browser.getVersion");
  const [, version] = /\/(\d+)\./.exec(String(product)) ?? [];
  if (Number(version) >= leastVersion) return;
  throw browserFailure("browser-old", { program: basename(program), version: version ?? "?", least: leastVersion });
}

/** All of the page's own fonts: where one is still to come, letters are left blank. */
const loadFonts = "Promise.all(Array.from(document.fonts, (font) => font.load())).then(() => undefined)";

/** Shows the page in a window of its own, without scripts and without a network, and prints it when its font is there. */
async function printed(pipe: BrowserPipe, page: string): Promise<Uint8Array> {
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method: string, params: object = {}): ReturnType<BrowserPipe["send"]> => pipe.send(method, params, String(sessionId));
  await send("Emulation.setScriptExecutionDisabled", { value: true });
  await send("Network.enable");
  await send("Network.emulateNetworkConditions", { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
  const { frameTree } = await send("Page.getFrameTree");
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  await send("Page.setDocumentContent", { frameId: frame.id, html: page });
  await send("Runtime.evaluate", { expression: loadFonts, awaitPromise: true });
  const { data } = await send("Page.printToPDF", { preferCSSPageSize: true, printBackground: true });
  return Buffer.from(String(data), "base64");
}

/**
 * Has a browser of this machine print a page of HTML as a PDF.
 *
 * @throws Failure `no-browser`, `named-browser-missing`, `browser-old`, `browser-ended`, `browser-slow`
 */
export async function printPage(page: string): Promise<Uint8Array> {
  const program = browserToUse();
  const task = async (pipe: BrowserPipe): Promise<Uint8Array> => {
    try {
      await refuseOld(pipe, program);
      return await printed(pipe, page);
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw browserFailure("browser-ended", { program: basename(program), detail }, { cause });
    }
  };
  return withBrowser({ program, seconds: mostSeconds, task });
}
