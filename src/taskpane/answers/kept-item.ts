/** Under which name the pane keeps the item of Categories 1 to 6 that it shows. */
export const keptItem = "answers.item";
