import type { AnsweredItem, AnsweredOption, AnsweredTopic, Evidence, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { figureInput, type Figure } from "../../../src/assessment/form/figure";
import type { Take } from "../../../src/exchange/incoming/both-said";

/** What is chosen of an item, topic or category. */
export type ChosenTake = (of: string) => Take;

const bare = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\s+/g, "") : value);
const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** A value by the definition: a blank takes unless all is kept, what stands is overwritten by "all" alone, nothing is emptied. */
function taken<Of>(here: Of, comes: Of, take: Take, said: (of: Of) => unknown = (of) => of): Of {
  if (take === "mine" || isBlank(said(comes)) || bare(said(here)) === bare(said(comes))) return here;
  return isBlank(said(here)) || take === "all" ? comes : here;
}

const pieceWith = ({ name, owner, state }: Evidence, comes: Evidence): Evidence => {
  const after = comes.state ?? state;
  return { name, owner: comes.owner === "" ? owner : comes.owner, ...(after === undefined ? {} : { state: after }) };
};

/** Pieces by the definition: those here stay, in their places; those of other names go behind. */
function evidenceTaken(here: readonly Evidence[], comes: readonly Evidence[], take: Take): readonly Evidence[] {
  if (take === "mine" || (take === "blanks" && here.length > 0)) return here;
  const left = [...comes];
  const first = ({ name }: Evidence): Evidence | undefined => {
    const at = left.findIndex((one) => bare(one.name) === bare(name));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  return [...here.map((piece) => pieceWith(piece, first(piece) ?? piece)), ...left];
}

const score = (here: Figure, comes: Figure, take: Take): Figure => taken(here, comes, take, figureInput);
const missing: Figure = { state: "missing" };

function optionTaken(here: AnsweredOption, comes: AnsweredOption | undefined, take: Take): AnsweredOption {
  if (comes === undefined || here.n === undefined) return here;
  return {
    ...here, tick: taken(here.tick, comes.tick, take, (tick) => (tick === "unsaid" ? "" : tick)),
    evidence: evidenceTaken(here.evidence, comes.evidence, take),
  };
}

function itemTaken(here: AnsweredItem, comes: AnsweredItem | undefined, take: Take): AnsweredItem {
  if (comes === undefined) return here;
  return {
    item: here.item, answer: taken(here.answer, comes.answer, take), owner: taken(here.owner, comes.owner, take), score: score(here.score, comes.score, take),
    options: here.options.map((option) => optionTaken(option, comes.options.find(({ n }) => n === option.n), take)),
  };
}

const topicTaken = (here: AnsweredTopic, comes: AnsweredTopic | undefined, take: Take): AnsweredTopic => (comes === undefined ? here : {
  topic: here.topic, score: score(here.score, comes.score, take),
  toDevelop: taken(here.toDevelop, comes.toDevelop, take), toFocus: taken(here.toFocus, comes.toFocus, take),
});

/** What sheets that are there say once what comes was taken, by the definition. */
export function narrativeTaken(here: NarrativeContent, comes: NarrativeContent, takeOf: ChosenTake): Pick<NarrativeContent, "items" | "topics" | "categoryScores"> {
  const categories = [...new Set([...Object.keys(here.categoryScores), ...Object.keys(comes.categoryScores)])];
  return {
    items: here.items.map((own) => itemTaken(own, comes.items.find(({ item }) => item === own.item), takeOf(own.item))),
    topics: here.topics.map((own) => topicTaken(own, comes.topics.find(({ topic }) => topic === own.topic), takeOf(own.topic))),
    categoryScores: Object.fromEntries(categories
      .map((id) => [id, score(here.categoryScores[id] ?? missing, comes.categoryScores[id] ?? missing, takeOf(id))] as const)
      .filter(([, { state }]) => state !== "missing")),
  };
}
