/** What is read of a PDF at most. The real form of twenty indicators has four pages of 900 operators and 5,000 letters in all. */
export const pdfLimits = {
  megabytes: 20,
  pages: 100,
  /** Of one page. */
  operators: 100_000,
  glyphs: 60_000,
  rules: 40_000,
  /** Of all pages. */
  allGlyphs: 1_000_000,
} as const;
