import { afterAll, beforeAll, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;
let preview: PreviewBrowser;

beforeAll(async () => {
  preview = await PreviewBrowser.start();
}, 5 * minute);
afterAll(() => preview.close());

/** Columns of the form, from A. */
const column = { item: 0, name: 1, success: 8, score: 10 } as const;
const lastRow = 90;

test("the page opens on the real sample, checked and marked, as the preview asks for it", async () => {
  expect(await preview.sheets()).toEqual(["หมวด 7"]);
  expect(await preview.pane.locator(".tab-count").textContent()).toBe("13");
  const formulas = (): Promise<string[]> => preview.frame.evaluate(() => Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
  }));
  // What was found is in the pane a moment before it is marked in the sheet.
  await soon(async () => expect((await formulas()).join(" ")).toMatch(/pmqa:mark.*pmqa:light/));
});

test("the custom functions give all indicators and topics their stated figures in the sheet", async () => {
  // Until the functions are known the cells show #NAME?, and a moment longer the means have no scores to stand on.
  const held = (): ReturnType<PreviewBrowser["held"]> => preview.held(`A1:K${lastRow}`);
  const shows = (values: readonly (readonly unknown[])[], topic: string): unknown =>
    values.find((cells) => cells[column.item] === topic)?.[column.score];
  await soon(async () => expect(JSON.stringify(await held())).not.toContain("#NAME?"));
  await soon(async () => {
    const { values } = await held();
    expect(Object.keys(sample.statedTopicScores).filter((topic) => shows(values, topic) === "")).toEqual([]);
  });
  const { values, formulas } = await held();
  const computed = sample.indicators.map(({ name }) => {
    const index = values.findIndex((cells) => cells[column.name] === name);
    expect(formulas[index]?.[column.success]).toMatch(/PMQA\.SUCCESS\(/);
    expect(formulas[index]?.[column.score]).toMatch(/PMQA\.SCORE\(/);
    return { success: values[index]?.[column.success], score: values[index]?.[column.score] };
  });
  expect(computed).toEqual(sample.indicators.map(({ statedSuccess, statedScore }) =>
    ({ success: statedSuccess, score: statedScore })));
  for (const [topic, mean] of Object.entries(sample.statedTopicScores)) {
    const index = values.findIndex((cells) => cells[column.item] === topic);
    expect([topic, values[index]?.[column.score], formulas[index]?.[column.score]])
      .toEqual([topic, mean, expect.stringContaining("SUMIF(")]);
  }
});

test("the summary shows the topics' means, drawn, and what the criteria assume", async () => {
  await preview.tab("summary");
  const { pane } = preview;
  await pane.locator(".chart svg").first().waitFor();
  const rows = await pane.locator("table.scores tbody tr").allInnerTexts();
  for (const [topic, mean] of Object.entries(sample.statedTopicScores)) {
    expect(rows.find((row) => row.startsWith(topic))).toContain(mean.toFixed(2));
  }
  expect(await pane.locator(".total-figure").innerText()).toMatch(/^395\.00/);
  expect(await pane.locator(".assumptions li").count()).toBeGreaterThan(0);
});

test("nobody is told of #NAME?, which the sheet showed only until the functions were known", async () => {
  const notice = preview.pane.getByText("เซลล์แสดง #NAME?");
  // Longer than the pane takes for its second look.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(await notice.count()).toBe(0);
});

test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
  expect(preview.troubles).toEqual([]);
});
