import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import type { Edition } from "../../../src/assessment/criteria/edition";
import { heightOfText, pixelsOfWidth, pointsOfWidth, tallestRow, widthOfText } from "../../../src/sheet/layout/measures";
import { pageRoom } from "../../../src/sheet/layout/page";
import type { SheetPlan, Style } from "../../../src/sheet/sheet-plan";
import { styledAt, styledCells } from "../../../src/sheet/write/cell-styles";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sample-indicators";

const edition = editionFor(2567) ?? newestEdition;
const later = editionFor(2569) ?? newestEdition;
const planOf = (of: Edition, agency = "สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"): SheetPlan =>
  planForm({ edition: of, agency, agencyType: "policy", dialect: "native", indicators: sampleIndicators });
const plan = planOf(edition);

/** What a screen of 1366 pixels leaves for a sheet's cells: beside the pane, the rows' numbers and the bar to scroll by. */
const roomOnScreen = 1366 - 350 - 32 - 20;
const shownWidths = plan.columnWidths.filter((_width, index) => !plan.hiddenColumns.includes(index + 1));
const sum = (widths: readonly number[], measured: (width: number) => number): number =>
  widths.reduce((total, width) => total + measured(width), 0);

const settingOf = ({ font, ...style }: Style): Style & { readonly size: number; readonly bold: boolean } =>
  ({ ...style, size: font?.size ?? 11, bold: font?.bold ?? false });

describe("the room that a form takes", () => {
  it("shows all columns to the score beside the pane on a screen of 1366 pixels", () => {
    expect(plan.cells[plan.print.titleRow - 1]?.[shownWidths.length - 1]).toBe("คะแนน");
    expect(sum(shownWidths, pixelsOfWidth)).toBeLessThanOrEqual(roomOnScreen);
  });

  it("keeps item and name in view, in a third of it", () => {
    const kept = plan.cells[plan.print.titleRow - 1]?.slice(0, plan.frozenColumns);
    expect(kept).toEqual(["ข้อ", "ตัวชี้วัด"]);
    expect(sum(shownWidths.slice(0, plan.frozenColumns), pixelsOfWidth)).toBeLessThanOrEqual(roomOnScreen / 3);
    expect(plan.frozenRows).toBe(plan.print.titleRow);
  });

  it("is no wider than a page, so that nothing is printed smaller", () => {
    expect(sum(shownWidths, pointsOfWidth)).toBeLessThanOrEqual(pageRoom.width);
  });
});

describe.each([["2567", edition], ["a year that borrows its criteria", later]])("no text of the form of %s is cut", (_what, of) => {
  const form = planOf(of);
  const styles = styledCells(form.styles);
  const texts = form.cells.flatMap((cells, at) => cells.slice(0, shownWidths.length).flatMap((entry, column) =>
    (typeof entry === "string" ? [{ text: entry, at, column, style: settingOf(styles.get(styledAt(at + 1, column + 1))?.style ?? {}) }] : [])));

  it("where it runs on: the cells beside it are blank as far as it goes", () => {
    const running = texts.filter(({ style, column }) => style.wrap !== true && column < shownWidths.length - 1 && style.horizontal !== "center");
    const cut = running.filter(({ text, at, column, style }) => {
      const blank = (form.cells[at] ?? []).slice(column + 1, shownWidths.length).findIndex((entry) => entry !== null);
      const right = blank < 0 ? shownWidths.length : column + 1 + blank;
      return widthOfText(text, style) + (style.indent ?? 0) * 7 > sum(shownWidths.slice(column, right), pointsOfWidth);
    });
    expect(running.length).toBeGreaterThan(40);
    expect(cut.map(({ text }) => text)).toEqual([]);
  });

  it("where it wraps: its row is high enough, or grows with it", () => {
    const set = new Map(form.rowHeights.map(({ row, height }) => [row, height]));
    const wrapped = texts.filter(({ style }) => style.wrap === true);
    const cut = wrapped.filter(({ text, at, column, style }) =>
      heightOfText(text, style, pointsOfWidth(shownWidths[column] ?? 0)) > (set.get(at + 1) ?? tallestRow));
    expect(wrapped.length).toBeGreaterThan(40);
    expect(cut.map(({ text }) => text)).toEqual([]);
  });
});

it("no figure is shown as ####: what is too wide is drawn smaller", () => {
  const styles = styledCells(plan.styles);
  const row = plan.firstInput.row;
  expect([4, 6, 7, 8, 9, 11].map((column) => styles.get(styledAt(row, column))?.style.shrink)).toEqual([true, true, true, true, true, true]);
});
