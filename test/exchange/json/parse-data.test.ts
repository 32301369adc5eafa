import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseData } from "../../../src/exchange/json/parse-data";
import { mostValues } from "../../../src/exchange/json/submission";

/** All values within, however deep. */
const valuesIn = (json: unknown): number =>
  1 + (typeof json === "object" && json !== null ? Object.values(json).map(valuesIn).reduce((sum, count) => sum + count, 0) : 0);

const problemOf = (text: string): unknown => {
  const parsed = parseData(text);
  return parsed.ok ? undefined : parsed.problem;
};

describe("parseData", () => {
  it("gives what JSON gives, its mark of byte order aside", () => {
    fc.assert(fc.property(fc.json(), fc.boolean(), (text, marked) => {
      expect(parseData((marked ? "\uFEFF" : "") + text)).toEqual({ ok: true, json: JSON.parse(text) as unknown });
    }));
  });

  it("counts the values of a text before it parses it, whatever its texts say", () => {
    const filling = Array.from({ length: mostValues }, () => 0);
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, space) => {
      const data = [value, filling];
      expect(problemOf(JSON.stringify(data, null, space))).toMatchObject({ fault: "too-many", values: { count: valuesIn(data) } });
    }), { numRuns: 20 });
    expect(problemOf(JSON.stringify(filling.slice(1)))).toBeUndefined();
    expect(problemOf(JSON.stringify(filling))).toMatchObject({ values: { count: mostValues + 1 } });
    expect(problemOf(JSON.stringify(["a,[{\\\",", "\\", ",".repeat(mostValues)]))).toBeUndefined();
  });

  it.each(["", "{", "[1,]", "'a'", "NaN"])("says that %s is no JSON", (text) => {
    expect(problemOf(text)).toEqual({ path: "", fault: "not-json" });
  });
});
