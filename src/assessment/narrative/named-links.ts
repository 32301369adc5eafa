import { identitiesOf, nameWithoutYears } from "../form/identity";
import { plainDigits } from "../form/figure";
import { onceFor } from "../once";
import { lettersOf, readText } from "../text/glyphs";
import type { Indicator } from "../form/form";

type Named = Pick<Indicator, "item" | "name">;

/** "7.2.3 a name #2": which item, which name, and which of several that say the same. */
const named = /^(\S+)(?:\s+(.*?))?(?:\s*#(\d{1,4}))?$/;

/** What indicators are called where an answer is linked with them: item, name, and which of them it is where a form says the same twice. */
export function linkNames(indicators: readonly Named[]): readonly string[] {
  const ids = identitiesOf(indicators);
  return indicators.map(({ item, name }, at) => {
    const [, ordinal] = / (#\d+)$/.exec(ids[at] ?? "") ?? [];
    return readText(`${item} ${name} ${ordinal ?? ""}`);
  });
}

/** A link's words for comparing: item, name without blanks and years, which of them. */
function keyOf(text: string): string {
  const [, item = "", name = "", ordinal = "1"] = named.exec(plainDigits(readText(text))) ?? [];
  return `${item} ${nameWithoutYears(name)} #${Number(ordinal)}`;
}

const lettersIn = (text: string): string => lettersOf(nameWithoutYears(text));

/**
 * Finds indicators by what they are called in a link: by item and name without blanks, letter case and years; else by the
 * letters of the name, in its item or, where no other has it, in any.
 *
 * @returns undefined where it is none of them, or nobody can say which
 */
export const linkFinder = onceFor((indicators: readonly Named[]): ((text: string) => number | undefined) => {
  const names = linkNames(indicators);
  const byKey = new Map(names.map((name, at): [string, number] => [keyOf(name), at]).toReversed());
  const letters = indicators.map(({ name }) => lettersIn(name));
  const only = (found: readonly number[]): number | undefined => (found.length === 1 ? found[0] : undefined);
  return (text) => {
    const exact = byKey.get(keyOf(text));
    if (exact !== undefined) return exact;
    const [, item = "", name = ""] = named.exec(plainDigits(readText(text))) ?? [];
    const said = lettersIn(name);
    const same = said === "" ? [] : letters.flatMap((one, at) => (one === said ? [at] : []));
    return only(same.filter((at) => indicators[at]?.item === item)) ?? only(same);
  };
});
