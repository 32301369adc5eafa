let opened = 0;

/**
 * An id for a workbook that is opened: short, because the engine keeps what it parsed under id and formula, and only
 * keys of up to 64 characters can be found again when a function becomes known; and never used twice in a process.
 */
export function newWorkbookId(): string {
  opened += 1;
  return `b${opened}`;
}
