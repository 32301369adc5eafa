import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateText, shownAs, type ShownAs } from "../../../src/assessment/form/number-format";

describe("what a number format makes of a number", () => {
  test.each<[ShownAs, readonly string[]]>([
    ["date", [
      "dd/mm/yyyy", "mm-dd-yy", "d-mmm-yy", "mmm-yy", "yyyy", "D/M/YYYY", "h:mm", "h:mm AM/PM", "mm:ss", "mmss.0", 'm/d/yy "h":mm',
      "[h]:mm:ss", "[hh]", "[mm]:ss", "[s]", "m/d/yyyy;@", "[$-F800]dddd\\, mmmm dd\\, yyyy", "[$-409]d\\-mmm\\-yy;@",
      "[$-41E]d mmm yy", "[$-41E]d mmmm yyyy;@", "[$-D070000]d/mm/yyyy;@", "[$-1070000]d/m/yy;@", "[$-107041E]d mmmm yyyy;@", "d/m/bb",
      "d mmm bbbb", "tdd/mm/yyyy", '[$-411]ge"."m"."d', "[Red]d/m/yy", '"วันที่ "d/m/yyyy', "[~buddhist]D/M/YYYY",
    ]],
    ["percent", [
      "0%", "0.00%", "0.0 %", "#,##0.0%", "0%;-0%", "0%;[Red]-0%", "0.0%_)", "[Blue]0%", '"ร้อยละ "0.0%', "t0.00%", "[$-D000000]0%", "%0",
      "0.00%;-0.00%;-",
    ]],
    ["plain", [
      "General", "general", "", "0", "0.00", "#,##0", "#,##0.00", "@", "0.00E+00", "##0.0E+0", "0.0e-0", "# ?/?", "0.000_)", "t#,##0", "t0.00",
      '0"%"', "0\\%", '0.0" %"', '0 "d"', "0\\d", '#,##0 "บาท"', "#,##0 บาท", '"day" 0', "0_d", "*d0", "0_%",
      "$#,##0.00", "[$฿-41E]#,##0.00", "[$THB] #,##0", '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-', "[$-D000000]#,##0",
      "[Red]0", "[Color10]0", "[Magenta]#,##0;[Cyan]-#,##0", "[<1000]0;[>=1000]#,##0", ";;;", 'General"%"', '"d/m/yyyy', "0;0%", "0;d/m/yyyy",
    ]],
  ])("%s", (shown, formats) => {
    expect(formats.filter((format) => shownAs(format, 0.974) !== shown)).toEqual([]);
  });

  test.each<[string, number, ShownAs]>([
    // Two sections: the second for numbers below 0. Three: the third for 0.
    ["0%;0.00", 0.5, "percent"], ["0%;0.00", 0, "percent"], ["0%;0.00", -0.5, "plain"],
    ["0;0%;d/m/yy", 1, "plain"], ["0;0%;d/m/yy", -1, "percent"], ["0;0%;d/m/yy", 0, "date"], ["0%;0%;0;@", 0, "plain"],
    // Conditions go before signs; a number that meets none has no section.
    ["[<=1]0%;0.0", 1, "percent"], ["[<=1]0%;0.0", 97.4, "plain"], ["[>1]0.0;0%", 0.974, "percent"], ["[>1]0.0;0%", 97.4, "plain"],
    ["[<0]0;[=0]0.0;0%", 0.5, "percent"], ["[<>0]0%;0", 0, "plain"], ["[>=1]0%", 0.5, "plain"],
    // What stands behind an @ is for texts.
    ["d/m/yyyy;@", -1, "date"], ["0%;@", -1, "percent"],
  ])("%s of %d is %s", (format, value, shown) => expect(shownAs(format, value)).toBe(shown));

  const value = fc.double({ noNaN: true });
  const words = fc.array(fc.constantFrom("d", "m", "y", "h", "s", "b", "%", " ", "บาท", ";", "["), { maxLength: 6 }).map((parts) => parts.join(""));
  const digits = fc.constantFrom("0", "0.00", "#,##0", "#,##0.0#", "0.0E+00", "General");

  test("what is quoted or escaped says nothing of the number", () => {
    fc.assert(fc.property(digits, words, words, value, (format, before, behind, number) => {
      const escaped = [...behind].map((letter) => `\\${letter}`).join("");
      expect(shownAs(`"${before}"${format}`, number)).toBe("plain");
      expect(shownAs(`${format}"${before}"${escaped}`, number)).toBe("plain");
      expect(shownAs(`"${before}"${format}%${escaped}`, number)).toBe("percent");
      expect(shownAs(`${escaped}d/m/yyyy"${before}"`, number)).toBe("date");
    }));
  });

  test("any text is taken for some format", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.double(), (format, number) => {
      expect(["date", "percent", "plain"]).toContain(shownAs(format, number));
      expect(typeof dateText(format, number)).toBe("string");
    }));
  });
});

describe("a number in a date's format, as it is read", () => {
  test.each<[string, number, string]>([
    ["dd/mm/yyyy", 45292, "01/01/2567"], ["d mmm yy", 45565, "30/09/2567"], ["m/d/yy h:mm", 45292.5, "01/01/2567 12:00"],
    // Excel counts days from 1 January 1900, and a 29 February of that year that never was.
    ["d/m/yy", 1, "01/01/2443"], ["d/m/yy", 59, "28/02/2443"], ["d/m/yy", 60, "29/02/2443"], ["d/m/yy", 61, "01/03/2443"],
    ["d/m/yy", 2958465, "31/12/10542"],
    ["h:mm", 0.03125, "00:45"], ["d/m/yy", 0.5, "12:00"], ["[h]:mm", 1.5, "36:00"], ["[mm]", 0.25, "06:00"],
    ["d/m/yy", 45291.99999, "01/01/2567"], ["d/m/yy", -1, "-1"], ["d/m/yy", 2958466, "2958466"],
  ])("%s of %d: %s", (format, serial, text) => expect(dateText(format, serial)).toBe(text));

  test("every day is the calendar's own", () => {
    fc.assert(fc.property(fc.date({ min: new Date("1900-03-01T00:00Z"), max: new Date("9999-12-31T00:00Z"), noInvalidDate: true }), (date) => {
      const days = Math.floor(date.getTime() / 86_400_000);
      const [year = "", month, day] = new Date(days * 86_400_000).toISOString().slice(0, 10).split("-");
      expect(dateText("dd/mm/yyyy", days + 25_569)).toBe(`${day}/${month}/${Number(year) + 543}`);
    }));
  });
});
