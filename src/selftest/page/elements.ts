import type { Phrase } from "../../assessment/text/phrase";

/** Makes an element of a page with what it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document, tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]> = {}, ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(page.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A phrase in both languages, Thai first. */
export const inBoth = (page: Document, { th, en }: Phrase): readonly [HTMLElement, HTMLElement] =>
  [element(page, "span", { lang: "th" }, th), element(page, "span", { lang: "en" }, en)];

/** A button that says what it does in both languages. */
export const button = (page: Document, phrase: Phrase, onclick: () => void): HTMLButtonElement =>
  element(page, "button", { type: "button", onclick }, ...inBoth(page, phrase));
