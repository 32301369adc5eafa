import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import type { Indicator } from "../../../src/assessment/form/form";
import { formLines, type FormLine } from "../../../src/sheet/layout/form-lines";
import { pageRoom } from "../../../src/sheet/layout/page";
import { pagesOfForm } from "../../../src/sheet/write/page-breaks";
import { planForm } from "../../../src/sheet/write/plan-form";
import { planGuide } from "../../../src/sheet/guide/plan-guide";
import { rowHeightsOf } from "../../../src/sheet/write/row-heights";
import { sampleIndicators } from "../sample-indicators";
import { textOf } from "../sheet-of-plan";

const edition = editionFor(2567) ?? newestEdition;
const [first] = sampleIndicators;
if (first === undefined) throw new Error("The sample has indicators.");
const many = Array.from({ length: 30 }, (_each, index): Indicator => ({ ...first, item: "7.2.1", name: `${first.name} ${index}` }));

const forms: readonly (readonly [string, readonly Indicator[]])[] = [["a blank form", []], ["the real submission", sampleIndicators], ["an item that no page holds", many]];

describe.each(forms)("pages of %s", (_what, indicators) => {
  const plan = planForm({ edition, agency: "กรมตัวอย่าง", dialect: "native", indicators });
  const lines = formLines(edition, indicators);
  const heights = rowHeightsOf(plan);
  const breaks = plan.print.pagesFrom;

  it("begin with an item, a topic, or what follows the topics", () => {
    expect(breaks.length).toBeGreaterThan(4);
    const begins: readonly FormLine["is"][] = ["topic", "item", "gap", "note"];
    expect(breaks.map((row) => lines[row - 1]?.is).filter((is) => is === undefined || !begins.includes(is))).toEqual([]);
    expect(breaks.filter((row) => lines[row - 1]?.is === "item" && lines[row - 2]?.is === "topic")).toEqual([]);
    // The form's head is never alone on the first page.
    expect(breaks[0]).toBeGreaterThan(plan.print.titleRow + 1);
  });

  it("hold what stands on them, unless that is one item that no page holds", () => {
    const room = pageRoom.height - (heights[plan.print.titleRow - 1] ?? 0);
    const tooLong = [1, ...breaks].flatMap((from, index) => {
      const rows = lines.slice(from - 1, (breaks[index] ?? lines.length + 1) - 1);
      const high = (begin: number, end: number): number => heights.slice(from - 1 + begin, from - 1 + end).reduce((sum, one) => sum + one, 0);
      const second = rows.findIndex(({ is }, at) => is === "item" && rows.slice(0, at).some((before) => before.is === "item"));
      const first = second < 0 ? rows.length : second;
      // What no page holds goes on over the next ones; what comes after it, on the last of those.
      const ends = high(0, first) > room ? high(0, first) % room : high(0, first);
      return ends + high(first, rows.length) <= (index === 0 ? pageRoom.height : room) ? [] : [from];
    });
    expect(tooLong).toEqual([]);
  });

  it("are filled: the next item would not fit", () => {
    const room = pageRoom.height - (heights[plan.print.titleRow - 1] ?? 0);
    expect(breaks).toEqual(pagesOfForm(lines, heights));
    expect(breaks.length).toBeLessThanOrEqual(Math.ceil(heights.reduce((sum, one) => sum + one, 0) / room) * 2 + 2);
  });
});

it("the guide's English begins on a page of its own", () => {
  const { cells, print } = planGuide(edition);
  expect(print.pagesFrom.map((row) => textOf(cells[row - 1]?.[0]).slice(0, 14))).toEqual(["How to fill in"]);
});
