import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countCharacters, endWithin } from "../../../src/assessment/narrative/characters";

test("blanks, line breaks and tabs do not count against the limit; the printed counter adds two and one for them", () => {
  expect(countCharacters("")).toEqual({ counted: 0, printed: 0 });
  expect(countCharacters("1) มี \u00a0ครบ\n\tแล้ว\r\n")).toEqual({ counted: 11, printed: 11 + 2 * 2 + 1 });
});

test("an answer ends within the limit just behind its last character that counts", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("ก", "้", " ", "\n", "a") }), fc.nat(40), (answer, limit) => {
    const end = endWithin(answer, limit);
    expect(countCharacters(answer.slice(0, end)).counted).toBe(Math.min(limit, countCharacters(answer).counted));
    if (end < answer.length) expect(countCharacters(answer.slice(0, end + 1)).counted).toBe(limit + 1);
  }));
});
