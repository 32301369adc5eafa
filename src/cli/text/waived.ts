import type { Waiver } from "../../assessment/review/review";
import { buddhistDate } from "../../assessment/text/buddhist-date";

/** Who accepted a finding, when, and why. */
export const waivedText = ({ event: { by, date, comment } }: Waiver): string => `${comment} (${by}, ${buddhistDate(date)})`;
