import type { Edition } from "../../assessment/criteria/edition";
import { editionFor } from "../../assessment/criteria/editions";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { MendedText } from "./mended-text";
import { findTableHeads } from "./table-heads";
import { officialTextFailure } from "./text-failure";

const otherCategory = /หมวด([1-6])การ/;
const mostNamed = 3;

/** The criteria for which a form was filled in, by the years above its tables. @throws Failure */
export function editionOfText(text: MendedText): Edition {
  const heads = [...new Set(findTableHeads(text).map(({ years }) => years.join(", ")))];
  const [years, another] = heads;
  if (years === undefined) {
    const [, category] = otherCategory.exec(text.letters) ?? [];
    throw category === undefined ? officialTextFailure("not-official") : officialTextFailure("other-category", { category });
  }
  if (another !== undefined) throw officialTextFailure("years-of-two-forms", { years: heads.slice(0, mostNamed).join("; ") });
  const edition = editionFor(Number(years.slice(-4)));
  if (edition === undefined || edition.years.join(", ") !== years) {
    throw officialTextFailure("year-without-criteria", { years, first: firstKnownYear });
  }
  return edition;
}
