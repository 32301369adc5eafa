import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { emptyWorkbook } from "../../src/files/excelts";
import { PreviewBrowser } from "./preview-browser";
import { soon } from "./soon";

const minute = 60_000;

describe.each(["desktop", "ltsc2021"])("in the browser, as %s", (excel) => {
  let preview: PreviewBrowser;

  beforeAll(async () => {
    preview = await PreviewBrowser.start({ excel, permissions: ["clipboard-read", "clipboard-write"] });
  }, 5 * minute);
  afterAll(() => preview.close());

  const values = async (address: string): Promise<readonly unknown[]> => (await preview.held(address)).values.flat();

  /** Types into ten cells of a column by the keyboard; takes the ten edits back one by one, and does them again. */
  async function expectTenSteps(column: string, rows: readonly number[]): Promise<void> {
    const area = `${column}1:${column}${Math.max(...rows)}`;
    const states = [await values(area)];
    for (const [index, row] of rows.entries()) {
      await preview.typeAt(`${column}${row}`, String(61.25 + index));
      await soon(async () => expect(await values(`${column}${row}`)).toEqual([61.25 + index]));
      states.push(await values(area));
    }
    for (const state of states.slice(0, -1).toReversed()) {
      await preview.control("z");
      await soon(async () => expect(await values(area)).toEqual(state));
    }
    for (const state of states.slice(1)) {
      await preview.control("y");
      await soon(async () => expect(await values(area)).toEqual(state));
    }
  }

  test("ten edits typed in a form, with the pane open beside it, are ten steps of Ctrl+Z", async () => {
    const names = await values("B1:B120");
    const rows = sample.indicators.slice(0, 10).map(({ name }) => names.indexOf(name) + 1);
    expect(rows.every((row) => row > 0)).toBe(true);
    await expectTenSteps("H", rows);
  }, 3 * minute);

  test("ten edits typed where there is no form are ten steps of Ctrl+Z", async () => {
    const book = await emptyWorkbook();
    book.addWorksheet("แผ่น1").getCell("A1").value = "งานของฉัน";
    await preview.open("own.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
    await preview.pane.locator("#panel-start form").waitFor();
    await expectTenSteps("B", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }, 3 * minute);

  test("what is pasted, and what is emptied, is one step each", async () => {
    await preview.typeAt("D1", "ก", "ข", "ค");
    const before = await values("D1:E3");
    await preview.goTo("D1:D3");
    await preview.page.keyboard.press("Delete");
    await soon(async () => expect(await values("D1:D3")).toEqual(["", "", ""]));
    await preview.control("z");
    await soon(async () => expect(await values("D1:E3")).toEqual(before));
    await preview.copy("D1:D3", "E1");
    await soon(async () => expect(await values("E1:E3")).toEqual(["ก", "ข", "ค"]));
    await preview.control("z");
    await soon(async () => expect(await values("D1:E3")).toEqual(before));
  }, 2 * minute);

  test("nothing went wrong, and nothing was asked of or sent to anybody", () => {
    expect(preview.troubles).toEqual([]);
  });
});
