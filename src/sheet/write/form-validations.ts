import type { Edition } from "../../assessment/criteria/edition";
import { rules } from "../../assessment/rules/index";
import type { AskedField, Rule } from "../../assessment/rules/rule";
import { columnsOf, type Column } from "../layout/columns";
import type { FormLine } from "../layout/form-lines";
import { agencyTypeChoices, headLabels } from "../layout/labels";
import type { SheetPlan, Validation } from "../sheet-plan";

type Placed = SheetPlan["validations"][number];

/** The most that Excel takes of an input message, in UTF-16 units. */
export const messageLimits = { title: 32, message: 255 } as const;

const words = new Intl.Segmenter("th", { granularity: "word" });

/** The text in at most `most` UTF-16 units, cut between words where it is longer. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of words.segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** What a rule asks for, in its own words; sayings that speak of a particular cell's content are left out. */
const asks = (rule: Rule): readonly string[] =>
  [...new Set(Object.values(rule.says).map(({ next }) => next.th))].filter((text) => !text.includes("{"));

/** What the rules about a field say of it, in their order; undefined where none does. */
function messageOf(field: AskedField): string | undefined {
  const spoken = rules.filter((rule) => rule.asks?.includes(field));
  if (spoken.length === 0) return undefined;
  const lines = spoken.map((rule) => ({ title: rule.title.th, asks: asks(rule) })).filter((line) => line.asks.length > 0);
  // A message holds little: what each rule asks first comes before what it asks besides.
  const first = lines.map((line) => `• ${line.title}: ${line.asks[0] ?? ""}`);
  return cutAtWord(first.join("\n"), messageLimits.message);
}

function validationOf({ field, heading, choices }: Column): Validation | undefined {
  const message = messageOf(field.startsWith("result.") ? "result" : field as AskedField);
  if (message === undefined) return undefined;
  return {
    ...(choices === undefined ? {} : { choices }),
    // Without its year: the years of the headings may change, and a message stays.
    title: cutAtWord(heading.replace(/ พ\.ศ\.\d{4}$/, ""), messageLimits.title),
    message,
  };
}

/** The rows of each item, below its line: from the first to the last. */
function blocks(lines: readonly FormLine[]): readonly { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  lines.forEach((line, index) => {
    if (line.is !== "indicator" && line.is !== "prescribed" && line.is !== "blank") return;
    const last = found.at(-1);
    if (last?.bottom === index) last.bottom = index + 1;
    else found.push({ top: index + 1, bottom: index + 1 });
  });
  return found;
}

function described(line: FormLine, row: number): readonly Placed[] {
  if (line.is !== "topic" && line.is !== "item") return [];
  const { id, title, description } = line.is === "item" ? line.item : line.topic;
  const area = { top: row, left: 2, bottom: row, right: 2 };
  return [{
    area,
    validation: {
      title: cutAtWord(`${id} ${title}`, messageLimits.title),
      message: cutAtWord(description, messageLimits.message),
    },
  }];
}

function headValidations(row: number): readonly Placed[] {
  const ask = (column: number, title: string, message: string, choices?: readonly string[]): Placed => ({
    area: { top: row, left: column, bottom: row, right: column },
    validation: { ...(choices === undefined ? {} : { choices }), title, message },
  });
  return [
    ask(2, headLabels.agency, "พิมพ์ชื่อเต็มของหน่วยงาน"),
    ask(4, headLabels.fiscalYear, "ปีงบประมาณที่ประเมิน เป็นพุทธศักราช 4 หลัก"),
    ask(6, headLabels.agencyType,
      "เลือกประเภทหน่วยงาน เพื่อให้ทราบว่าข้อใดที่มีเครื่องหมาย * เป็นข้อบังคับ", agencyTypeChoices),
  ];
}

/** Neighbouring columns of which the same is said. */
interface Span {
  readonly left: number;
  right: number;
  readonly validation: Validation;
}

/** What is said of the columns, once where it is the same of neighbours. */
function spansOf(edition: Edition): readonly Span[] {
  const found: Span[] = [];
  columnsOf(edition).forEach((column, index) => {
    const validation = validationOf(column);
    if (validation === undefined) return;
    const last = found.at(-1);
    if (last?.right === index && JSON.stringify(last.validation) === JSON.stringify(validation)) last.right = index + 1;
    else found.push({ left: index + 1, right: index + 1, validation });
  });
  return found;
}

/** Drop-downs and input messages of a new form. No two areas overlap. */
export function formValidations(edition: Edition, lines: readonly FormLine[]): readonly Placed[] {
  const spans = spansOf(edition);
  return [
    ...lines.flatMap((line, index) => (line.is === "head" ? headValidations(index + 1) : described(line, index + 1))),
    ...blocks(lines).flatMap(({ top, bottom }) =>
      spans.map(({ left, right, validation }): Placed => ({ area: { top, left, bottom, right }, validation }))),
  ];
}
