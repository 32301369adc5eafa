import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { narrativeContent } from "../../../src/sheet/narrative/narrative-content";
import { at, firstCategory, itemIn, readRows, readSheets, rowOfKey, rowWith, sheetOfRows } from "./edited-category";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { readNarrative } from "../../../src/sheet/narrative/read-narrative";
import { edition } from "./any-narrative";

const asWritten = narrativeContent(readRows(firstCategory()));
const headings = rowOfKey(firstCategory(), "columns") + 1;

/** What an item's options say, by their numbers. */
const ticksOf = (rows: Parameters<typeof readRows>[0]): readonly unknown[] =>
  itemIn(readRows(rows)).options.map(({ n, tick, evidence }) => [n, tick, ...evidence.map(({ name }) => name)]);

const said = [[1, "ticked"], [3, "ticked", "แนบ 1.pdf"], [2, "unsaid"], [4, "unsaid"], [5, "unsaid"]];

describe("rows that were moved", () => {
  it("say the same wherever they stand, but for the order of options", () => {
    const rows = firstCategory();
    const body = rows.slice(headings).length;
    fc.assert(fc.property(fc.shuffledSubarray([...Array(body).keys()], { minLength: body }), (order) => {
      const shuffled = [...rows.slice(0, headings), ...order.map((index) => rows[headings + index] ?? [])];
      const read = narrativeContent(readRows(shuffled));
      const inOrder = (content: typeof read): unknown => content.items.map((item) => ({ ...item, options: item.options.toSorted((a, b) => (a.n ?? 0) - (b.n ?? 0)) }));
      expect(inOrder(read)).toEqual(inOrder(asWritten));
      expect({ ...read, items: [] }).toEqual({ ...asWritten, items: [] });
    }), { numRuns: 50 });
  });

  it("say the same below more lines, and in columns of another order", () => {
    const rows = firstCategory();
    const swapped = [rowWith({}), rowWith({ text: "บันทึกของเรา" }), ...rows].map((row) => [row.at(-1) ?? "", ...row.slice(0, -1).toReversed()]);
    expect(narrativeContent(readRows(swapped))).toEqual(asWritten);
  });
});

describe("rows without keys", () => {
  it("are known by their numbers and words", () => {
    const rows = firstCategory().map((row) => row.slice(0, -1));
    expect(narrativeContent(readRows(rows))).toEqual(asWritten);
    expect(readRows(rows)).toMatchObject({ strays: [], troubles: [] });
  });

  it("are options by their words though reworded a little, and by their number where nothing else tells", () => {
    const rows = firstCategory().map((row) => row.slice(0, -1));
    const texts = rows.map((row) => String(row[at("text")]));
    const first = texts.findIndex((text) => text.startsWith("วิเคราะห์ปัจจัยภายใน"));
    const third = texts.findIndex((text) => text.startsWith("วิเคราะห์และสำรวจบริบท"));
    rows[first]?.splice(at("text"), 1, "วิเคราะห์ปัจจัยภายในและภายนอกที่ส่งผลกับองค์การ");
    rows[first]?.splice(at("number"), 1, "");
    rows[third]?.splice(at("text"), 1, "ใหม่หมด");
    expect(ticksOf(rows)).toEqual(said);
    expect(itemIn(readRows(rows)).options.map(({ text }) => text).slice(0, 2)).toEqual(["วิเคราะห์ปัจจัยภายในและภายนอกที่ส่งผลกับองค์การ", "ใหม่หมด"]);
  });
});

describe("options", () => {
  it("keep their number when they are reworded, and have that of the words they were given", () => {
    const rows = firstCategory();
    const [first, third] = [rowOfKey(rows, "option:1.1.1:1"), rowOfKey(rows, "option:1.1.1:3")];
    const words = rows[third]?.[at("text")] ?? "";
    rows[third]?.splice(at("text"), 1, rows[first]?.[at("text")] ?? "");
    rows[first]?.splice(at("text"), 1, words);
    expect(ticksOf(rows).slice(0, 2)).toEqual([[3, "ticked"], [1, "ticked", "แนบ 1.pdf"]]);
    const reworded = firstCategory();
    reworded[first]?.splice(at("text"), 1, "เขียนใหม่ทั้งหมด");
    expect(ticksOf(reworded)[0]).toEqual([1, "ticked"]);
  });

  it("are missing where their row was deleted, and nothing else is", () => {
    const rows = firstCategory();
    rows.splice(rowOfKey(rows, "option:1.1.1:3"), 1);
    expect(ticksOf(rows)).toEqual(said.filter(([n]) => n !== 3));
  });

  it("have more evidence in rows below, copied or new, and in the lines of a cell", () => {
    const rows = firstCategory();
    const third = rowOfKey(rows, "option:1.1.1:3");
    rows.splice(third + 1, 0, rowWith({ evidence: "แนบ 2.pdf", state: "ต้องจัดหา" }), [...rows[third] ?? []]);
    rows[third + 2]?.splice(at("evidence"), 1, "แนบ 3.pdf\nhttps://is.gd/x");
    expect(ticksOf(rows)[1]).toEqual([3, "ticked", "แนบ 1.pdf", "แนบ 2.pdf", "แนบ 3.pdf", "https://is.gd/x"]);
    expect(readRows(rows).strays).toEqual([]);
  });

  it.each([["✓", "ticked"], ["TRUE", "ticked"], [true, "ticked"], [1, "ticked"], ["มี ", "ticked"], ["ไม่มี", "not-ticked"], [false, "not-ticked"], ["-", "not-ticked"], [" ", "unsaid"]] as const)(
    "are ticked in many ways: %p is %s", (typed, tick) => {
      const rows = firstCategory();
      rows[rowOfKey(rows, "option:1.1.1:2")]?.splice(at("tick"), 1, typed);
      expect(itemIn(readRows(rows)).options.find(({ n }) => n === 2)?.tick).toBe(tick);
      expect(readRows(rows).strays).toEqual([]);
    });

  it("are told of where a tick or a state says something else, and where a line is none of the form's", () => {
    const rows = firstCategory();
    const third = rowOfKey(rows, "option:1.1.1:3");
    rows[third]?.splice(at("tick"), 1, "บางส่วน");
    rows[third]?.splice(at("state"), 1, "ถามกองคลัง");
    rows.splice(third + 1, 0, rowWith({ item: "1.1.1", text: "ประเด็นของเราเอง", tick: "มี" }));
    const read = readRows(rows);
    expect(read.strays.map(({ text }) => text)).toEqual(["บางส่วน", "ถามกองคลัง"]);
    expect(itemIn(read).options[2]).toMatchObject({ n: undefined, text: "ประเด็นของเราเอง", tick: "ticked" });
  });
});

describe("answers", () => {
  it("are joined where they stand in two cells, and it is told", () => {
    const rows = firstCategory();
    const answer = rowOfKey(rows, "answer:1.1.1");
    rows.splice(answer + 1, 0, rowWith({ text: "ต่อจากข้างบน" }), rowWith({}), rowWith({ item: "1.1.1", text: "และต่ออีก" }));
    const read = readRows(rows);
    expect(itemIn(read)).toMatchObject({
      answer: "1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า\nต่อจากข้างบน\nและต่ออีก", pieces: [answer + 1, answer + 2, answer + 4], answerRow: answer + 1,
    });
    expect(read.strays).toEqual([]);
  });

  it("are read as they are meant, and as they are typed where they carry broken glyphs", () => {
    const rows = firstCategory();
    rows[rowOfKey(rows, "answer:1.1.1")]?.splice(at("text"), 1, " ผู\uF70Aกํา  1\t2 \r\nก ");
    expect(itemIn(readRows(rows))).toMatchObject({ answer: "ผู่กำ  1\t2\nก", typed: " ผู\uF70Aกํา  1\t2 \r\nก " });
  });

  it("that are an error or stand where their count belongs are told, and nothing is lost", () => {
    const rows = firstCategory();
    const answer = rowOfKey(rows, "answer:1.1.1");
    rows[answer]?.splice(at("evidence"), 1, "ข้อความที่พิมพ์ทับ");
    rows[answer]?.splice(at("text"), 1, "#NAME?");
    rows.push(rowWith({ item: "9.9", text: "ท้ายแผ่น" }));
    expect(readRows(rows).strays).toEqual([
      { sheet: "หมวด 1", row: answer + 1, text: "ข้อความที่พิมพ์ทับ" }, { sheet: "หมวด 1", row: answer + 1, text: "#NAME?" },
      { sheet: "หมวด 1", row: rows.length, text: "9.9" }, { sheet: "หมวด 1", row: rows.length, text: "ท้ายแผ่น" },
    ]);
  });
});

describe("linked indicators", () => {
  const typed = (text: string, more: readonly ReturnType<typeof rowWith>[] = []): ReturnType<typeof readRows> => {
    const rows = firstCategory();
    const row = rowOfKey(rows, "links:1.1.1");
    rows[row]?.splice(at("text"), 1, text);
    rows.splice(row + 1, 0, ...more);
    return readRows(rows);
  };
  const links = ["7.2.3 ร้อยละ ก", "ชื่อที่ไม่มีเลขข้อ"].map((indicator) => ({ item: "1.1.1", indicator }));

  it("are read a line each as people type them, and those that the answer does not speak of", () => {
    const read = typed("- 7.2.3  ร้อยละ ก\r\nชื่อที่ไม่มีเลขข้อ\n\n7.2.3 ร้อยละ ก\nไม่เกี่ยวข้อง 7.1.1 ข");
    expect(read).toMatchObject({ links, denied: [{ item: "1.1.1", indicator: "7.1.1 ข" }], strays: [] });
  });

  it("go on in the row below where that names indicators; anything else goes on with the answer", () => {
    const read = typed("7.2.3 ร้อยละ ก", [rowWith({ text: "7.4.1 ค" }), rowWith({ text: "ต่อจากคำตอบ" })]);
    expect(read.links.map(({ indicator }) => indicator)).toEqual(["7.2.3 ร้อยละ ก", "7.4.1 ค"]);
    expect(itemIn(read).answer).toMatch(/ต่อจากคำตอบ$/);
    expect(itemIn(read).linksRow).toBe(rowOfKey(firstCategory(), "links:1.1.1") + 1);
  });

  it("are known without their key by what stands beside them, and told where they cannot be read", () => {
    const rows = firstCategory();
    rows[rowOfKey(rows, "links:1.1.1")]?.splice(at("text"), 1, "7.2.3 ร้อยละ ก");
    expect(readRows(rows.map((row) => row.slice(0, -1)))).toMatchObject({ links: links.slice(0, 1), strays: [] });
    expect(typed("#NAME?")).toMatchObject({ links: [], strays: [{ text: "#NAME?" }] });
  });

  it("are not there on a sheet of the first version, which is read as it was", () => {
    const rows = firstCategory().filter((row) => !String(row[at("key")]).startsWith("pmqa-category:links:"));
    rows[0]?.splice(at("key"), 1, "pmqa-category:sheet:1:1:2567");
    const read = readRows(rows);
    expect(narrativeContent(read)).toEqual(asWritten);
    expect([itemIn(read).linksRow, read.links, read.troubles, read.strays]).toEqual([undefined, [], [], []]);
  });
});

describe("sheets", () => {
  const all = (): ReturnType<typeof sheetOfRows>[] => planNarrative(edition).map(contentOfPlan);

  it("that lack are told, those that are there twice too", () => {
    const [first, , third] = all();
    if (first === undefined || third === undefined) throw new Error("There are six.");
    const read = readNarrative(edition, [first, third], [{ ...first, sheet: "หมวด 1 (2)" }, first, third]);
    expect(read?.narrative).toMatchObject({ lacking: ["2", "4", "5", "6"], copies: [{ sheet: "หมวด 1 (2)", read: "หมวด 1", category: "1" }] });
  });

  it("are known under another name, and without their keys by what their lines are numbered", () => {
    const rows = firstCategory();
    expect(narrativeContent(readSheets(sheetOfRows(rows, "ของเรา")))).toEqual(asWritten);
    expect(narrativeContent(readSheets(sheetOfRows(rows.map((row) => row.slice(0, -1)), "ของเรา")))).toEqual(asWritten);
  });

  it("say which of their headings are gone, that they are newer, or that nothing of them could be read", () => {
    const rows = firstCategory();
    rows[rowOfKey(rows, "columns")]?.splice(at("owner"), 1, "ใคร");
    rows[0]?.splice(at("key"), 1, "pmqa-category:sheet:9:1:2567");
    const unread = { ...sheetOfRows([], "หมวด 2"), unread: true } as const;
    expect(readSheets(sheetOfRows(rows), unread).troubles).toEqual([
      { sheet: "หมวด 1", category: "1", is: "columns", columns: ["ผู้รับผิดชอบ"] },
      { sheet: "หมวด 1", category: "1", is: "newer", columns: [] },
      { sheet: "หมวด 2", category: "2", is: "unread", columns: [] },
    ]);
    expect(itemIn(readSheets(sheetOfRows(rows))).answer).toContain("1) วิเคราะห์แล้ว");
  });

  it("are read in time that grows as their rows do, however many say the same", () => {
    const rows = firstCategory();
    const copied = rows[rowOfKey(rows, "option:1.1.1:3")] ?? [];
    const started = performance.now();
    const read = readRows([...rows, ...Array.from({ length: 20_000 }, () => copied), ...Array.from({ length: 2_000 }, () => rowWith({ item: "1.1.1", tick: "มี", text: "อื่น ๆ" }))]);
    expect(itemIn(read).options[1]?.evidence).toHaveLength(20_001);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("hold anything and are read", () => {
    const cell = fc.oneof(fc.constantFrom("", "ข้อ", "มี", "1.1", "1.1.1", "คำตอบ", "pmqa-category:option:1.1.1:3", "pmqa-category:sheet:x:1:2", "#REF!"), fc.string(), fc.double(), fc.boolean());
    const rows = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 12 });
    fc.assert(fc.property(rows, (more) => {
      expect(() => readRows([...firstCategory(), ...more])).not.toThrow();
      expect(() => readSheets(sheetOfRows(firstCategory()), sheetOfRows(more, "หมวด 2"))).not.toThrow();
    }), { numRuns: 100 });
  });
});
