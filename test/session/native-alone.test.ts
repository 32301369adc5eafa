import { beforeEach, describe, expect, it } from "@jest/globals";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

const ofFunctions = planForm({ ...sampleContent, dialect: "functions" });
const head = { agency: "กรมตัวอย่าง", fiscalYear: 2567 };

describe("an Excel that runs no custom functions", () => {
  it("is given a form in native formulas", async () => {
    const { session, person } = openDesk(undefined, ["native"]);
    await session.writeForm(head);
    expect(session.state().form).toMatchObject({ dialects: ["native"], dialectsHere: ["native"] });
    expect(person.formulaIn("I7")).not.toContain("PMQA.");
  });

  describe("with a form of functions", () => {
    let desk: Desk;
    beforeEach(async () => {
      desk = openDesk(ofFunctions, ["native"]);
      await desk.session.open();
    });

    it("turns it into native formulas, and never back", async () => {
      await desk.session.turn("native");
      await desk.session.turn("functions");
      expect(desk.session.state().form?.dialects).toEqual(["native"]);
      expect(desk.workbook.acts()).toHaveLength(1);
    });

    it("gets new rows that it can compute", async () => {
      await desk.session.addIndicator("7.1.1");
      const row = /\d+$/.exec(desk.person.cursor())?.[0] ?? "";
      expect(desk.person.formulaIn(`I${row}`)).toMatch(/^=(?!.*PMQA\.)/);
    });

    it("mends cells that show #NAME? by formulas that it computes", async () => {
      desk.person.computes("I7", "#NAME?");
      await quiet(desk);
      for (let look = 0; look < 5; look++) await desk.session.refresh();
      const unknown = desk.session.state().form?.checked.findings.find(({ rule: { name } }) => name === "functions-unknown");
      await desk.session.applyFix(...(unknown?.fixes ?? []));
      expect(desk.person.formulaIn("I7")).toMatch(/^=(?!.*PMQA\.)/);
      expect(desk.person.formulaIn("I8")).toContain("PMQA.");
    });
  });
});

it("an Excel that runs them is given a form of functions", async () => {
  const { session, person } = openDesk();
  await session.writeForm(head);
  expect(session.state().form).toMatchObject({ dialects: ["functions"], dialectsHere: ["functions", "native"] });
  expect(person.formulaIn("I7")).toContain("PMQA.");
});
