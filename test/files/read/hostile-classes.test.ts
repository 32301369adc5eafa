import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { endOf } from "./made-book";
import { hostileClasses } from "./hostile-classes";

const seed = Number(process.env["SEED"] ?? 2567);
/** Files of each class. */
const numRuns = Number(process.env["RUNS"] ?? 12);

describe(`files that are wrong, each in one way (SEED=${seed})`, () => {
  it.each(hostileClasses.map((one) => [one.what, one] as const))("%s", async (_what, { files, end }) => {
    await fc.assert(fc.asyncProperty(files, async (bytes) => {
      expect(await endOf(bytes)).toBe(end);
    }), { seed, numRuns });
  });

  it("are more than 400", () => {
    expect(hostileClasses.length * 12).toBeGreaterThan(400);
  });
});
