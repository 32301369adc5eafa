import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { onceFor, onceForText, onceInARow } from "../../src/assessment/once";

test("what is worked out of a thing is worked out once, nothing at all included", () => {
  let times = 0;
  const nothing = onceFor((_: object) => {
    times += 1;
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([nothing(one), nothing(one), nothing(other)]).toEqual([undefined, undefined, undefined]);
  expect(times).toBe(2);
});

test("what is asked for in a row is worked out once, and anew after another", () => {
  const worked: number[] = [];
  const doubled = onceInARow((one: number) => {
    worked.push(one);
    return one * 2;
  });
  expect([1, 1, 2, 2, 1].map(doubled)).toEqual([2, 2, 4, 4, 2]);
  expect(worked).toEqual([1, 2, 1]);
});

test("a text that comes again is not read again; by another thing it is", () => {
  const read: string[] = [];
  const ofYear = onceForText((text, year: number) => {
    read.push(`${text} ${year}`);
    return { text, year };
  });
  const first = ofYear("ก", 2567);
  expect([ofYear("ก", 2567), ofYear("ก", 2566), ofYear("ก", 2567)]).toEqual([first, { text: "ก", year: 2566 }, first]);
  expect(ofYear("ข", 2567)).toBe(ofYear("ข", 2567));
  expect(read).toEqual(["ก 2567", "ก 2566", "ก 2567", "ข 2567"]);
});

test("texts that no longer come are forgotten; those that still come are kept", () => {
  const read: string[] = [];
  const lengthOf = onceForText((text) => {
    read.push(text.slice(0, 4));
    return text.length;
  });
  lengthOf("gone");
  for (let round = 0; round < 12; round += 1) {
    expect(lengthOf("stay")).toBe(4);
    lengthOf(`${round}`.padEnd(100_000, "x"));
  }
  expect(read.filter((text) => text === "stay")).toHaveLength(1);
  lengthOf("gone");
  expect(read.filter((text) => text === "gone")).toHaveLength(2);
});

test("whatever comes in whatever order, what is answered is what reading gives", () => {
  const text = fc.string({ maxLength: 3 }).map((short) => short.padEnd(short.length * 40_000, "-"));
  fc.assert(fc.property(fc.array(fc.tuple(text, fc.constantFrom(1, 2)), { maxLength: 40 }), (asked) => {
    const read = (one: string, by: number): string => `${one.length} ${one.slice(0, 1)} ${by}`;
    const once = onceForText(read);
    for (const [one, by] of asked) expect(once(one, by)).toBe(read(one, by));
  }));
});
