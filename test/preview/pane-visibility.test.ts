import { describe, expect, test } from "@jest/globals";
import { freshExcel } from "./one-sheet";

describe("a page that runs with no pane opened", () => {
  const fresh = freshExcel({ paneShown: false });

  test("knows that nobody sees it, and hears of it when the pane is shown and hidden", async () => {
    const { Office, document, host } = fresh.excel;
    const [told, states]: [string[], string[]] = [[], []];
    document.addEventListener("visibilitychange", () => states.push(document.visibilityState));
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
    expect([document.visibilityState, document.hidden]).toEqual(["hidden", true]);
    await Office.addin.showAsTaskpane();
    expect([document.visibilityState, document.hidden]).toEqual(["visible", false]);
    host.context.pane.show(false);
    await fresh.excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([told, states]).toEqual([["Taskpane", "Hidden"], ["visible", "hidden"]]);
  });
});
