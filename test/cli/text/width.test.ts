import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { padLeft, padRight, shorten, widthOf, wrap } from "../../../src/cli/text/width";

describe("text in a terminal", () => {
  it.each([["% ความสำเร็จ", 11], ["ที่", 1], ["คำ", 2], ["ก\u200bข", 2], ["abc", 3], ["", 0]])(
    "%p takes %i columns",
    (text, columns) => expect(widthOf(text)).toBe(columns),
  );

  it("aligns Thai by what is seen", () => {
    expect([padLeft("ที่", 4), padRight("น้ำ", 4)]).toEqual(["   ที่", "น้ำ  "]);
  });

  it("breaks Thai between words, and never between a letter and its marks", () => {
    expect(wrap("ร้อยละของผู้รับบริการที่พึงพอใจ", 12)).toEqual(["ร้อยละของผู้รับ", "บริการที่พึงพอใจ"]);
    expect(wrap("น้ำน้ำน้ำ", 2).join("")).toBe("น้ำน้ำน้ำ");
  });

  it("keeps every line within the width and loses nothing but spaces at its ends", () => {
    const thai = fc.string({ unit: fc.constantFrom("กำ", ..."กขค้่ีเแ ab1") });
    fc.assert(fc.property(thai, fc.integer({ min: 3, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      return lines.every((line) => widthOf(line) <= width) && lines.join("").replaceAll(" ", "") === text.replaceAll(" ", "");
    }));
  });

  it("shortens with an ellipsis", () => {
    expect([shorten("ร้อยละของงาน", 6), shorten("สั้น", 6)]).toEqual(["ร้อยละ…", "สั้น"]);
  });
});
