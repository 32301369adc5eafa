const groupLength = 4;
const groupsInLine = 8;
const digestLength = 64;

/**
 * A digest as people compare it with a printed one: in groups of four, in two lines.
 *
 * @example digestGroups("0f3a…") // "0F3A 91BC …\n…"
 */
export function digestGroups(digest: string): string {
  const groups = digest.toUpperCase().match(new RegExp(`.{1,${groupLength}}`, "g")) ?? [];
  return [groups.slice(0, groupsInLine), groups.slice(groupsInLine)].map((line) => line.join(" ")).join("\n").trim();
}

/** The digest that a text says, however it is grouped; undefined where it says none. */
export function readDigest(text: string): string | undefined {
  const letters = text.replace(/[\s·:-]+/g, "").toLowerCase();
  return letters.length === digestLength && /^[0-9a-f]+$/.test(letters) ? letters : undefined;
}
