import type { Phrase } from "../../assessment/text/phrase";
import type { SelftestReport } from "../report";
import { button, element, inBoth } from "./elements";
import { selftestTexts } from "./texts";

/** The report as it is sent in. */
export const reportText = (report: SelftestReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** Puts the text on the clipboard where the page may, and else selects it for the person. */
async function copy(text: HTMLTextAreaElement, saying: HTMLElement): Promise<void> {
  const page = text.ownerDocument;
  const say = (phrase: Phrase): void => saying.replaceChildren(...inBoth(page, phrase));
  text.select();
  const { clipboard } = page.defaultView?.navigator ?? {};
  const written = await (clipboard?.writeText(text.value).then(() => true, () => false) ?? Promise.resolve(false));
  say(written ? selftestTexts.copied : selftestTexts.copyByHand);
}

/** A list under a heading; nothing where it is empty. */
function listed(page: Document, heading: Phrase, lines: readonly string[]): readonly Node[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => element(page, "li", {}, line));
  return [element(page, "h2", {}, ...inBoth(page, heading)), element(page, "ul", {}, ...items)];
}

/** The report to copy, and what of it is worth a look. */
export function reportView(page: Document, report: SelftestReport): readonly Node[] {
  const text = element(page, "textarea", { readOnly: true, rows: 12, value: reportText(report), ariaLabel: selftestTexts.report.th });
  const saying = element(page, "p", { role: "status" });
  const surprising = report.answers.filter(({ state, expectedBy }) => state === "answered" && expectedBy?.length === 0);
  const failed = report.answers.filter(({ state }) => state === "failed");
  return [
    element(page, "p", {}, ...inBoth(page, selftestTexts.finished)),
    ...listed(page, selftestTexts.left, report.left),
    text, button(page, selftestTexts.copy, () => { void copy(text, saying); }), saying,
    ...listed(page, selftestTexts.surprising, surprising.map(({ asked }) => asked)),
    ...listed(page, selftestTexts.failed, failed.map(({ asked }) => asked)),
  ];
}
