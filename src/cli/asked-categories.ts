import type { Edition } from "../assessment/criteria/edition";
import type { CategoryId } from "../assessment/criteria/narrative";
import { narrativeOf } from "../assessment/criteria/narratives";
import { failuresOf } from "../assessment/text/failure";
import { visible } from "./text/visible";

/** The category of the results, which every form has. */
export const resultsCategory: CategoryId = "7";

const categoriesFailure = failuresOf({
  "categories-unknown": {
    what: {
      th: "ไม่รู้จักหมวด “{ $asked }” ของแบบฟอร์มปี { $year } (หมวดที่มี: { $known })",
      en: "The form of { $year } has no categories “{ $asked }” (it has: { $known }).",
    },
    next: {
      th: "ระบุเป็นเลขหมวด เช่น 1-7 หรือ 1,3,7 หมวด 7 ต้องมีเสมอ เพราะเป็นแผ่นงานแรกของไฟล์",
      en: "Name them by their numbers, as 1-7 or 1,3,7. Category 7 must be among them: it is the file's first sheet.",
    },
  },
});

const span = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/** The numbers of "1-3" or "3"; undefined where it is neither. */
function numbersIn(text: string): readonly number[] | undefined {
  const [, first, last = first] = span.exec(text.trim()) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return first === undefined || to < from ? undefined : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Which of Categories 1 to 6 are wanted besides Category 7: "1-7", "1,3,7".
 *
 * @throws Failure `categories-unknown` where one is named that the edition does not have, or Category 7 is not among them
 */
export function askedCategories(asked: string, edition: Edition): readonly CategoryId[] {
  const known = [...narrativeOf(edition)?.categories.map(({ id }) => id) ?? [], resultsCategory];
  const named = asked.split(",").flatMap((each) => numbersIn(each) ?? [Number.NaN]).map(String);
  if (named.some((id) => !known.includes(id)) || !named.includes(resultsCategory)) {
    throw categoriesFailure("categories-unknown", { asked: visible(asked), year: edition.fiscalYear, known: known.join(", ") });
  }
  return [...new Set(named)].filter((id) => id !== resultsCategory);
}
