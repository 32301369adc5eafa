import { describe, expect, it } from "@jest/globals";
import { say } from "../../src/assessment/text/phrase";
import type { NarrativeEdit } from "../../src/assessment/narrative/narrative-edit";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { byHand, fourIndicators } from "./four-indicators";
import { formOf, quiet, type Desk } from "./desk";
import { itemOf, withCategories } from "./with-categories";

const evidence = (name: string, owner = "", state?: "to-do" | "attached") => ({ name, owner, ...(state === undefined ? {} : { state }) });
const piecesOf = (desk: Desk, n = 3): readonly unknown[] =>
  itemOf(desk).options.find((option) => option.n === n)?.evidence.map(({ name, owner, state }) => [name, owner, state]) ?? [];
const all = async ({ person }: Desk, name: string): Promise<unknown> => {
  person.goToSheet(name);
  return person.everything();
};
const both = async (desk: Desk): Promise<unknown> => [await all(desk, "หมวด 1"), await all(desk, "หมวด 2"), await all(desk, "หมวด 7")];

/** What each edit makes the form say. */
const edits: readonly (readonly [string, readonly NarrativeEdit[], (desk: Desk) => unknown, unknown])[] = [
  ["an answer, its lines kept and nothing in it taken for a formula",
    [{ item: "1.1.1", set: "answer", text: "=1+1\n\n2) ตอบ" }], (desk) => itemOf(desk).answer, "=1+1\n\n2) ตอบ"],
  ["who writes it", [{ item: "1.1.1", set: "owner", text: "สมหญิง" }], (desk) => itemOf(desk).owner, "สมหญิง"],
  ["a tick", [{ item: "1.1.1", set: "tick", option: 2, to: "not-ticked" }], (desk) => itemOf(desk).options.find(({ n }) => n === 2)?.tick, "not-ticked"],
  ["a tick taken back", [{ item: "1.1.1", set: "tick", option: 1, to: "unsaid" }], (desk) => itemOf(desk).options.find(({ n }) => n === 1)?.tick, "unsaid"],
  ["the score given", [{ item: "1.1.1", set: "score", input: 350 }], (desk) => itemOf(desk).score, { state: "number", value: 350 }],
  ["an assessor's remark", [{ topic: "1.1", set: "toFocus", text: "มุ่งเน้น\nต่อไป" }], (desk) => formOf(desk).narrative?.topics[0]?.toFocus, "มุ่งเน้น\nต่อไป"],
  ["a piece of evidence", [{ item: "1.1.1", set: "evidence", option: 3, at: 0, to: evidence("แนบ 2.pdf", "สมศรี", "to-do") }],
    piecesOf, [["แนบ 2.pdf", "สมศรี", "to-do"]]],
  ["one that goes", [{ item: "1.1.1", set: "evidence", option: 3, at: 0, to: undefined }], piecesOf, []],
  ["the first of an option", [{ item: "1.1.1", set: "evidence", option: 1, at: 0, to: evidence("ก.pdf") }], (desk) => piecesOf(desk, 1), [["ก.pdf", "", undefined]]],
  ["one more, for which a row is made, and another", [
    { item: "1.1.1", set: "evidence", option: 3, at: 1, to: evidence("ข.pdf", "สมปอง", "attached") },
    { item: "1.1.1", set: "evidence", option: 3, at: 2, to: evidence("ค.pdf") },
  ], piecesOf, [["แนบ 1.pdf", "สมชาย", "attached"], ["ข.pdf", "สมปอง", "attached"], ["ค.pdf", "", undefined]]],
  ["things of several items and categories", [
    { item: "1.1.2", set: "answer", text: "ก" }, { item: "2.1.1", set: "answer", text: "ข" }, { item: "1.1.1", set: "evidence", option: 3, at: 1, to: evidence("ง.pdf") },
  ], (desk) => [itemOf(desk, "1.1.2").answer, itemOf(desk, "2.1.1").answer, piecesOf(desk).length], ["ก", "ข", 2]],
];

describe("an edit of Categories 1 to 6", () => {
  it.each(edits)("writes %s, and is taken back in one step", async (_, asked, said, expected) => {
    const desk = await withCategories();
    const before = await both(desk);
    await quiet(desk);
    expect(await desk.session.editNarrative(asked)).toBeUndefined();
    expect(said(desk)).toEqual(expected);
    expect(formOf(desk).narrative?.strays).toEqual([]);
    expect(desk.session.state().undoable).toBe(1);
    await desk.session.undo();
    await quiet(desk);
    expect(await both(desk)).toEqual(before);
    expect([desk.session.state().undoable, desk.session.state().problem]).toEqual([0, undefined]);
  });

  it("that changes nothing is no step", async () => {
    const desk = await withCategories();
    await desk.session.editNarrative([{ item: "1.1.1", set: "answer", text: itemOf(desk).answer }]);
    await desk.session.editNarrative([]);
    expect([desk.session.state().undoable, desk.workbook.acts()]).toEqual([0, []]);
  });

  it("keeps pieces that share a cell in it, until one says otherwise who brings it", async () => {
    const desk = await withCategories();
    const row = itemOf(desk).options.find(({ n }) => n === 3)?.row ?? 0;
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.type(`E${row}`, "ก.pdf\nข.pdf\nค.pdf");
    });
    await desk.session.editNarrative([{ item: "1.1.1", set: "evidence", option: 3, at: 1, to: evidence("ข 2.pdf", "สมชาย", "attached") }]);
    expect(desk.person.sees(`E${row}`)).toBe("ก.pdf\nข 2.pdf\nค.pdf");
    await desk.session.editNarrative([{ item: "1.1.1", set: "evidence", option: 3, at: 1, to: evidence("ข 2.pdf", "สมปอง") }]);
    expect(piecesOf(desk)).toEqual([["ก.pdf", "สมชาย", "attached"], ["ข 2.pdf", "สมปอง", undefined], ["ค.pdf", "สมชาย", "attached"]]);
    expect([desk.person.sees(`E${row}`), desk.person.sees(`E${row + 1}`), desk.person.sees(`E${row + 2}`)]).toEqual(["ก.pdf", "ข 2.pdf", "ค.pdf"]);
  });

  it("of an answer in several cells writes the first and empties the others", async () => {
    const desk = await withCategories();
    const { answerRow } = itemOf(desk);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.insert("row", answerRow + 1);
      person.type(`D${answerRow + 1}`, "ต่อ");
    });
    expect(itemOf(desk).pieces).toEqual([answerRow, answerRow + 1]);
    await desk.session.editNarrative([{ item: "1.1.1", set: "answer", text: "ใหม่" }]);
    expect([itemOf(desk).answer, itemOf(desk).pieces]).toEqual(["ใหม่", undefined]);
  });

  it("fails in words and writes nothing where its place is gone, where a text is too long, where the sheet is lacking", async () => {
    const desk = await withCategories();
    const { answerRow } = itemOf(desk);
    const codeOf = async (...asked: readonly NarrativeEdit[]) => (await desk.session.editNarrative(asked))?.code;
    expect(await codeOf({ item: "1.1.2", set: "answer", text: "ก" }, { item: "1.1.1", set: "answer", text: "ก".repeat(32_768) })).toBe("answer-beyond-cell");
    expect(await codeOf({ item: "1.1.2", set: "answer", text: "ก" }, { item: "3.1.1", set: "answer", text: "ก" })).toBe("narrative-gone");
    expect(await codeOf({ item: "1.1.1", set: "tick", option: 99, to: "ticked" })).toBe("narrative-gone");
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.delete("row", answerRow);
    });
    expect(await codeOf({ item: "1.1.1", set: "answer", text: "ก" })).toBe("narrative-gone");
    expect(desk.workbook.acts()).toEqual([]);
  });

  it("of several sheets is all or nothing where the second call fails", async () => {
    const desk = await withCategories();
    const before = await both(desk);
    await quiet(desk);
    desk.workbook.failNext(sheetFailure("protected"), "change");
    const problem = await desk.session.editNarrative([
      { item: "1.1.1", set: "evidence", option: 3, at: 1, to: evidence("ข.pdf") }, { item: "2.1.1", set: "answer", text: "ข" },
    ]);
    expect([problem?.code, desk.session.state().undoable]).toEqual(["protected", 0]);
    expect(await both(desk)).toEqual(before);
  });

  it("is named in both languages", async () => {
    const desk = await withCategories();
    const named = async (...asked: readonly NarrativeEdit[]) => {
      await desk.session.editNarrative(asked);
      const { undoes } = desk.session.state();
      return undoes && [say(undoes.phrase, "th", undoes.values), say(undoes.phrase, "en", undoes.values)];
    };
    expect(await named({ item: "1.1.1", set: "answer", text: "ก" })).toEqual(["แก้ไขคำตอบของ 1.1.1", "changing the answer of 1.1.1"]);
    expect(await named({ topic: "1.1", set: "toFocus", text: "ก" })).toEqual(["แก้ไขความเห็นผู้ประเมินของ 1.1", "changing the assessor’s remark of 1.1"]);
    expect(await named({ item: "1.1.1", set: "answer", text: "ข" }, { item: "1.1.2", set: "owner", text: "ข" }))
      .toEqual(["แก้ไขคำตอบและหลักฐานของ 1.1.1, 1.1.2", "changing answers and evidence of 1.1.1, 1.1.2"]);
  });
});

describe("taking an edit back after somebody else's", () => {
  const answered = async (): Promise<Desk> => {
    const desk = await withCategories();
    await desk.session.type({ row: 7, field: "name" }, "ชื่อใหม่");
    await desk.session.editNarrative([{ item: "1.1.2", set: "answer", text: "ของเรา" }]);
    return desk;
  };
  const { undo, undoable } = { undo: (desk: Desk) => desk.session.undo(), undoable: (desk: Desk) => desk.session.state().undoable };

  it("follows its rows", async () => {
    const desk = await answered();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.insert("row", 6, 3);
    });
    expect(undoable(desk)).toBe(2);
    await undo(desk);
    expect(itemOf(desk, "1.1.2").answer).toBe("");
    await undo(desk);
    expect(formOf(desk).indicators[0]?.name).not.toBe("ชื่อใหม่");
  });

  it("is given up where they wrote in its cell, and what was done on other sheets is not", async () => {
    const desk = await answered();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.type(`D${itemOf(desk, "1.1.2").answerRow}`, "ของเขา");
    });
    expect([undoable(desk), desk.session.state().lost?.why]).toEqual([1, "cells"]);
    await undo(desk);
    expect([itemOf(desk, "1.1.2").answer, formOf(desk).indicators[0]?.name === "ชื่อใหม่"]).toEqual(["ของเขา", false]);
  });

  it("is not touched by edits of the same cells on another sheet, nor of rows there", async () => {
    const desk = await answered();
    const { answerRow } = itemOf(desk, "1.1.2");
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.type(`D${answerRow}`, "ที่อื่น");
      person.insert("row", 5);
      person.goToSheet("หมวด 7");
      person.type(`D${answerRow}`, 5);
    });
    expect(undoable(desk)).toBe(2);
    await undo(desk);
    expect(itemOf(desk, "1.1.2").answer).toBe("");
  });

  it("of several sheets goes as a whole where a part of it cannot be taken back", async () => {
    const desk = await withCategories();
    await desk.session.editNarrative([{ item: "1.1.2", set: "answer", text: "ก" }, { item: "2.1.1", set: "answer", text: "ข" }]);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.type(`D${itemOf(desk, "2.1.1").answerRow}`, "ของเขา");
    });
    expect([undoable(desk), desk.session.state().lost?.names.length]).toEqual([0, 1]);
    await undo(desk);
    expect(itemOf(desk, "1.1.2").answer).toBe("ก");
  });

  it("is given up where its sheet went", async () => {
    const desk = await answered();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.deleteSheet();
    });
    expect([undoable(desk), desk.session.state().lost?.why]).toEqual([1, "rows"]);
  });
});

describe("the sheets that are lacking", () => {
  const names = ({ workbook }: Desk) => workbook.sheetNames();

  it("are added in one step, all of them, and go in one", async () => {
    const desk = fourIndicators();
    await desk.session.open();
    const before = await names(desk);
    await desk.session.addCategories();
    expect(await names(desk)).toEqual([...before, "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6"]);
    expect([formOf(desk).narrative?.lacking, formOf(desk).narrative?.items.length, desk.session.state().undoable]).toEqual([[], 32, 1]);
    await desk.session.editNarrative([{ item: "6.1.1", set: "answer", text: "ตอบ" }]);
    expect(itemOf(desk, "6.1.1").answer).toBe("ตอบ");
    await desk.session.undo();
    await desk.session.undo();
    expect([await names(desk), formOf(desk).narrative, desk.session.state().problem]).toEqual([before, undefined, undefined]);
  });

  it("alone are added, and none where there are all; a sheet of somebody's own keeps its name", async () => {
    const desk = await withCategories();
    desk.person.addSheet("หมวด 3");
    await desk.session.addCategories();
    expect((await names(desk)).slice(-4)).toEqual(["หมวด 3 (2)", "หมวด 4", "หมวด 5", "หมวด 6"]);
    expect(itemOf(desk).owner).toBe("สมศรี");
    const acts = desk.workbook.acts().length;
    await desk.session.addCategories();
    expect(desk.workbook.acts()).toHaveLength(acts);
  });

  it("are none where one cannot be written", async () => {
    const desk = fourIndicators();
    await desk.session.open();
    const before = await names(desk);
    desk.workbook.failNext(sheetFailure("host", { detail: "x" }), "write beside");
    await desk.session.addCategories();
    expect([await names(desk), desk.session.state().problem?.code, desk.session.state().undoable]).toEqual([before, "host", 0]);
  });

  it("stay where anybody wrote in one of them since", async () => {
    const desk = fourIndicators();
    await desk.session.open();
    await desk.session.addCategories();
    const before = await names(desk);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.type("D9", "จดไว้");
    });
    await desk.session.undo();
    expect([await names(desk), desk.session.state().problem?.code]).toEqual([before, "beside-changed"]);
  });
});
