import { expect, test } from "@jest/globals";
import { byHand, fourIndicators } from "./four-indicators";
import { formOf, quiet } from "./desk";
import { itemOf, withCategories } from "./with-categories";

const codes = ({ session }: Awaited<ReturnType<typeof withCategories>>): readonly string[] =>
  (session.state().form?.checked.findings ?? []).filter(({ at }) => at.sheet === "หมวด 1").map(({ rule: { name } }) => name);

test("the sheets of Categories 1 to 6 are read and checked with the form, and followed", async () => {
  const desk = await withCategories();
  expect(formOf(desk).narrative?.lacking).toEqual(["3", "4", "5", "6"]);
  expect(itemOf(desk)).toMatchObject({ sheet: "หมวด 1", owner: "สมศรี", answer: "1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า" });
  expect(codes(desk)).not.toContain("ticked-without-evidence");
  const { options: [, { row } = { row: 0 }] } = itemOf(desk);
  await byHand(desk, (person) => {
    person.goToSheet("หมวด 1");
    person.clear(`E${row}`);
    person.clear(`F${row}`);
    person.clear(`G${row}`);
  });
  expect(codes(desk)).toContain("ticked-without-evidence");
});

test("a sheet that goes is lacking from then on", async () => {
  const desk = await withCategories();
  await byHand(desk, (person) => {
    person.goToSheet("หมวด 2");
    person.deleteSheet();
  });
  expect(formOf(desk).narrative?.lacking).toEqual(["2", "3", "4", "5", "6"]);
  await byHand(desk, (person) => {
    person.goToSheet("หมวด 1");
    person.deleteSheet();
  });
  expect(formOf(desk).narrative).toBeUndefined();
});

test("the cursor on a category's sheet says which item and option it is at; the form has no row selected then", async () => {
  const desk = await withCategories();
  const [{ answerRow, row }, { options }] = [itemOf(desk), itemOf(desk)];
  desk.person.select("B7");
  expect(desk.session.state()).toMatchObject({ selected: { kind: "indicator" } });
  expect(desk.session.state().form?.narrativeAt).toBeUndefined();
  desk.person.goToSheet("หมวด 1");
  const at = (place: string) => {
    desk.person.select(place);
    return desk.session.state().form?.narrativeAt;
  };
  expect(at(`D${answerRow}`)).toEqual({ item: "1.1.1" });
  expect(at(`A${row}`)).toEqual({ item: "1.1.1" });
  expect(at(`C${options[1]?.row ?? 0}`)).toEqual({ item: "1.1.1", option: 3 });
  expect(desk.session.state().selected).toBeUndefined();
  expect(at("A1")).toBeUndefined();
  expect(at("D500")).toBeUndefined();
  desk.person.goToSheet("หมวด 7");
  await quiet(desk);
  expect(desk.session.state()).toMatchObject({ selected: { kind: "indicator" } });
  expect(desk.session.state().form?.narrativeAt).toBeUndefined();
});

test("what was found on a category's sheet is shown there; where its column is gone, in its row", async () => {
  const desk = await withCategories();
  const { answerRow } = itemOf(desk);
  await desk.session.show({ sheet: "หมวด 1", row: answerRow, field: "answer" });
  expect(desk.person.cursor()).toBe(`หมวด 1!D${answerRow}`);
  await desk.session.show({ sheet: "หมวด 2", row: 1, field: "item" });
  expect(desk.person.cursor()).toBe("หมวด 2!A1");
  await desk.session.show({ row: 7, field: "name" });
  expect(desk.person.cursor()).toBe("หมวด 7!B7");
  expect(desk.session.state().problem).toBeUndefined();
});

test("a workbook without them says nothing of them", async () => {
  const desk = fourIndicators();
  await desk.session.open();
  expect(formOf(desk).narrative).toBeUndefined();
});
