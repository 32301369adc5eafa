import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { Pause } from "../../../src/taskpane/answers/editor/pause";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const done = jest.fn<() => void>();
const pauseOf = (wait: number): Pause => {
  done.mockClear();
  return new Pause(wait, done);
};

test("something is done once, so long after the last of many", () => {
  const pause = pauseOf(100);
  for (let key = 0; key < 10; key += 1) {
    pause.begin();
    jest.advanceTimersByTime(30);
  }
  jest.advanceTimersByTime(69);
  expect(done).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1_000);
  expect(done).toHaveBeenCalledTimes(1);
});

test("many keys have one timer", () => {
  const pause = pauseOf(100);
  for (let key = 0; key < 10; key += 1) pause.begin();
  expect(jest.getTimerCount()).toBe(1);
});

test("what was ended is not done, and can begin again", () => {
  const pause = pauseOf(100);
  pause.begin();
  pause.end();
  jest.advanceTimersByTime(1_000);
  expect(done).not.toHaveBeenCalled();
  pause.begin();
  jest.advanceTimersByTime(100);
  expect(done).toHaveBeenCalledTimes(1);
});
