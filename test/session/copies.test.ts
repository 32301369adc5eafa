import { expect, it } from "@jest/globals";
import { describe as inWords } from "../../src/assessment/rules/finding";
import { fourIndicators } from "./four-indicators";
import { quiet, type Desk } from "./desk";

const copies = ({ session }: Desk): readonly string[] =>
  (session.state().form?.checked.findings ?? []).filter(({ rule }) => rule.name === "another-copy").map((finding) => inWords(finding, "en").what);

const head = { agency: "กรมทดสอบ", fiscalYear: 2567 };

it("a form written beside one of the same year is told of the other at once, each time it is checked", async () => {
  const desk = fourIndicators();
  await desk.session.open();
  expect(copies(desk)).toEqual([]);
  await desk.session.writeForm(head, "beside");
  const told = ["The sheet “หมวด 7” is a form of fiscal year 2567 too; what is said here is about “หมวด 7 (2)” alone."];
  expect([desk.session.state().form?.sheet, copies(desk)]).toEqual(["หมวด 7 (2)", told]);
  await desk.session.check();
  expect(desk.person.highlights()).toContain("D3");
  expect(copies(desk)).toEqual(told);
  desk.person.goToSheet("หมวด 7");
  desk.person.deleteSheet();
  await desk.session.check();
  expect(copies(desk)).toEqual([]);
});

it("a form of another year beside it is no copy", async () => {
  const desk = fourIndicators();
  await desk.session.open();
  await desk.session.writeForm({ ...head, fiscalYear: 2568 }, "beside");
  expect([desk.session.state().form?.sheet, copies(desk)]).toEqual(["หมวด 7 (2)", []]);
});

it("where the open form is deleted, its copy is read", async () => {
  const desk = fourIndicators();
  await desk.session.open();
  await desk.session.writeForm(head, "beside");
  desk.person.deleteSheet();
  await desk.session.check();
  await quiet(desk);
  expect([desk.session.state().form?.sheet, copies(desk)]).toEqual(["หมวด 7", []]);
});
