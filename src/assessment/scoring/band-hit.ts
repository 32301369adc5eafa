import type { Assumption, Band, Certainty, Scale } from "../criteria/scale";
import type { ItemId } from "../criteria/edition";
import { rounded } from "./quotient";
import { capOf } from "./score";

/** An edge between two bands of a scale, and how sure it is. */
export interface BandEdge {
  readonly percent: number;
  readonly certainty: Certainty;
}

/** The band that a percentage of success falls into, and what its score is held to. */
export interface BandHit {
  readonly band: Band;
  /** Where the band begins; undefined for the lowest, which has no beginning. */
  readonly from: BandEdge | undefined;
  /** Where the next one begins; undefined for the highest. */
  readonly below: BandEdge | undefined;
  /** The most that can be had, whose limit that is, and whether it took anything away. */
  readonly cap: { readonly most: number; readonly of: "scale" | "item"; readonly cuts: boolean };
  readonly score: number;
}

const edgeOf = (band: Band | undefined): BandEdge | undefined =>
  (band === undefined || !Number.isFinite(band.atLeast) ? undefined : { percent: band.atLeast, certainty: band.certainty });

/** Finds the band of a percentage; undefined only in a scale without one for it. */
export function bandHit(scale: Scale, success: number, item?: ItemId): BandHit | undefined {
  const printed = rounded(success);
  const at = scale.bands.findIndex(({ atLeast }) => printed >= atLeast);
  const band = scale.bands[at];
  if (band === undefined) return undefined;
  const most = capOf(scale, item);
  return {
    band, from: edgeOf(band), below: edgeOf(scale.bands[at - 1]),
    cap: { most, of: most < scale.maxScore ? "item" : "scale", cuts: band.score > most },
    score: Math.min(band.score, most),
  };
}

/** The edges that a score rests on. */
export const edgesOf = ({ from, below }: BandHit): readonly BandEdge[] => [from, below].filter((edge) => edge !== undefined);

/** What of a scale's assumptions the score of an item rests on: of its year, of its bands where any is not seen, of its cap. */
export function assumptionsFor(scale: Scale, hit: BandHit, item: ItemId): readonly Assumption[] {
  const rests: Readonly<Record<Assumption["about"], boolean>> = {
    year: true,
    bands: edgesOf(hit).some(({ certainty }) => certainty !== "seen"),
    cap: scale.caps[item] !== undefined,
    prescribed: false,
  };
  return scale.assumptions.filter(({ about }) => rests[about]);
}
