import { digestGroups } from "../record/digest-groups";

const font = (size: number): string => `&"TH Sarabun New,Regular"&${size} `;

/** Text in a head or foot: what means something there is doubled. */
const plain = (text: string): string => text.replaceAll("&", "&&");

/** What a page says of the submission of which it is one. */
export interface PageEdges {
  readonly header: string;
  readonly footer: string;
}

/** In both languages: whoever holds a page knows it for a draft. */
const draftWords = "ฉบับร่าง ไม่ใช่ฉบับส่ง · DRAFT, NOT A SUBMISSION";

/**
 * The head and foot of every page: that a draft is one; the sheet, the digest of all that the submission says, and which
 * page of how many. No more than the 255 letters that Excel takes.
 *
 * @param digest 64 hexadecimal digits
 */
export function pageEdges(digest: string, isDraft: boolean): PageEdges {
  const groups = digestGroups(digest).replace("\n", " ");
  return {
    header: isDraft ? `&C${font(12)}${plain(draftWords)}` : "",
    footer: `&L${font(12)}&A&C${font(9)}SHA-256 ${groups}&R${font(12)}หน้า &P / &N`,
  };
}
