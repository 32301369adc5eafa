import { say, type Language, type Phrase } from "./phrase";

/** What fills a sentence: a text, a number, or a text that each language has its own way; it is taken as it is. */
export type Filling = string | number | Readonly<Record<Language, string>>;

/** A sentence as data: its phrase, and what fills it in either language. */
export interface Statement {
  readonly phrase: Phrase;
  readonly values: Readonly<Record<string, Filling>>;
}

/** A sentence of a phrase and its values. */
export const statement = (phrase: Phrase, values: Statement["values"] = {}): Statement => ({ phrase, values });

/** The sentence in the asked language. */
export const sayStatement = ({ phrase, values }: Statement, language: Language): string =>
  say(phrase, language, Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
  ));

/** The sentence in both languages: to fill another one. */
export const inEither = (said: Statement): Readonly<Record<Language, string>> =>
  ({ th: sayStatement(said, "th"), en: sayStatement(said, "en") });
