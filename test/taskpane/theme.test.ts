import { describe, expect, test } from "@jest/globals";
import { paneTheme } from "../../src/taskpane/theme";

describe("the pane looks like its host", () => {
  test.each([
    [{ bodyBackgroundColor: "#ffffff" }, false, "light"],
    [{ bodyBackgroundColor: "#262626" }, false, "dark"],
    [{ bodyBackgroundColor: "#FFFFFF", isDarkTheme: true }, false, "dark"],
    [{ bodyBackgroundColor: "#000000" }, true, "contrast"],
    [undefined, false, "light"],
  ] as const)("%j, forced colours %j: %s", (host, forced, theme) => expect(paneTheme(host, forced)).toBe(theme));
});
