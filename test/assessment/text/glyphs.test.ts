import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { lettersOf, properThai } from "../../../src/assessment/text/glyphs";

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Thai, with its signs and what stands unassigned between them; what is typed on any keyboard; and what is on none. */
const character = fc.oneof(
  fc.integer({ min: 0x0e00, max: 0x0e5f }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x09, max: 0x7f }).map((code) => String.fromCharCode(code)),
  fc.constantFrom("é", "İ", "Σ", "ß", "“", "”", "–", "…", "\u00a0", "\u200b", "\ufeff", "\uf70a", "\uf702", "½", "²", "中", "💡", "𝐀", "e\u0301", "๏", "฿"),
);

test("a text's letters are its letters, marks and digits in lower case, whatever stands between them", () => {
  fc.assert(fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
    const text = characters.join("");
    expect(lettersOf(text)).toBe([...properThai(text)].filter((one) => letter.test(one)).join("").toLowerCase());
  }), { numRuns: 5_000 });
});
