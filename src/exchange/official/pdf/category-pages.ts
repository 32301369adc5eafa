import { editions } from "../../../assessment/criteria/editions";
import { narratives } from "../../../assessment/criteria/narratives";
import { properThai } from "../../../assessment/text/glyphs";
import { lettersAlone } from "../mended-text";
import { award } from "../narrative/landmarks";
import { readColumns } from "./columns";
import type { PageContent } from "./page-content";
import { layOut } from "./page-layout";
import { lettersWithMarks, linesOfLetters, type PageLine } from "./page-lines";

/** The pages of Category 7, and those of Categories 1 to 6; a page on which both stand is in both, each with its own. */
export interface PartedPages {
  readonly results: readonly PageContent[];
  readonly narrative: readonly PageContent[];
}

type Part = keyof PartedPages;

const titlesOf: Readonly<Record<Part, readonly string[]>> = {
  results: editions.map(({ category }) => lettersAlone(category)),
  narrative: narratives.flatMap(({ categories }) => categories.map(({ id, title }) => lettersAlone(`หมวด ${id} ${title}`))),
};
const topicsHead = "หัวข้อคะแนน";
const agency = /^(?:ชื่อ)?หน่วยงาน[:：]/;

/** Whether a category's title begins on a line, and nothing else stands there: on one line or on two. */
function beginsTitle(titles: readonly string[], letters: string, next: string): boolean {
  return titles.some((title) => letters === title || letters === `${title}${topicsHead}`
    || (letters !== "" && title.startsWith(letters) && letters.length * 2 > title.length && `${letters}${next}`.startsWith(title)));
}

const partBegun = (letters: string, next: string): Part | undefined =>
  (["results", "narrative"] as const).find((part) => beginsTitle(titlesOf[part], letters, next));

/** Whether a line stands in front of a category's title: the award, and whose form it is. */
const isPreamble = (letters: string): boolean => letters.search(award) === 0 || agency.test(letters);

/** What stands between two heights of a page. */
const stretchOfPage = (page: PageContent, top: number, bottom: number): PageContent => ({
  ...page,
  glyphs: page.glyphs.filter(({ y }) => y < top && y >= bottom),
  rules: page.rules.filter(({ along, at, from, to }) => (along === "x" ? at < top && at >= bottom : Math.min(from, to) < top && Math.max(from, to) >= bottom)),
});

/** The heights of a page at which a part begins, from above. */
function beginsOn(lines: readonly PageLine[]): readonly { readonly part: Part; readonly top: number }[] {
  const letters = lines.map(({ text }) => lettersAlone(properThai(text)));
  return letters.flatMap((said, at) => {
    const part = partBegun(said, letters[at + 1] ?? "");
    if (part === undefined) return [];
    let first = at;
    while (first > 0 && isPreamble(letters[first - 1] ?? "")) first -= 1;
    const [line] = lines.slice(first, first + 1);
    return line === undefined ? [] : [{ part, top: first === 0 ? Infinity : line.baseline + line.size }];
  });
}

const hasTable = (pages: readonly PageContent[]): boolean => pages.some((page) => layOut(page).tables.some(({ cells }) => readColumns(cells) !== undefined));

/** Parts a document by the titles of its categories: what stands before the first is that one's. */
export function partPages(pages: readonly PageContent[]): PartedPages {
  const begins = pages.map((page) => beginsOn(linesOfLetters(lettersWithMarks(page.glyphs), page.number)));
  const parts: Record<Part, PageContent[]> = { results: [], narrative: [] };
  if (!begins.flat().some(({ part }) => part === "narrative")) return { results: pages, narrative: [] };
  let current: Part = begins.flat()[0]?.part ?? "results";
  pages.forEach((page, at) => {
    let top = Infinity;
    for (const begin of begins[at] ?? []) {
      if (begin.part === current) continue;
      if (begin.top < top) parts[current].push(stretchOfPage(page, top, begin.top));
      [current, top] = [begin.part, begin.top];
    }
    parts[current].push(top === Infinity ? page : stretchOfPage(page, top, -Infinity));
  });
  // An answer may say the title of Category 7 on a line of its own: that is there where a table of it is.
  return hasTable(parts.results) ? parts : { results: [], narrative: pages };
}
