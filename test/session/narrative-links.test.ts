import { describe, expect, it } from "@jest/globals";
import { linkNames } from "../../src/assessment/narrative/named-links";
import { formOf, quiet, type Desk } from "./desk";
import { byHand } from "./four-indicators";
import { itemOf, withCategories } from "./with-categories";

const namesOf = (desk: Desk): readonly string[] => linkNames(formOf(desk).indicators);
const said = (desk: Desk) => ({ links: formOf(desk).narrative?.links.map(({ indicator }) => indicator), denied: formOf(desk).narrative?.denied?.map(({ indicator }) => indicator) });
const link = (desk: Desk, indicators: readonly number[], denied?: readonly number[]) =>
  desk.session.editNarrative([{ item: "1.1.1", set: "links", indicators, ...(denied === undefined ? {} : { denied }) }]);
const inCell = (desk: Desk): unknown => {
  desk.person.goToSheet("หมวด 1");
  return desk.person.sees(`D${itemOf(desk).linksRow}`);
};

describe("an item's linked indicators", () => {
  it("stand in its row in words, in one step that is taken back as one", async () => {
    const desk = await withCategories();
    const [first, second, third] = namesOf(desk);
    await quiet(desk);
    expect(await link(desk, [1, 0], [2])).toBeUndefined();
    expect(inCell(desk)).toBe(`${first}\n${second}\nไม่เกี่ยวข้อง: ${third}`);
    expect([said(desk), desk.session.state().undoable]).toEqual([{ links: [first, second], denied: [third] }, 1]);
    await desk.session.undo();
    await quiet(desk);
    expect(said(desk)).toEqual({ links: [], denied: [] });
  });

  it("that were denied stay so until they are linked, and lines of other words stay", async () => {
    const desk = await withCategories();
    const [first, second, third] = namesOf(desk);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.type(`D${itemOf(desk).linksRow}`, `ถามกองแผน\n- ${first?.replace(" ", "   ")}\nไม่เกี่ยวข้อง ${second}\nไม่เกี่ยวข้อง: ${third}`);
    });
    await link(desk, [0, 1]);
    expect(inCell(desk)).toBe(`${first}\n${second}\nถามกองแผน\nไม่เกี่ยวข้อง: ${third}`);
    await link(desk, [], []);
    expect(said(desk)).toEqual({ links: ["ถามกองแผน"], denied: [] });
  });

  it("get a row of their own below the answer on a sheet that has none", async () => {
    const desk = await withCategories();
    const { answerRow, linksRow = 0 } = itemOf(desk);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.delete("row", linksRow);
    });
    expect(itemOf(desk).linksRow).toBeUndefined();
    expect(await link(desk, [0])).toBeUndefined();
    expect([itemOf(desk).linksRow, said(desk).links, formOf(desk).narrative?.strays]).toEqual([answerRow + 1, namesOf(desk).slice(0, 1), []]);
    expect(itemOf(desk).options.length).toBeGreaterThan(0);
  });

  it("in several rows are written into the first, and an answer that goes on below them into its own", async () => {
    const desk = await withCategories();
    const { linksRow = 0 } = itemOf(desk);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.insert("row", linksRow + 1);
      person.insert("row", linksRow + 1);
      person.type(`D${linksRow + 1}`, String(namesOf(desk)[1]));
      person.type(`D${linksRow + 2}`, "ต่อจากคำตอบ");
    });
    expect(itemOf(desk).answer).toMatch(/ต่อจากคำตอบ$/);
    await link(desk, [2]);
    expect(said(desk).links).toEqual(namesOf(desk).slice(2, 3));
    await desk.session.editNarrative([{ item: "1.1.1", set: "answer", text: "ใหม่" }]);
    expect([itemOf(desk).answer, said(desk).links]).toEqual(["ใหม่", namesOf(desk).slice(2, 3)]);
  });
});
