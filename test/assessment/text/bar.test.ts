import { expect, it } from "@jest/globals";
import { barOf } from "../../../src/assessment/text/bar";

it("a bar is full where all is done, and only there", () => {
  expect([barOf(0, 40), barOf(1, 40), barOf(39, 40), barOf(40, 40), barOf(0, 0)].map((bar) => bar.replaceAll("░", "").length)).toEqual([0, 1, 11, 12, 0]);
});
