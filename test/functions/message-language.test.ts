import { beforeAll, expect, test } from "@jest/globals";
import { success } from "../../src/functions/main";
import { installRuntime, showIn, thrownBy } from "./excel-runtime";

beforeAll(() => {
  installRuntime();
  showIn("en-GB");
});

test("messages are in English where Excel is", () => {
  expect(thrownBy(() => success([["x"]], [[5]])).message).toMatch(/^“x” in the actual result cannot be read/);
});
