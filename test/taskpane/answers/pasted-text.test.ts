import { describe, expect, test } from "@jest/globals";
import { readPasted } from "../../../src/taskpane/answers/editor/pasted-text";

const nothing = { plain: "", html: "", pictures: 0 };

describe("words that are pasted into an answer", () => {
  test("have the glyphs of an old PDF repaired, and it is told", () =>
    expect(readPasted({ ...nothing, plain: "เรื\uF70Aองที\uF70Aส\uF70Aงมอบ" })).toEqual({ text: "เรื่องที่ส่งมอบ", made: ["mended"] }));

  test("keep their lines and tabs", () =>
    expect(readPasted({ ...nothing, plain: "1) หนึ่ง\r\n\t2) สอง\rสาม" })).toEqual({ text: "1) หนึ่ง\n\t2) สอง\nสาม", made: [] }));

  test.each([
    ["a table", { ...nothing, plain: "ก\tข", html: "<table><tr><td>ก<td>ข</table>" }, { text: "ก\tข", made: ["table"] }],
    ["a picture", { ...nothing, plain: "ภาพ", html: "<p>ภาพ<img src='x'>" }, { text: "ภาพ", made: ["picture"] }],
    ["nothing but a picture", { ...nothing, pictures: 1 }, { text: "", made: ["picture"] }],
    ["rich text", { ...nothing, plain: "หนา", html: "<b>หนา</b>" }, { text: "หนา", made: ["formatting"] }],
    ["plain text of a page", { ...nothing, plain: "ธรรมดา", html: "<p>ธรรมดา</p>" }, { text: "ธรรมดา", made: [] }],
    ["markup that is text", { ...nothing, plain: "<img src=x onerror=alert(1)>" }, { text: "<img src=x onerror=alert(1)>", made: [] }],
    ["emoji and marks that turn text around", { ...nothing, plain: "👍\u202Eกลับ" }, { text: "👍\u202Eกลับ", made: [] }],
  ] as const)("are plain text out of %s", (_, pasted, made) => expect(readPasted(pasted)).toEqual(made));
});
