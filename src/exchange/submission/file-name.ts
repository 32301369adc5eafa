import { utf8ToBytes } from "@noble/hashes/utils";
import type { Form } from "../../assessment/form/form";
import { turning } from "../../assessment/text/turning";
import type { SubmissionState } from "./submission-record";
import { submittedCategories } from "./submitted-categories";

/** A file's name may have 255 bytes; some are left for what a folder's sync or a browser puts behind it. */
const mostBytes = 200;

/** What a name may not have on one system or another, and what would turn the direction of the rest. */
const forbidden = new RegExp(String.raw`[\u0000-\u001f<>:"/\\|?*${turning}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])`, "g");
const loneEnd = /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** As much of a text as so many bytes hold, no letter torn from its marks. */
function within(text: string, most: number): string {
  let kept = "";
  for (const { segment } of letters.segment(text)) {
    if (utf8ToBytes(kept + segment).length > most) break;
    kept += segment;
  }
  return kept;
}

const plain = (text: string): string => text.replace(forbidden, " ").replace(loneEnd, "$1 ").replace(/\s+/g, " ").replace(/^[. -]+|[. -]+$/g, "");

const noAgency = "ไม่ระบุหน่วยงาน";
const states: Readonly<Record<SubmissionState, string>> = { final: "ฉบับส่ง", draft: "ฉบับร่าง-DRAFT" };

/**
 * What the files of a submission are called, but for their endings: its categories, the year, whose it is, and whether it
 * is a draft.
 *
 * @param form as it was read of the submission
 * @example submissionName({ agency: "กรมตัวอย่าง", edition }, "final") // "PMQA-7-2567-กรมตัวอย่าง-ฉบับส่ง"
 */
export function submissionName(form: Pick<Form, "agency" | "edition" | "narrative">, state: SubmissionState): string {
  const { agency, edition } = form;
  const [before, after] = [`PMQA-${submittedCategories(form)}-${edition.fiscalYear}-`, `-${states[state]}`];
  const room = mostBytes - utf8ToBytes(before + after).length;
  return before + plain(within(plain(agency) || noAgency, room)) + after;
}
