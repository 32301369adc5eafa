import { beforeEach, expect, test } from "@jest/globals";
import { quiet, type Desk } from "./desk";
import { byHand, fourIndicators, namesAt } from "./four-indicators";

let desk: Desk;

beforeEach(async () => {
  desk = fourIndicators();
  await desk.session.open();
  await quiet(desk);
});

test("edits in a row are taken in by one reading", async () => {
  const before = desk.workbook.log.length;
  await byHand(desk, (person) => {
    person.type("B7", "ชื่อแรก");
    person.type("B8", "ชื่อที่สอง");
  });
  expect(desk.workbook.log.slice(before)).toEqual(["read"]);
  expect(namesAt(desk).slice(0, 2)).toEqual(["7 7.1.1 ชื่อแรก", "8 7.1.1 ชื่อที่ส"]);
});

test("a form that comes by the name of one that was deleted is followed", async () => {
  const form = desk.person.everything().map((row) => row.map(([holds]) => holds));
  desk.person.addSheet("บันทึก");
  desk.person.goToSheet("หมวด 7");
  desk.person.deleteSheet();
  await desk.session.check();
  expect(desk.session.state().phase).toBe("absent");
  desk.person.addSheet("หมวด 7");
  desk.person.paste("A1", form);
  await desk.session.check();
  await byHand(desk, (person) => person.type("B7", "ชื่อแรก"));
  expect(namesAt(desk)[0]).toBe("7 7.1.1 ชื่อแรก");
});
