import { html, type Markup } from "./html";

/** A part of a whole as a bar; nothing of it where there is no figure. What it says stands beside it in words. */
export const drawnBar = (part: number | null, whole: number): Markup =>
  html`<svg class="bar" viewBox="0 0 ${whole} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-room" width="${whole}" height="10"/>${
    part === null ? undefined : html`<rect class="bar-score" width="${part}" height="10"/>`}</svg>`;
