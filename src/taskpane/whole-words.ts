import { compounds } from "../assessment/text/compounds";

const compound = new RegExp(`(${compounds.join("|")})`);
const notDrawn = "option, textarea, title, style, script";

function kept(word: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "whole-word";
  span.textContent = word;
  return span;
}

/** A text that React made a node of its own, which it will write into: it must stay where it is. */
const isReacts = (text: Text): boolean => Object.keys(text).some((key) => key.startsWith("__react"));

/** An element that holds a text and nothing else is React's as a whole: what its text is made of is not. */
function keepIn(element: Element | null): void {
  if (!(element instanceof HTMLElement) || element.childNodes.length !== 1 || element.matches(notDrawn)) return;
  const { firstChild: text } = element;
  const pieces = text instanceof Text && !isReacts(text) ? text.data.split(compound) : [];
  if (pieces.filter((piece) => piece !== "").length < 2) return;
  // In an element of their own: a box that lays its children out would set the pieces apart.
  const whole = document.createElement("span");
  whole.append(...pieces.map((piece, index) => (index % 2 === 1 ? kept(piece) : piece)));
  element.replaceChildren(whole);
}

function keepUnder(node: Node): void {
  if (node instanceof Text) return keepIn(node.parentElement);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  for (const text of texts) keepIn(text.parentElement);
}

/** Keeps these words whole in whatever is drawn under a node, now and later. */
export function keepWordsWhole(root: Node): void {
  keepUnder(root);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) keepIn(target.parentElement);
      for (const node of addedNodes) keepUnder(node);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}
