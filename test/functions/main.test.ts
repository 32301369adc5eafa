import { beforeEach, expect, test } from "@jest/globals";
import { needed, score, success } from "../../src/functions/main";
import { ErrorCode, installOlderRuntime, installRuntime, thrownBy } from "./excel-runtime";

beforeEach(installRuntime);

test("single cells answer at once, with a value", () => {
  expect(success([[97.4]], [[95.8]])).toEqual([[101.67]]);
  expect(score([[101.67]])).toEqual([[300]]);
  expect(needed([[500]], [[80]], [["ค่าน้อยดี"]])).toEqual([[72]]);
});

test("a single cell throws its problem, so that Excel shows the message", () => {
  expect(thrownBy(() => success([[5]], [[0]]))).toEqual({
    code: ErrorCode.invalidValue,
    message: "ค่าเป้าหมายเป็น 0 จึงคำนวณ % ความสำเร็จไม่ได้ ค่าเป้าหมายต้องมากกว่า 0",
  });
  expect(thrownBy(() => success([[5]], [[""]]))).toMatchObject({ code: ErrorCode.notAvailable });
});

test("a range keeps what can be computed, and puts an error in each cell that cannot", () => {
  const spilt = success([[50], [""], ["#N/A"], [5]], [[100], [""], [100], [0]]);
  expect(spilt).toEqual([
    [50],
    [""],
    [expect.objectContaining({ code: ErrorCode.notAvailable })],
    [expect.objectContaining({ code: ErrorCode.invalidValue })],
  ]);
});

test("an Excel that has no names for its error codes gets the same errors", () => {
  installOlderRuntime();
  expect(thrownBy(() => success([[5]], [[0]]))).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("มากกว่า 0") });
  expect(success([["#N/A"], [5]], [[100], [0]])).toEqual([
    [expect.objectContaining({ code: "#N/A" })],
    [expect.objectContaining({ code: "#VALUE!" })],
  ]);
});

test("Excel hands over null for what was left out", () => {
  const leftOut = null as unknown as undefined;
  expect(score([[111.11]], leftOut, leftOut)).toEqual([[500]]);
});
