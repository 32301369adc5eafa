import type { Gate, GateFinding } from "../../assessment/review/gate";
import { describe } from "../../assessment/rules/finding";
import { say } from "../../assessment/text/phrase";
import { cellName } from "../../sheet/edit/cell-name";
import type { FormReading } from "../../sheet/read/form-reading";
import { exported } from "../export-phrases";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { labelled } from "./findings";
import { painter } from "./paint";
import { visible } from "./visible";
import { waivedText } from "./waived";
import { wrap } from "./width";

type Placed = Pick<FormReading, "sheet" | "columns" | "head">;

function gateLine(reading: Placed, { finding, name, at }: GateFinding, { language, columns }: Terminal): readonly string[] {
  const cell = cellName(reading, at);
  const place = name === "" ? cell : say(exported.place, language, { name, cell });
  return wrap(visible(`${place}  ${describe(finding, language).what}`), columns - 2).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}

/** What stands in the way of submitting a form, in its order, and what was accepted of it and why. */
export function gateLines(reading: Placed, { inTheWay, waived }: Gate, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const paint = painter(colours);
  return [
    paint("error", say(exported.shut, language, { count: inTheWay.length })),
    ...inTheWay.flatMap((each) => gateLine(reading, each, terminal)),
    ...(waived.length === 0 ? [] : [
      say(exported.waived, language, { count: waived.length }),
      ...waived.flatMap((each) => [...gateLine(reading, each, terminal), ...labelled(say(report.waived, language), waivedText(each.waiver), columns)]),
    ]),
  ];
}
