import fc from "fast-check";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import type { NarrativeItem, NarrativePart } from "../../../src/assessment/criteria/narrative";
import { answeredItems, narrativeOf } from "../../../src/assessment/criteria/narratives";
import type { Figure } from "../../../src/assessment/form/figure";
import type { AnsweredItem, AnsweredOption, AnsweredTopic, ConfirmedLink, Evidence, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { readParagraph, readText } from "../../../src/assessment/text/glyphs";
import { readAnswer } from "../../../src/sheet/narrative/read-answer";

export const edition = editionFor(2567) ?? newestEdition;

function partOf(): NarrativePart {
  const part = narrativeOf(edition);
  if (part === undefined) throw new Error("2567 has a narrative part.");
  return part;
}

export const part = partOf();

const letters = ["ก", "ำ", "ี่", "ผู้", "สป.กค.", "1)", "(2)(3)", "x", "A&B", "<t>", "\"", "'", "=1+1", "_x000D_", "-", "๑", "🙂", ".", "*"];
/** Texts of words as people type them, with whatever lies between them. */
const textOf = (between: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...between)), { maxLength: longest }).map((pieces) => pieces.flat().join(""));

const line = textOf(["", "", " "], 6).map(readText);
/** An answer as it is read: with lines, tabs and all kinds of blanks. */
export const anyAnswer = textOf(["", "", " ", "  ", "\n", "\t", "\u00a0", "\u3000", "\u2009"], 60).map(readAnswer);

const score: fc.Arbitrary<Figure> = fc.oneof(
  fc.constant<Figure>({ state: "missing" }),
  fc.integer({ min: 0, max: 500 }).map((value): Figure => ({ state: "number", value })),
  fc.constant<Figure>({ state: "not-applicable", text: "N/A" }),
);

const evidence: fc.Arbitrary<Evidence> = fc.record({
  name: line, owner: line, state: fc.constantFrom(undefined, "to-do", "link-only", "attached"),
}).map(({ name, owner, state }): Evidence => ({ name: name === "" && owner === "" && state === undefined ? "แฟ้ม.pdf" : name, owner, ...(state === undefined ? {} : { state }) }));

const said = fc.record({ tick: fc.constantFrom("ticked", "not-ticked", "unsaid"), evidence: fc.array(evidence, { maxLength: 3 }) }) as fc.Arbitrary<Pick<AnsweredOption, "tick" | "evidence">>;

const optionsOf = ({ options }: NarrativeItem): fc.Arbitrary<readonly AnsweredOption[]> => fc.tuple(
  fc.shuffledSubarray([...options], { minLength: options.length }),
  fc.array(fc.tuple(said, fc.boolean()), { minLength: options.length, maxLength: options.length }),
  fc.option(said, { nil: undefined }),
).map(([inOrder, answers, other]): readonly AnsweredOption[] => [
  ...inOrder.map(({ n, text }, at): AnsweredOption => {
    const [answer, isReworded] = answers[at] ?? [{ tick: "unsaid", evidence: [] }, false];
    return { n, text: isReworded ? `ถ้อยคำอื่นของข้อย่อย ${n}` : text, ...answer };
  }),
  ...other === undefined ? [] : [{ n: undefined, text: "ประเด็นที่หน่วยงานเพิ่มเอง", ...other }],
]);

const itemOf = (item: NarrativeItem): fc.Arbitrary<AnsweredItem> =>
  fc.record({ item: fc.constant(item.id), options: optionsOf(item), answer: anyAnswer, owner: line, score });

const topicOf = (topic: string): fc.Arbitrary<AnsweredTopic> =>
  fc.record({ topic: fc.constant(topic), score, toDevelop: textOf(["", " ", "\n"], 8).map(readParagraph), toFocus: textOf(["", " ", "\n"], 8).map(readParagraph) });

const links: fc.Arbitrary<readonly ConfirmedLink[]> = fc.tuple(...answeredItems(part).map(({ id }) =>
  fc.uniqueArray(line.map((name) => readText(`7.2.3 ${name}`)), { maxLength: 2 }).map((names) => names.map((indicator): ConfirmedLink => ({ item: id, indicator })))))
  .map((all) => all.flat());

/** Everything that may be said of Categories 1 to 6. */
export const anyNarrative: fc.Arbitrary<NarrativeContent> = fc.tuple(links, links, fc.record({
  items: fc.tuple(...answeredItems(part).map(itemOf)),
  topics: fc.tuple(...part.categories.flatMap(({ topics }) => topics.map(({ id }) => topicOf(id)))),
  categoryScores: fc.tuple(...part.categories.map(({ id }) => score.map((figure) => [id, figure] as const)))
    .map((scores) => Object.fromEntries(scores.filter(([, { state }]) => state !== "missing"))),
})).map(([linked, denied, content]): NarrativeContent =>
  ({ ...content, ...(linked.length === 0 ? {} : { links: linked }), ...(denied.length === 0 ? {} : { denied }) }));
