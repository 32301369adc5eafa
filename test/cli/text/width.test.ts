import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { widthOf } from "../../../src/assessment/text/text-width";
import { padLeft, padRight, shorten, wrap } from "../../../src/cli/text/width";

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

  it.each(["ร้อยละของผู้รับบริการที่พึงพอใจ", "a", " ", "กa1 ", "่", "\u200b", "👨‍👩‍👧‍👦"])(
    "does twice the work for twice the text (%j)",
    (unit) => {
      // The segmenter copies its text for each look at it: what it is given times the looks is the work.
      const work = (length: number): number => {
        let done = 0;
        const plain = Intl.Segmenter.prototype;
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object
        const { segment: original } = plain;
        const segment = jest.spyOn(plain, "segment").mockImplementation(function counted(this: Intl.Segmenter, input) {
          const segments = original.call(this, input);
          const containing = (at: number): Intl.SegmentData | undefined => {
            done += input.length;
            return segments.containing(at);
          };
          done += input.length;
          return { containing } as Intl.Segments;
        });
        wrap(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), 96);
        shorten(unit.repeat(length), 40);
        segment.mockRestore();
        return done;
      };
      // A text that takes no columns fits, however long: no work at all.
      expect(work(32_000)).toBeLessThanOrEqual(2.2 * work(16_000));
    },
  );

  it("breaks long texts where it breaks short ones", () => {
    const sentence = "ร้อยละของผู้รับบริการที่พึงพอใจ ";
    const lines = wrap(sentence.repeat(200), 96);
    const ends = new Set(lines.map((line) => line.slice(-4)));
    expect([lines.join("").replaceAll(" ", ""), ends.size < 12]).toEqual([sentence.trim().repeat(200), true]);
    expect(shorten("ab".repeat(16_000), 40)).toBe(`${"ab".repeat(19)}a…`);
  });
});
