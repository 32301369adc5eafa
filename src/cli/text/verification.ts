import { figureOrDash } from "../../assessment/rules/computed-cells";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import { changedSubjectName, differencesByThing } from "../../exchange/diff/difference-words";
import type { FactChange } from "../../exchange/diff/fact-change";
import { isAsMade, isIntact, type ShownAmiss, type Verification } from "../../exchange/submission/verify-submission";
import { digestGroups } from "../../sheet/record/digest-groups";
import { recordFieldName } from "../../sheet/record/record-row";
import type { Terminal } from "../terminal";
import { verified } from "../verify-phrases";
import { painter } from "./paint";
import { visible } from "./visible";

const indented = (line: string): string => `  ${visible(line)}`;

/** What changed, under a heading, each thing once; nothing where nothing did. */
export function differenceLines(title: Phrase, changes: readonly FactChange[], { language, colours }: Terminal): readonly string[] {
  if (changes.length === 0) return [];
  return [
    "", painter(colours)("heading", say(title, language)),
    ...differencesByThing(changes, language).flatMap(({ of, lines }) => [indented(of), ...lines.map((line) => `  ${indented(line)}`)]),
  ];
}

function shownLine({ subject, cell, shown, computed, asMade }: ShownAmiss, language: Language): string {
  const said = cell === "summary" ? say(verified.inSummary, language)
    : cell === "characters" ? say(verified.characters, language) : recordFieldName(cell, language);
  const values = {
    cell: `${changedSubjectName(subject, language)} ${said}`,
    shown: shown === "" ? say(verified.nothing, language) : `“${String(shown)}”`, computed: figureOrDash(computed),
  };
  return say(asMade ? verified.showsAsMade : verified.shows, language, values);
}

function digestLines(verification: Verification, { language, colours }: Terminal): readonly string[] {
  const { digest: { stated, computed, isPrinted }, unreadable } = verification;
  const loud = (phrase: Phrase, values = {}): string => painter(colours)("error", indented(say(phrase, language, values)));
  const grouped = stated === undefined ? say(verified.nothing, language) : digestGroups(stated);
  return [
    "", painter(colours)("heading", say(verified.digest, language)),
    ...digestGroups(computed).split("\n").map(indented),
    stated === computed ? indented(say(verified.intact, language)) : loud(verified.altered, { stated: grouped }),
    ...(unreadable.length === 0 ? [] : [loud(verified.unreadable, { rows: unreadable.join(", ") })]),
    ...(isPrinted === undefined ? [] : [isPrinted ? indented(say(verified.printed, language)) : loud(verified.notPrinted)]),
  ];
}

/** What `verify` prints for people. */
export function verificationLines(file: string, verification: Verification, terminal: Terminal): readonly string[] {
  const { language, colours } = terminal;
  const { state, program, changes, follows, misstated, shown, digest } = verification;
  const paint = painter(colours);
  const well = isAsMade(verification);
  const told = say(verified[state ?? "unknown"], language);
  return [
    visible(say(verified.made, language, { file, state: told, program })),
    ...(state === "draft" ? [paint("warning", told)] : []),
    well ? paint("heading", say(verified.asMade, language)) : paint("error", say(verified.notAsMade, language)),
    ...differenceLines(isIntact(verification) ? verified.changes : verified.differences, changes, terminal),
    ...differenceLines(verified.follows, follows, terminal),
    ...differenceLines(verified.misstated, misstated, terminal),
    ...(shown.length === 0 ? [] : ["", paint("heading", say(verified.shown, language)), ...shown.map((each) => indented(shownLine(each, language)))]),
    ...digestLines(verification, terminal),
    "", paint("heading", say(verified.proves, language)),
    indented(say(verified.provesSlips, language)),
    indented(say(digest.isPrinted === undefined ? verified.provesNot : verified.provesPrinted, language)),
  ];
}
