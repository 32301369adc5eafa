import { beforeEach, expect, it } from "@jest/globals";
import type { Desk } from "./desk";
import { byHand, fourIndicators } from "./four-indicators";

let desk: Desk;

/** Computed cells that show something else than they come to, as the pane would tell of them. */
const told = (): readonly string[] => (desk.session.state().form?.checked.findings ?? [])
  .filter(({ rule }) => rule.name === "figure-differs" || rule.name === "not-computed").map(({ rule, at }) => `${rule.name} ${at.row} ${at.field}`);
const awaits = (): boolean => desk.session.state().form?.awaitsExcel ?? false;

/** Excel has computed all cells: they show what the form comes to. */
function computeAll(): void {
  const form = desk.session.state().form?.checked.form;
  for (const { row, scored } of form?.indicators ?? []) {
    desk.person.computes(`I${row}`, scored.success ?? "");
    desk.person.computes(`K${row}`, scored.score ?? "");
  }
  for (const mean of form?.means ?? []) {
    if (mean.of === "unscored") desk.person.computes(`J${mean.row}`, form?.unscored[mean.topic] ?? "");
    else desk.person.computes(`K${mean.row}`, (mean.of === "total" ? form?.total : form?.topicScores[mean.topic]) ?? "");
  }
}

beforeEach(async () => {
  desk = fourIndicators();
  await desk.session.open();
  computeAll();
  desk.person.letCompute("live");
  await desk.session.check();
  expect([told(), awaits()]).toEqual([[], false]);
});

it("nobody is told of old figures while Excel may still compute them; then they are", async () => {
  await byHand(desk, (person) => person.type("H8", 100));
  expect([told(), awaits()]).toEqual([[], true]);
  await desk.session.refresh();
  expect([told(), awaits()]).toEqual([[], true]);
  await desk.session.refresh();
  expect([told(), awaits()]).toEqual([["figure-differs 8 success"], false]);
});

it("figures that come meanwhile end the wait, and nothing is told", async () => {
  await byHand(desk, (person) => person.type("H8", 100));
  expect(awaits()).toBe(true);
  computeAll();
  await desk.session.refresh();
  expect([told(), awaits()]).toEqual([[], false]);
});

it("every edit is waited for anew, by hand or through the session, however often was looked before", async () => {
  for (const edit of [
    () => byHand(desk, (person) => person.type("H8", 100)),
    () => desk.session.type({ row: 8, field: "result.2567" }, 90),
    () => desk.session.undo(),
  ]) {
    await edit();
    expect([told(), awaits()]).toEqual([[], true]);
    computeAll();
    for (let looks = 0; looks < 3; looks += 1) await desk.session.refresh();
    expect([told(), awaits()]).toEqual([[], false]);
  }
});

it("a figure that something else than a formula left is told too", async () => {
  desk.person.computes("K8", 1);
  await desk.session.refresh();
  await desk.session.refresh();
  await desk.session.refresh();
  expect(told()).toEqual(["figure-differs 8 score"]);
});

it("where Excel computes only when told, one notice says so", async () => {
  desk.person.letCompute("by-hand");
  await byHand(desk, (person) => person.type("H8", 100));
  expect([told(), awaits()]).toEqual([["not-computed 8 success"], false]);
});
