import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

/** The product's languages. Thai is the default everywhere. */
export type Language = "th" | "en";

export const languages: readonly Language[] = ["th", "en"];

/**
 * One sentence in both languages, in Project Fluent's syntax: `{ $year }` is filled in, a selector chooses
 * (`{ $n -> [one] … *[other] … }`).
 */
export type Phrase = Readonly<Record<Language, string>>;

/** What a phrase's placeholders are filled with. */
export type Values = Readonly<Record<string, string | number>>;

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

const bundles: Readonly<Record<Language, FluentBundle>> = {
  // Isolation marks would be invisible characters in texts that people copy into their documents.
  th: new FluentBundle("th-TH-u-nu-latn", { useIsolating: false, functions: {} }),
  en: new FluentBundle("en-US", { useIsolating: false, functions: {} }),
};

const parsed = new Map<string, Pattern>();

/** Fluent wants each variant of a selector, and its end, on a line of its own. */
const lineOfItsOwn = / (?=\*?\[\w+\] |\})/g;

function parse(text: string): Pattern {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const [entry] = new FluentResource(`m = ${text.replace(lineOfItsOwn, "\n ")}\n`).body;
  if (entry === undefined || entry.value === null) throw new Error(`Not a phrase in Fluent's syntax: ${text}`);
  parsed.set(text, entry.value);
  return entry.value;
}

/** A number stands as it is given: grouping or rounding a figure or a year here would print what nobody typed. */
const asGiven = { useGrouping: false, maximumFractionDigits: 20 } as const;

const filling = (values: Values): Record<string, string | FluentNumber> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      [name, typeof value === "number" ? new FluentNumber(value, asGiven) : value]),
  );

/**
 * The phrase in the asked language, its placeholders filled.
 *
 * @throws Error when the phrase names a value that was not given: a message with a hole in it must not reach people.
 * @example say({ th: "ปี { $year }", en: "year { $year }" }, "th", { year: "2567" }) // "ปี 2567"
 */
export function say(phrase: Phrase, language: Language, values: Values = {}): string {
  const errors: Error[] = [];
  const text = bundles[language].formatPattern(parse(phrase[language]), filling(values), errors);
  if (errors[0] !== undefined) throw errors[0];
  return text;
}
