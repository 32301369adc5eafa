const pointsPerInch = 72;

/** What is left free on a page, in points. */
export const pageMargins = { left: 28.8, right: 28.8, top: 36, bottom: 43.2, header: 21.6, footer: 21.6 } as const;

/** The same as files measure it. */
export const pageMarginsInInches: Record<keyof typeof pageMargins, number> = {
  left: pageMargins.left / pointsPerInch, right: pageMargins.right / pointsPerInch,
  top: pageMargins.top / pointsPerInch, bottom: pageMargins.bottom / pointsPerInch,
  header: pageMargins.header / pointsPerInch, footer: pageMargins.footer / pointsPerInch,
};

/** A4 across, in points. */
const paper = { width: 841.9, height: 595.3 } as const;

/** What a page has room for, in points. */
export const pageRoom = {
  width: paper.width - pageMargins.left - pageMargins.right,
  height: paper.height - pageMargins.top - pageMargins.bottom,
} as const;

/** The foot of every page, in Excel's own codes: the sheet's name, and which page of how many. */
export const pageFoot = {
  left: '&"TH Sarabun New,Regular"&12&A',
  right: '&"TH Sarabun New,Regular"&12หน้า &P / &N',
} as const;
