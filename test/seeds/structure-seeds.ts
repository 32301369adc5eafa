import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import { at, rows } from "./filled-form";
import { inBoth, type Seed, type SeedClass } from "./seeds";

const first = rows.of("pmqa:topic:7.1");
const lastEnd = rows.of(`pmqa:end:${newestEdition.topics.at(-1)?.id ?? ""}`);
const itemKeys = itemsOf(newestEdition).map(({ id }) => `pmqa:item:${id}`);
const topicKeys = newestEdition.topics.map(({ id }) => `pmqa:topic:${id}`);
const others = [...newestEdition.topics.flatMap(({ id }) => [`pmqa:end:${id}`, `pmqa:summary:${id}`]), "pmqa:summary-head", "pmqa:total"];
const [given = 0, second = 0] = rows.indicators;

const deleted = (key: string): Seed => ({
  title: `${key} deleted`, rule: "heading-gone", changesInputs: true, sow: ({ person }) => person.delete("row", rows.of(key)),
});

/** An indicator's row pasted over a line of the form's own; its key, in the hidden column, stays. */
const pastedOver = (key: string): Seed => ({
  title: `a row pasted over ${key}`, rule: "heading-gone", changesInputs: true,
  sow: ({ person }) => person.copy(`A${given}:K${given}`, `A${rows.of(key)}`),
});

const inHead = (title: string, rule: string, address: string, value: string | number): Seed =>
  ({ title, rule, changesInputs: true, sow: ({ person }) => person.type(address, value) });

/** Errors in where things stand, and in the head. */
export const structureSeeds: readonly SeedClass[] = [
  {
    kind: "a sort of the whole table",
    seeds: ["K", "L"].flatMap((right) => Array.from({ length: 11 }, (_, index) => index + 1).flatMap((column) =>
      (["up", "down"] as const).flatMap((order) => inBoth(() => ({
        title: `A:${right} by column ${column}, ${order}`, changesInputs: true,
        // By their numbers the lines stay in order; the blank rows that end the topics do not.
        rule: right === "K" && column === 1 && order === "up" ? "heading-gone" : "lines-out-of-order",
        sow: ({ person }) => person.sort(`A${first}:${right}${lastEnd}`, column, order),
      }))))),
  },
  { kind: "a row of the form's own deleted", seeds: [...itemKeys, ...topicKeys, ...others].map(deleted) },
  { kind: "a row pasted over a heading", seeds: [...itemKeys, ...topicKeys].map(pastedOver) },
  {
    kind: "a row moved under another item",
    seeds: rows.indicators.slice(0, -1).filter((row) => row !== second).map((row): Seed => ({
      title: `row ${row} under 7.6.1`, rule: "item-number-differs", changesInputs: true,
      sow: ({ person }) => person.move("row", row, rows.of("pmqa:item:7.6.1") + 1),
    })),
  },
  {
    kind: "something typed where no indicator belongs",
    seeds: ["pmqa:topic:7.2", "pmqa:item:7.3.1", "pmqa:summary:7.4", "pmqa:total"].map((key): Seed =>
      inHead(`beside ${key}`, "unknown-row", at(rows.of(key), "unit"), "ร้อยละ")),
  },
  {
    kind: "the head",
    seeds: [
      ...[2565, 2566, 2567].map((year) => inHead(`the heading of ${year}`, "years-differ", at(4, `result.${year}`), `การดำเนินการ พ.ศ.${year - 3}`)),
      inHead("no agency", "missing-agency", "B3", ""),
      inHead("no name for the agency", "missing-agency", "B3", "-"),
      inHead("another year", "years-differ", "D3", 2568),
      inHead("a year far away", "far-year", "D3", 2590),
    ],
  },
];
