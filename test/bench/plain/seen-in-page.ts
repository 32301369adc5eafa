import type { Side } from "./site";

/** Runs in every page before its own scripts. What it tells: moments in milliseconds since 1970, of the page's own clock. */
export interface SeenInPage {
  /** From the page's beginning until a button answered a click, in milliseconds; undefined until then. */
  interactive?: number;
  /** When what is shown of the sheet changed last, and was laid out. */
  shown: number;
  /** When a key was pressed last, in the page with the sheet. */
  key: number;
}

declare global {
  interface Window {
    seen: SeenInPage;
  }
}

/** A pane can be worked with once all of `there` is drawn, and `press` answers a click by `answered`; `list` is what an edit changes. */
interface Signs {
  readonly there: readonly string[];
  readonly press: string;
  readonly answered: string;
  readonly list: string;
}

/** The pane: its first page and what the check found; a tab answers. The plain page: what its one call to Excel brought; its button answers. */
const signs: Readonly<Record<Side, Signs>> = {
  pane: {
    there: ["#panel-start h2", "#tab-check .tab-count"], press: "#tab-check", answered: '#tab-check[aria-selected="true"]',
    list: "#panel-check",
  },
  plain: { there: ["#count"], press: "#follow", answered: '#follow[aria-pressed="true"]', list: "#count" },
};

const now = (): number => performance.timeOrigin + performance.now();
const seen: SeenInPage = { shown: 0, key: 0 };
window.seen = seen;

/** In the page with the sheet: when a key is pressed. */
function watchKeys(): void {
  window.addEventListener("keydown", () => {
    seen.key = now();
  }, true);
}

/** In the page beside it: presses the button once all is there, and sees when it answers and when the list changes. */
function watchPane(): void {
  // What an earlier turn chose must not change how this one begins.
  localStorage.clear();
  let before = "";
  let isPressed = false;
  const look = (): void => {
    const sign = document.querySelector("#count") === null ? signs.pane : signs.plain;
    if (!isPressed && sign.there.every((part) => document.querySelector(part) !== null)) {
      isPressed = true;
      document.querySelector<HTMLElement>(sign.press)?.click();
    }
    if (isPressed && seen.interactive === undefined && document.querySelector(sign.answered) !== null) seen.interactive = performance.now();
    const list = document.querySelector<HTMLElement>(sign.list);
    const text = list?.textContent ?? "";
    if (text === before || list === null) return;
    before = text;
    // Asking for its size lays it out, as drawing would.
    list.getBoundingClientRect();
    seen.shown = now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

if (location.pathname.endsWith("/preview-pane.html")) watchPane();
else watchKeys();
