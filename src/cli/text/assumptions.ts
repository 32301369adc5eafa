import type { Edition } from "../../assessment/criteria/edition";
import { say } from "../../assessment/text/phrase";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import { wrap } from "./width";

/** What an edition's criteria assume, a point each. */
export function assumptionLines({ scale }: Edition, { language, columns, colours }: Terminal): readonly string[] {
  const paint = painter(colours);
  return [
    paint("heading", say(report.assumptions, language)),
    ...scale.assumptions.flatMap(({ text }) =>
      wrap(text[language], columns - 4).map((line, at) => paint("quiet", `${at === 0 ? "  • " : "    "}${line}`))),
  ];
}
