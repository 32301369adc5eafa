const forced = "(forced-colors: active)";

/**
 * In a contrast theme Windows forces its colours on the pages of web views, and they can ask whether it does. No page
 * can do so to another one, but it can have the answer given.
 */
export function sayColorsAreForced(page: Window): void {
  const ask = page.matchMedia.bind(page);
  page.matchMedia = (query) => {
    const answer = ask(query);
    if (query === forced) Object.defineProperty(answer, "matches", { value: true });
    return answer;
  };
}
