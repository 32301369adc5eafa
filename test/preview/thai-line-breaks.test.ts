import { expect, test } from "@jest/globals";
import { breakable } from "../../src/preview/page/thai-line-breaks";

test("Thai may break between its words, and nothing else changes", () => {
  const name = "ร้อยละการใช้จ่ายงบประมาณรายจ่ายภาพรวม (ไม่รวมงบกลาง)";
  const words = breakable(name).split("\u200B");
  expect(words.join("")).toBe(name);
  expect(words.length).toBeGreaterThan(8);
  expect(breakable("Unplanned downtime 12.5%")).toBe("Unplanned downtime 12.5%");
});
