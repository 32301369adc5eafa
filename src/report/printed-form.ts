import type { Item, Topic } from "../assessment/criteria/edition";
import { narrativeOf } from "../assessment/criteria/narratives";
import { agencyTypeLabels } from "../assessment/form/agency-type";
import type { NarrativeContent } from "../assessment/narrative/answer";
import type { ScoredForm, ScoredIndicator } from "../assessment/scoring/scored";
import { digestGroups } from "../sheet/record/digest-groups";
import type { FontFile } from "./fonts";
import { html, pageOf, type Markup } from "./html";
import { printedNarrative } from "./printed-narrative";
import { printedRow } from "./printed-row";
import { printedStyle } from "./printed-style";
import { editionLine, printedWords, signers } from "./printed-words";
import { typed } from "./reported-form";

/** A form as it is printed, and what every page says of it. */
export interface PrintedForm {
  /** Of Categories 1 to 6 what they say, wherever their rows stand. */
  readonly form: Omit<ScoredForm, "narrative"> & { readonly narrative?: NarrativeContent };
  readonly isDraft: boolean;
  /** Of the submission that the form is: 64 hexadecimal digits. */
  readonly digest: string;
  /** The program's. */
  readonly version: string;
  readonly fonts: readonly FontFile[];
}

const line = (text: string, kind = ""): Markup => html`<p class="${kind}">${typed(text)}</p>\n`;

type FormToPrint = PrintedForm["form"];

function headOf({ agency, agencyType, edition }: FormToPrint): Markup {
  return html`<header>${line(`หน่วยงาน : ${agency}`, "agency")}<h1>${typed(edition.category)}</h1>
${line(edition.formTitle)}${line(`${printedWords.fiscalYear} ${edition.fiscalYear}`)}${
  agencyType === undefined ? undefined : line(`${printedWords.agencyType} ${agencyTypeLabels[agencyType].th}`)}</header>
`;
}

/** The headings of the table's columns, in the official form's words and order. */
const tableHead = (years: readonly number[]): Markup => html`<colgroup>${years.map(() => html`<col>`)}<col><col><col><col><col></colgroup>
<thead><tr><th rowspan="2">${typed("ตัวชี้วัด")}</th><th rowspan="2">${typed("ค่าเป้าหมายปีล่าสุด (ตัวเลข)")}</th>
<th colspan="${years.length}">${typed("การดำเนินการ")}</th>
<th rowspan="2">${typed("% ความสำเร็จ")}</th><th rowspan="2">${typed("หมายเหตุ")}</th><th rowspan="2">${typed("คะแนน")}</th></tr>
<tr>${years.map((year) => html`<th>พ.ศ.${year}</th>`)}</tr></thead>
`;

/** Of whom an item is asked, as the official form marks it. */
const asked = ({ required }: Item): string =>
  (required === undefined ? "" : required === "always" ? " *" : ` * (${agencyTypeLabels[required].th})`);

function itemPart(item: Item, at: number, form: FormToPrint, indicators: readonly ScoredIndicator[]): Markup {
  return html`<section><div class="item-head"><h3>${typed(`${at + 1}. ${item.title}${asked(item)}`)}</h3>
${line(item.description, "explained")}</div><table>${tableHead(form.edition.years)}<tbody>${indicators.map(printedRow)}</tbody></table></section>
`;
}

function topicPart(topic: Topic, form: FormToPrint): Markup {
  const score = form.topicScores[topic.id] ?? null;
  return html`<div class="topic"><h2>${typed(`${topic.id} ${topic.title}`)}</h2>
${line(topic.description)}${score === null ? undefined : line(score.toFixed(form.edition.scale.decimals), "score")}</div>
${topic.items.map((item, at) => itemPart(item, at, form, form.indicators.filter(({ item: id }) => id === item.id)))}`;
}

const dots = (count: number): string => "…".repeat(count);

/** What Category 7 comes to, and by which criteria. */
function resultsLines({ form: { edition, total }, version }: PrintedForm): Markup {
  const { decimals, maxScore, assumptions } = edition.scale;
  return html`${line(
    `${printedWords.total} ${total === null ? printedWords.noScore : `${total.toFixed(decimals)} จาก ${maxScore} คะแนน`}`, "total",
  )}${line(editionLine(edition.criteriaOf, version))}${
    assumptions.length === 0 ? undefined : html`${line(printedWords.assumed, "small")}${assumptions.map(({ text }) => line(text.th, "small"))}`}`;
}

/** The digest, and where people sign. */
const signingLines = ({ digest }: PrintedForm): Markup => html`${line(`${printedWords.digest} ${digestGroups(digest).replace("\n", " ")}`, "small")}${
  signers.map((who) => line(`ลงชื่อ ${dots(14)} ${who} ตำแหน่ง ${dots(14)} วันที่ ${dots(8)}`, "signing"))}`;

const closing = (...lines: readonly Markup[]): Markup => html`<section class="closing">${lines}</section>
`;

/** What stands behind the last item of Category 7, and the other categories; people sign behind all of them. */
function behindItems(printed: PrintedForm): Markup {
  const part = narrativeOf(printed.form.edition);
  const answers = part === undefined || printed.form.narrative === undefined ? [] : printedNarrative(part, printed.form.narrative);
  if (answers.length === 0) return closing(resultsLines(printed), signingLines(printed));
  return html`${closing(resultsLines(printed))}${answers}${closing(signingLines(printed))}`;
}

/**
 * A form as the text of one HTML file that prints like the official form: no script, nothing from elsewhere, its font
 * within.
 */
export function printedFormPage(printed: PrintedForm): string {
  const { form, isDraft, digest, fonts } = printed;
  const { edition, agency } = form;
  return pageOf(html`<html lang="th"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<title>${`${edition.formTitle} ${edition.fiscalYear} ${agency}`.trim()}</title>
${printedStyle({ years: edition.years.length, digest, isDraft, fonts, hasAnswers: form.narrative !== undefined })}</head>
<body>${headOf(form)}${edition.topics.map((topic) => topicPart(topic, form))}${behindItems(printed)}</body></html>`);
}
