import type { Edition } from "../../assessment/criteria/edition";
import type { Assumption } from "../../assessment/criteria/scale";
import { findTopic } from "../../assessment/criteria/editions";
import type { IndicatorExplanation } from "../../assessment/scoring/explain";
import type { MeanExplanation } from "../../assessment/scoring/explain-mean";
import { say } from "../../assessment/text/phrase";
import { sayStatement } from "../../assessment/text/statement";
import { computed, report } from "../phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import { scalePicture } from "./scale-picture";
import { visible } from "./visible";
import { wrap } from "./width";

type Told = IndicatorExplanation | MeanExplanation;

/** What the figure belongs to: "แถว 8 · 7.1.1-2 จำนวน…", "7.1 การบรรลุ…". */
function titleOf(told: Told, edition: Edition, { language }: Terminal): string {
  switch (told.is) {
    case "indicator": {
      const { name, row } = told.indicator;
      return `${say(report.row, language, { row })} · ${told.number} ${name === "" ? say(computed.unnamed, language) : visible(name)}`;
    }
    case "topic": return `${told.topic ?? ""} ${findTopic(edition, told.topic ?? "")?.title ?? ""}`;
    case "total": return say(report.total, language);
  }
}

/** Texts in a list, each with its mark, wrapped so that they stand in a column of their own. */
const listLines = (texts: readonly string[], mark: (at: number) => string, columns: number): readonly string[] =>
  texts.flatMap((text, at) => {
    const start = `  ${mark(at)} `;
    return wrap(visible(text), columns - start.length).map((line, turn) => (turn === 0 ? start : " ".repeat(start.length)) + line);
  });

function assumedLines(assumptions: readonly Assumption[], { language, columns, colours }: Terminal): readonly string[] {
  if (assumptions.length === 0) return [];
  const paint = painter(colours);
  const texts = assumptions.map(({ text }) => text[language]);
  return ["", paint("heading", say(computed.assumptions, language)), ...listLines(texts, () => "•", columns).map((line) => paint("quiet", line))];
}

/** What `explain` prints of a figure: a sentence to read aloud, a picture of the scale, the steps, what it rests on. */
export function explanationLines(told: Told, edition: Edition, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const paint = painter(colours);
  const steps = told.steps.map((step) => sayStatement(step, language));
  return [
    ...wrap(titleOf(told, edition, terminal), columns).map((line) => paint("heading", line)),
    "", ...wrap(visible(sayStatement(told.spoken, language)), columns),
    ...(told.is === "indicator" ? ["", paint("heading", say(computed.scale, language)), ...scalePicture(told.shape)] : []),
    "", paint("heading", say(computed.steps, language)), ...listLines(steps, (at) => `${at + 1}.`.padStart(String(steps.length).length + 1), columns),
    ...assumedLines(told.assumptions, terminal),
  ];
}
