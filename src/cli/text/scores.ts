import { say } from "../../assessment/text/phrase";
import { indicatorNumbers } from "../../assessment/form/identity";
import { widthOf } from "../../assessment/text/text-width";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import type { Reported } from "./reported";
import { visible } from "./visible";
import { padLeft, padRight, shorten } from "./width";

const none = "–";

const twoDecimals = (value: number | null): string => (value === null ? none : value.toFixed(2));

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** Each indicator with its row, percentage and score. */
export function indicatorLines({ checked: { form: { indicators } } }: Reported, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const title = painter(colours)("heading", say(report.indicators, language));
  if (indicators.length === 0) return [title, `  ${say(report.noIndicators, language)}`];
  const ids = indicatorNumbers(indicators);
  const heads = [report.item, report.cell, report.success, report.score, report.name].map((head) => say(head, language));
  const rows = indicators.map(({ row, name, scored: { success: percent, score: points } }, at) => [
    ids[at] ?? "", String(row), twoDecimals(percent), String(points ?? none), visible(name),
  ]);
  const [id, row, success, score] = [0, 1, 2, 3].map((at) => widest([heads, ...rows].map((cells) => cells[at] ?? ""))) as [number, number, number, number];
  const left = columns - (2 + id + 2 + row + 2 + success + 2 + score + 2);
  const line = (cells: readonly string[]): string =>
    `  ${padRight(cells[0] ?? "", id)}  ${padLeft(cells[1] ?? "", row)}  ${padLeft(cells[2] ?? "", success)}  `
    + `${padLeft(cells[3] ?? "", score)}  ${shorten(cells[4] ?? "", Math.max(10, left))}`;
  return [title, painter(colours)("quiet", line(heads)), ...rows.map(line)];
}

/** Each topic with its mean, and the mean of all. */
export function topicLines({ checked: { form: { edition, topicScores, total } } }: Reported, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const paint = painter(colours);
  const score = (value: number | null): string => padLeft(twoDecimals(value), 6);
  return [
    paint("heading", say(report.topics, language)),
    ...edition.topics.map(({ id, title }) =>
      `  ${id}  ${score(topicScores[id] ?? null)}  ${shorten(title, columns - 15)}`),
    paint("heading", `  ${padRight("", 3)}  ${score(total)}  ${say(report.total, language)}`),
  ];
}
