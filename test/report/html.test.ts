import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { html, pageOf, styleSheet } from "../../src/report/html";
import { words } from "../../src/report/words";

const read = (content: Parameters<typeof pageOf>[0]): Element =>
  new JSDOM(pageOf(html`<main>${content}</main>`)).window.document.querySelector("main") as Element;

/** What turns writing, controls a terminal or ends a line where none should end. */
const odd = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(..."<>&\"'`=/ \n\tกาตัวชี้ำๆ"), fc.string({ minLength: 1, maxLength: 1 })) }).filter((text) => !odd.test(text));

describe("a text in the report's markup", () => {
  it.each([
    ["markup", `<script>alert(1)</script>`], ["the end of a style sheet", `</style><img src=x onerror=alert(1)>`],
    ["quotes", `" onload="alert(1)' '`], ["entities", "&lt;b&gt;"], ["a template of ours", "${html`<b>`}"],
    ["a formula", "=HYPERLINK(\"http://example.com\",\"x\")"], ["a comment", "<!-- --> ]]>"],
  ])("is text and nothing else: %s", (_, text) => {
    const body = read(html`<p title="${text}">${text}</p>`);
    expect([body.children.length, body.querySelector("p")?.children.length]).toEqual([1, 0]);
    expect([body.querySelector("p")?.textContent, body.querySelector("p")?.title]).toEqual([text, text]);
  });

  it("comes back as it was, whatever it is, and breaks add nothing to it", () => {
    fc.assert(fc.property(anyText, (text) => {
      const body = read(html`<p title="${text}">${text}</p><p>${words(text)}</p>`);
      const [plain, broken] = [...body.children] as HTMLElement[];
      expect([plain?.textContent, plain?.title, broken?.textContent]).toEqual([text, text, text]);
      expect([...body.querySelectorAll("*")].filter(({ localName }) => !["p", "wbr", "span"].includes(localName))).toEqual([]);
    }));
  });

  it("shows what would turn the direction of writing, or nothing at all, as its code", () => {
    expect(read(html`<p>${"ก\u202eข\u0000\u2066"}</p>`).textContent).toBe("ก\\u202eข\\u0000\\u2066");
  });

  it("is never taken for markup because it looks like some that was made", () => {
    expect(read(html`<p>${JSON.stringify(html`<b>x</b>`)}</p>`).querySelector("b")).toBeNull();
    expect(read(html`<p>${[html`<b>x</b>`, undefined, " y ", 0]}</p>`).innerHTML).toBe("<p><b>x</b> y 0</p>");
  });

  it("has no place in a style sheet", () => {
    expect(() => styleSheet("a{}</style>")).toThrow();
  });
});

describe("words", () => {
  it("are set apart where a line may be broken, and those that dictionaries tear stay whole", () => {
    const body = read(words("ระดับความพร้อมของตัวชี้วัด"));
    expect(body.querySelectorAll("wbr").length).toBeGreaterThan(2);
    expect(body.querySelector(".whole")?.innerHTML).toBe("ตัวชี้วัด");
  });

  it("of very long texts are left to the reader's program: a form may hold thousands", () => {
    const long = "ประสิทธิผล".repeat(3_276);
    expect(read(words(long)).innerHTML).toBe(long);
  });
});
