import type { Phrase } from "../../assessment/text/phrase";
import type { Surroundings } from "../desk";
import { CannotBegin } from "../own-sheets";
import type { Question } from "../question";
import { assembleReport, type ExcelAsked } from "../report";
import { runSelftest } from "../run-selftest";
import { button, element, inBoth } from "./elements";
import { personAt } from "./person-at-page";
import { reportView } from "./report-view";
import { selftestTexts } from "./texts";

/** What the page is about. */
export interface SelftestParts {
  readonly questions: readonly Question[];
  readonly excel: ExcelAsked;
  readonly surroundings: Omit<Surroundings, "person">;
}

/** Says something, and nothing else, in a part of the page. */
export function sayIn(place: HTMLElement, phrase: Phrase, detail = ""): void {
  const page = place.ownerDocument;
  place.replaceChildren(element(page, "p", {}, ...inBoth(page, phrase)), ...(detail === "" ? [] : [element(page, "pre", {}, detail)]));
}

/** Everything that will be asked, before anything is. */
const allQuestions = (page: Document, questions: readonly Question[]): HTMLElement =>
  element(page, "details", {}, element(page, "summary", {}, ...inBoth(page, selftestTexts.all)), element(page, "ol", {}, ...questions.map(
    ({ asks, does }) => element(page, "li", {}, ...inBoth(page, asks), element(page, "small", {}, ...inBoth(page, does))))));

/** Shows the self-test: what it will do, its steps, and the report. It begins when the person says so. */
export function showSelftest(place: HTMLElement, { questions, excel, surroundings }: SelftestParts): void {
  const page = place.ownerDocument;
  const name = element(page, "input", { maxLength: 60, autocomplete: "off" });
  const progress = element(page, "div", { role: "status" });
  const step = element(page, "section", { ariaLive: "assertive" });
  const begin = button(page, selftestTexts.begin, () => { void run(); });

  async function run(): Promise<void> {
    begin.disabled = true;
    const person = personAt(step, surroundings.pause);
    try {
      const { asked, left } = await runSelftest(questions, { ...surroundings, person }, ({ asks }, at) => {
        const count = element(page, "p", {}, `${at + 1} / ${questions.length}`);
        progress.replaceChildren(count, element(page, "p", {}, ...inBoth(page, asks)));
      });
      place.replaceChildren(...reportView(page, assembleReport(excel, name.value, asked, left)));
    } catch (error) {
      begin.disabled = false;
      if (error instanceof CannotBegin) sayIn(progress, error.text);
      else sayIn(progress, selftestTexts.broken, String(error));
    }
  }

  place.replaceChildren(
    element(page, "h1", {}, ...inBoth(page, selftestTexts.title)),
    element(page, "p", {}, ...inBoth(page, selftestTexts.intro)),
    allQuestions(page, questions),
    element(page, "label", {}, ...inBoth(page, selftestTexts.name), name),
    begin, progress, step,
  );
}
