import { say } from "../../assessment/text/phrase";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { assumptionLines } from "./assumptions";
import { findingLines } from "./findings";
import { painter } from "./paint";
import type { Reported } from "./reported";
import { reviewLines } from "./review";
import { indicatorLines, topicLines } from "./scores";
import { visible } from "./visible";

/** What `check` prints for people: findings, figures, and what the criteria assume. */
export function checkReport(reported: Reported, terminal: Terminal): readonly string[] {
  const { language, colours } = terminal;
  const { edition, agency } = reported.checked.form;
  const place = { file: visible(reported.file), sheet: visible(reported.reading.sheet) };
  return [
    painter(colours)("heading", say(report.title, language, { year: edition.fiscalYear })),
    ...(agency === "" ? [] : [visible(agency)]),
    say(report.place, language, place),
    "", ...findingLines(reported, terminal),
    "", ...reviewLines(reported, terminal), ...indicatorLines(reported, terminal),
    "", ...topicLines(reported, terminal),
    "", ...assumptionLines(edition, terminal),
  ];
}
