import type { Evidence } from "../../assessment/narrative/answer";
import { evidenceStateLabels } from "../../sheet/narrative/category-words";
import { meetingOf } from "./meet-fields";
import type { Meeting } from "./both-said";

const sameName = (one: Evidence, other: Evidence): boolean => meetingOf(one.name, other.name) === "same";

const sayAllAlike = (one: Evidence, other: Evidence | undefined): boolean =>
  other !== undefined && one.name === other.name && one.owner === other.owner && one.state === other.state;

/** What is said of a piece on either side: what comes, where it says anything. */
const withSaid = (here: Evidence, { owner, state = here.state }: Evidence): Evidence =>
  ({ name: here.name, owner: owner === "" ? here.owner : owner, ...(state === undefined ? {} : { state }) });

/** An option's evidence with that which comes: a piece that is here is known by its name, others go behind. None goes. */
export function evidenceWith(here: readonly Evidence[], incoming: readonly Evidence[]): readonly Evidence[] {
  const left = [...incoming];
  const known = here.map((piece) => {
    const at = left.findIndex((one) => sameName(piece, one));
    const [comes] = at < 0 ? [] : left.splice(at, 1);
    return comes === undefined ? piece : withSaid(piece, comes);
  });
  return [...known, ...left];
}

/** The pieces of `after` that are not here as they are there, and their places. */
export const changedEvidence = (here: readonly Evidence[], after: readonly Evidence[]): readonly { readonly at: number; readonly to: Evidence }[] =>
  after.flatMap((to, at) => (sayAllAlike(to, here[at]) ? [] : [{ at, to }]));

/** How evidence that comes stands to that which is here. */
export function evidenceMeeting(here: readonly Evidence[], incoming: readonly Evidence[]): Meeting {
  if (changedEvidence(here, evidenceWith(here, incoming)).length > 0) return here.length === 0 ? "fills" : "differs";
  return incoming.length === 0 && here.length > 0 ? "stays" : "same";
}

const pieceText = ({ name, owner, state }: Evidence): string =>
  [name, owner, state === undefined ? "" : evidenceStateLabels[state]].filter((text) => text !== "").join(" · ");

/** Evidence as it is shown: a piece a line. */
export const evidenceText = (pieces: readonly Evidence[]): string | null => (pieces.length === 0 ? null : pieces.map(pieceText).join("\n"));
