import { groupedFigure } from "../../assessment/form/unit";
import type { ScaleShape } from "../../assessment/scoring/scale-shape";
import { useSay } from "../pane-context";
import { explainPhrases as phrases } from "./explain-phrases";

interface Props {
  readonly shape: ScaleShape;
  /** Where something that is tried out would stand. */
  readonly tried?: ScaleShape;
}

/** The scale in words: every band, and the one that is hit. */
function useScaleText({ bands }: ScaleShape): string {
  const t = useSay();
  const words = bands.map(({ from, score }, index) => {
    if (from !== undefined) return t(phrases.from, { from: groupedFigure(from), score });
    return t(phrases.lowest, { below: groupedFigure(bands[index + 1]?.from ?? 0), score });
  }).join(", ");
  const hit = bands.find(({ isHit }) => isHit);
  return hit === undefined ? t(phrases.scale, { bands: words }) : t(phrases.scaleAt, { bands: words, score: hit.score });
}

/** A mark whose tip stands at a place of the scale. */
const Mark = ({ at, className }: { readonly at: number; readonly className: string }) => (
  <svg x={`${at * 100}%`} y="0" overflow="visible"><path className={className} d="M-6 1 H6 L0 10 Z" /></svg>
);

/** The scale as a row of bands, each as wide as the next, with a mark where the percentage stands. */
export function ScalePicture({ shape, tried }: Props) {
  const text = useScaleText(shape);
  const { bands, at } = shape;
  const wide = 100 / bands.length;
  return (
    <figure className="scale">
      <div className="scale-row" aria-hidden="true">
        {bands.map(({ score, isHit, from }) => <span key={from ?? "lowest"} className={isHit ? "scale-hit" : undefined}>{score}</span>)}
      </div>
      <svg className="scale-bands" role="img" aria-label={text}>
        {bands.map(({ isHit, from }, index) => (
          <rect
            key={from ?? "lowest"} className={isHit ? "scale-band scale-band-hit" : "scale-band"}
            x={`${index * wide}%`} y="12" width={`${wide}%`} height="12"
          />
        ))}
        {tried?.at !== undefined && <Mark at={tried.at} className="scale-mark scale-mark-tried" />}
        {at !== undefined && <Mark at={at} className="scale-mark" />}
      </svg>
      <div className="scale-row scale-edges" aria-hidden="true">
        {bands.map(({ from }) => <span key={from ?? "lowest"}>{from === undefined ? "%" : groupedFigure(from)}</span>)}
      </div>
    </figure>
  );
}
