import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { agencyTypeLabels, readAgencyType } from "../../../src/assessment/form/agency-type";
import { directionLabels, readDirection, readDirectionEntry } from "../../../src/assessment/form/direction";
import { directionInName } from "../../../src/assessment/form/direction-in-name";
import { readFigure, readNumber } from "../../../src/assessment/form/figure";
import { readFormattedFigure } from "../../../src/assessment/form/formatted-figure";
import { hasBrokenGlyphs, mendGlyphs, readText, sameText } from "../../../src/assessment/text/glyphs";
import { wordAgainst } from "../../../src/assessment/form/telling-words";
import { sample2567 } from "../sample-2567";

const thaiDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");
const spaces = fc.constantFrom("", " ", "\u00A0", "\u200B");

describe("numbers as people type them", () => {
  test("are read, with Thai digits, grouping, signs, percent signs and spaces", () => {
    fc.assert(fc.property(
      fc.nat(999_999_999), fc.option(fc.nat(9999)), fc.constantFrom("", "-", "−", "+"), fc.constantFrom("", "%", " %"),
      fc.constantFrom("", "ร้อยละ "), fc.boolean(), fc.boolean(), spaces, spaces,
      (whole, decimals, sign, percent, before, inGroups, inThai, left, right) => {
        const digits = inGroups ? grouped(String(whole)) : String(whole);
        const plain = `${before}${sign}${digits}${decimals === null ? "" : `.${decimals}`}${percent}`;
        const value = Number(`${whole}${decimals === null ? "" : `.${decimals}`}`) * (/[-−]/.test(sign) ? -1 : 1);
        const figure = readFigure(`${left}${inThai ? thaiDigits(plain) : plain}${right}`);
        expect(figure).toMatchObject({ state: "number" });
        expect(figure.state === "number" && figure.value + 0).toBe(value + 0);
      }), { numRuns: 1000 });
  });

  test.each(["1.250,5", "1,25", "12,3456", "1 250", "๑๒ ราย", "3-5", "มาก", "80/100", "1e5", "."])("“%s” is not guessed at", (text) => {
    expect(readNumber(text)).toBeUndefined();
    expect(readFigure(text)).toMatchObject({ state: "unreadable", because: "words" });
  });
});

describe("three states", () => {
  test.each(["", " ", "\u00A0", "\u200B"])("blank (%j) is missing", (text) => {
    expect(readFigure(text)).toEqual({ state: "missing" });
  });

  test.each(["N/A", "n/a", "NA", "-", "–", "ไม่มี", "ไม่มีข้อมูล", "ยังไม่เริ่ม", "ยังไม่ดำเนินการ", "None"])("“%s” is not applicable", (text) => {
    expect(readFigure(text)).toEqual({ state: "not-applicable", text });
  });

  test("0 is a number", () => {
    expect(readFigure(0)).toEqual({ state: "number", value: 0 });
    expect(readFigure("0")).toEqual({ state: "number", value: 0, typedAs: "0" });
  });

  test("errors, formulas and truth values are told apart", () => {
    expect(readFigure("#DIV/0!")).toEqual({ state: "unreadable", because: "error", text: "#DIV/0!" });
    expect(readFigure(12, "=3*4")).toEqual({ state: "unreadable", because: "formula", text: "=3*4", value: 12 });
    expect(readFigure(true)).toMatchObject({ state: "unreadable", because: "truth-value" });
  });
});

describe("figures in a number format", () => {
  test("a hundredth shown as a percent says the percentage, without binary dust", () => {
    expect(readFormattedFigure(0.974, undefined, "0.0%")).toEqual({ state: "number", value: 97.4, storedAs: 0.974 });
    expect(readFormattedFigure(0.07, undefined, "0%")).toEqual({ state: "number", value: 7, storedAs: 0.07 });
    expect(readFormattedFigure(0.1 + 0.2, undefined, "0%")).toEqual({ state: "number", value: 30, storedAs: 0.1 + 0.2 });
    expect(readFormattedFigure(0, undefined, "0%")).toEqual({ state: "number", value: 0 });
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(9), (digits, decimals) => {
      const figure = readFormattedFigure(Number(`${digits}e-${decimals + 2}`), undefined, "0.00%");
      expect(figure.state === "number" && figure.value + 0).toBe(Number(`${digits}e-${decimals}`) + 0);
    }));
  });

  test("a date is no number, and says which date", () => {
    expect(readFormattedFigure(45292, undefined, "dd/mm/yyyy")).toEqual({ state: "unreadable", because: "date", text: "01/01/2567" });
    expect(readFormattedFigure(0, undefined, "h:mm")).toEqual({ state: "unreadable", because: "date", text: "00:00" });
  });

  test("what a formula shows is read in its format, and offered where it is a number", () => {
    expect(readFormattedFigure(0.8, "=4/5", "0%")).toEqual({ state: "unreadable", because: "formula", text: "=4/5", value: 80 });
    expect(readFormattedFigure(45292, "=TODAY()", "d/m/yy")).toEqual({ state: "unreadable", because: "formula", text: "=TODAY()" });
  });

  test("texts, errors and blanks are what they are in any format", () => {
    fc.assert(fc.property(fc.constantFrom("", "N/A", "95%", "๑๒", "#N/A", "ดี", true), fc.constantFrom("0%", "d/m/yy", "@", "0"), (held, format) => {
      expect(readFormattedFigure(held, undefined, format)).toEqual(readFigure(held));
    }));
  });
});

describe("directions", () => {
  const typed = fc.constantFrom(
    ["ค่ามากดี", "higher"], ["มากดี", "higher"], ["ยิ่งมากยิ่งดี", "higher"], ["Higher is better", "higher"], ["HIGH", "higher"], ["↑", "higher"],
    ["ค่าน้อยดี", "lower"], ["น้อยดี", "lower"], ["ยิ่งน้อยยิ่งดี", "lower"], ["lower-is-better", "lower"], ["Low", "lower"], ["↓", "lower"],
  );

  test("are read in either language, in brackets or not, with stray spaces", () => {
    fc.assert(fc.property(typed, spaces, spaces, fc.boolean(), ([text, direction], left, right, brackets) => {
      expect(readDirection(`${left}${brackets ? `(${text})` : text}${right}`)).toBe(direction);
    }));
  });

  test("are read with broken glyphs", () => {
    expect(readDirection("ค\uF70Aามากดี")).toBe("higher");
    expect(readDirection("คาน\uF70Bอยดี".replace("คา", "ค\uF70Aา"))).toBe("lower");
  });

  test("are never guessed", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const entry = readDirectionEntry(text);
      if (readText(text) === "") expect(entry).toEqual({ state: "missing" });
      else if (entry.state === "unreadable") expect(entry.text).toBe(readText(text));
    }));
    expect(readDirectionEntry("ปานกลาง")).toEqual({ state: "unreadable", text: "ปานกลาง" });
  });

  test("stand in a name in brackets", () => {
    expect(directionInName(`จำนวนข้อร้องเรียน (${directionLabels.lower.th})`)).toBe("lower");
    expect(directionInName("ความพึงพอใจ (กลุ่ม ก) ( ยิ่งมากยิ่งดี )")).toBe("higher");
    expect(directionInName("Complaints (lower is better)")).toBe("lower");
    expect(directionInName("ผลงานระดับดี (ดี)")).toBeUndefined();
    expect(directionInName("ค่ามากดี")).toBeUndefined();
  });

  test("no name of the real sample speaks against its direction", () => {
    for (const { name, direction } of sample2567) {
      const stated = readDirection(direction);
      expect(stated && wordAgainst(stated, name)).toBeUndefined();
    }
  });
});

describe("broken glyphs", () => {
  const broken = fc.integer({ min: 0xf700, max: 0xf71a }).map((code) => String.fromCharCode(code));
  const text = fc.array(fc.oneof(broken, fc.constantFrom("ก", "ป", "ฝ", "า", " ", "a", "7")), { maxLength: 40 }).map((parts) => parts.join(""));

  test("are all mended, one for one, into Thai; the rest stays, and mending again changes nothing", () => {
    fc.assert(fc.property(text, (written) => {
      const mended = mendGlyphs(written);
      expect(mended).toHaveLength(written.length);
      expect(hasBrokenGlyphs(mended)).toBe(false);
      expect(mendGlyphs(mended)).toBe(mended);
      [...written].forEach((character, index) => {
        if (hasBrokenGlyphs(character)) expect(mended[index]).toMatch(/[\u0E01-\u0E4D]/);
        else expect(mended[index]).toBe(character);
      });
    }));
  });

  test("leave words as they are meant", () => {
    expect(readText("ร\uF70Bอยละของหน\uF70Aวยงานที\uF70Aเป\uF712นต\uF70Bนแบบ")).toBe("ร้อยละของหน่วยงานที่เป็นต้นแบบ");
    expect(readText("การดําเนินการ\u200B  ป\uF702  2567 ")).toBe("การดำเนินการ ปี 2567");
  });

  test("reading a text twice is reading it once", () => {
    fc.assert(fc.property(fc.oneof(text, fc.string()), (written) => {
      expect(readText(readText(written))).toBe(readText(written));
    }));
  });

  test("compare as the text they are meant to be", () => {
    expect(sameText("ร\uF70Bอยละ  ITA**")).toBe(sameText("ร้อยละ ita"));
  });
});

test.each(["service", "policy"] as const)("agency type %s is read in both languages", (type) => {
  expect(readAgencyType(agencyTypeLabels[type].th)).toBe(type);
  expect(readAgencyType(` ${agencyTypeLabels[type].en.toUpperCase()} `)).toBe(type);
  expect(readAgencyType("กรม")).toBeUndefined();
});
