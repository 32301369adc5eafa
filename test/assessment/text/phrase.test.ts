import { describe, expect, test } from "@jest/globals";
import { say } from "../../../src/assessment/text/phrase";

describe("a phrase", () => {
  test("is filled in, in the language asked for", () => {
    const phrase = { th: "ปี { $year }", en: "year { $year }" };
    expect(say(phrase, "th", { year: 2567 })).toBe("ปี 2567");
    expect(say(phrase, "en", { year: 2567 })).toBe("year 2567");
  });

  test("never reaches people with a hole in it", () => {
    expect(() => say({ th: "ปี { $year }", en: "year { $year }" }, "th")).toThrow();
  });

  test("that cannot be parsed is a programmer's error", () => {
    expect(() => say({ th: "{ $year", en: "" }, "th", { year: 1 })).toThrow(/Fluent/);
  });

  test("prints figures as they were given", () => {
    expect(say({ th: "", en: "{ $a } { $b } { $c }" }, "en", { a: 1234567, b: 0.125, c: -0.5 })).toBe("1234567 0.125 -0.5");
  });

  test("chooses between variants, and leaves what people typed alone", () => {
    const phrase = { th: "", en: "{ $n -> [one] one *[other] { $n } } “{ $text }”" };
    expect(say(phrase, "en", { n: 1, text: "{ $n }" })).toBe("one “{ $n }”");
    expect(say(phrase, "en", { n: 3, text: "<b>" })).toBe("3 “<b>”");
  });
});
