import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { FetchOptions, AbortablePromise } from "jsdom";
import { JSDOM, ResourceLoader } from "jsdom";
import type { ExcelHost } from "../../src/preview/excel-host";
import type { OfficeSettings } from "../../src/preview/bridge/office-context";
import { officeContext } from "../../src/preview/bridge/office-context";

const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Reads office.js's files from the installed package, and nothing else from anywhere. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string, _options?: FetchOptions): AbortablePromise<Buffer> {
    const { pathname } = new URL(url);
    const wanted = /^\/office-js\/(.+)$/.exec(pathname)?.[1];
    const read = wanted ? readFile(join(officeFolder, wanted)) : Promise.reject(new Error(`No such file: ${pathname}`));
    return Object.assign(read, { abort: () => undefined });
  }
}

/** What the page of an add-in has once office.js is ready. */
export interface OfficePage {
  readonly document: Document;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  close(): void;
}

interface PageWindow {
  document: Document;
  Event: typeof Event;
  external: object;
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
  Excel: typeof Excel;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
}

/** Makes the page know whether its pane is shown, as pages do. */
function followPane(page: PageWindow, { pane }: ExcelHost["context"]): void {
  Object.defineProperty(page.document, "visibilityState", { get: () => (pane.shown ? "visible" : "hidden") });
  Object.defineProperty(page.document, "hidden", { get: () => !pane.shown });
  pane.onChange(() => page.document.dispatchEvent(new page.Event("visibilitychange")));
}

/** Opens a page with the genuine, unmodified office.js, connected to a host. */
export async function openOfficePage(settings: OfficeSettings, host: ExcelHost): Promise<OfficePage> {
  const dom = new JSDOM('<!doctype html><html><head><script src="/office-js/office.js"></script></head></html>', {
    url: "https://localhost/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$$0",
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    beforeParse: (window) => {
      const page = window as unknown as PageWindow;
      const nothing = (): void => undefined;
      Object.assign(page.external, {
        GetContext: () => officeContext(settings), Execute: nothing, RegisterEvent: nothing, UnregisterEvent: nothing,
      });
      page._richApiNativeBridge = { sendMessageToHost: (text) => host.receive(text) };
      host.connect((text) => page._richApiNativeBridge.onMessageFromHost?.(text));
      followPane(page, host.context);
    },
  });
  const page = dom.window as unknown as PageWindow;
  for (let tries = 0; !page.Office?.onReady || !page.Excel; tries++) {
    if (tries > 500) throw new Error("office.js did not load within 5 seconds.");
    await wait(10);
  }
  await page.Office.onReady();
  return {
    Excel: page.Excel, Office: page.Office, CustomFunctions: page.CustomFunctions, document: page.document,
    close: () => dom.window.close(),
  };
}
