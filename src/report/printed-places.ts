/** What is left free beside a printed page, in millimetres. */
export const pageMargin = 12;

/** How far the lines of Categories 1 to 6 are indented that go on with the line above, and how much farther an answer's paragraphs begin. */
export const hanging = 5;

/** Where the lines stand, from a page's left edge, that go on with the line above: no line of Categories 1 to 6 begins there. */
export const goesOnAt = pageMargin + hanging;

/** Where the paragraphs of an answer begin. */
export const paragraphAt = goesOnAt + hanging;
