import type { ItemId } from "../criteria/edition";
import type { Scale } from "../criteria/scale";
import { capOf } from "./score";

/** A band as it is drawn: all are as wide, since the ones that matter most are the narrowest. */
export interface DrawnBand {
  /** What an item scores there, its cap kept. */
  readonly score: number;
  /** Where it begins; undefined for the lowest. */
  readonly from: number | undefined;
  readonly isHit: boolean;
}

/** A scale as a picture: its bands from left to right, and where a percentage stands on it. */
export interface ScaleShape {
  readonly bands: readonly DrawnBand[];
  /** 0 is the left end, 1 the right one; undefined where there is no percentage. */
  readonly at: number | undefined;
}

/** How far into an open-ended band a distance leads, reckoned against a usual width: ever further, never to its end. */
const intoOpen = (distance: number, width: number): number => distance / (distance + width);

/** How far into its band a percentage stands. */
function within(percent: number, from: number | undefined, below: number | undefined): number {
  if (from !== undefined && below !== undefined) return (percent - from) / (below - from);
  if (from !== undefined) return intoOpen(percent - from, 10);
  // Below the first edge, from 0 on; what is less than nothing stands at the left end.
  return below === undefined ? 0.5 : Math.max(0, percent / below);
}

/** The scale of an item with the place of a percentage of success on it. */
export function scaleShape(scale: Scale, success: number | null, item?: ItemId): ScaleShape {
  const rising = [...scale.bands].reverse();
  const most = capOf(scale, item);
  const hit = success === null ? -1 : rising.findLastIndex(({ atLeast }) => success >= atLeast);
  const edge = (at: number): number | undefined => {
    const atLeast = rising[at]?.atLeast;
    return atLeast === undefined || !Number.isFinite(atLeast) ? undefined : atLeast;
  };
  return {
    bands: rising.map(({ score }, at) => ({ score: Math.min(score, most), from: edge(at), isHit: at === hit })),
    at: success === null || hit < 0 ? undefined : (hit + within(success, edge(hit), edge(hit + 1))) / rising.length,
  };
}
