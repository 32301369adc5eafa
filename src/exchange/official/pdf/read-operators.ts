import { compose, matrixOf, type Matrix } from "./matrix";
import type { Glyph, PageContent, PageRule } from "./page-content";
import { filledRules, strokedRules } from "./path-rules";
import type { Operators, PdfJs } from "./pdf-js";
import type { SaidTexts } from "./said-texts";
import { clippedTo, lineMoved, showRun, textStateAt, type TextState } from "./text-state";

/** How wide the glyphs of a font are, by the font's name: its unit. */
export type FontUnits = (name: string) => number;

interface Drawn {
  readonly glyphs: Glyph[];
  readonly rules: PageRule[];
  readonly slanted: string[];
}

const numberOf = (given: unknown): number => (typeof given === "number" && Number.isFinite(given) ? given : 0);
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

type Step = (state: TextState, given: readonly unknown[]) => TextState;

/** What changes the state and draws nothing, by the operator's name. */
const changes = (fontUnit: FontUnits): Readonly<Record<string, Step>> => {
  const turned = (state: TextState, given: unknown): TextState => {
    const matrix = matrixOf(given);
    return matrix === undefined ? state : { ...state, page: compose(state.page, matrix) };
  };
  const withFont: Step = (state, [name, size]) => ({ ...state, size: numberOf(size), unit: fontUnit(String(name)) });
  return {
    transform: (state, [matrix]) => turned(state, matrix),
    setFont: withFont,
    setGState: (state, [settings]) => listOf(settings).reduce<TextState>((now, setting) => {
      const [key, value] = listOf(setting);
      return key === "Font" ? withFont(now, listOf(value)) : now;
    }, state),
    setCharSpacing: (state, [spacing]) => ({ ...state, characterSpacing: numberOf(spacing) }),
    setWordSpacing: (state, [spacing]) => ({ ...state, wordSpacing: numberOf(spacing) }),
    setHScale: (state, [percent]) => ({ ...state, stretch: numberOf(percent) / 100 }),
    setLeading: (state, [leading]) => ({ ...state, leading: numberOf(leading) }),
    setTextRise: (state, [rise]) => ({ ...state, rise: numberOf(rise) }),
    setTextRenderingMode: (state, [mode]) => ({ ...state, mode: numberOf(mode) }),
    beginText: (state) => ({ ...state, text: [1, 0, 0, 1, 0, 0], x: 0, lineX: 0, lineY: 0 }),
    setTextMatrix: (state, [matrix]) => ({ ...state, text: matrixOf(matrix) ?? state.text, x: 0, lineX: 0, lineY: 0 }),
    moveText: (state, [x, y]) => lineMoved(state, numberOf(x), numberOf(y)),
    setLeadingMoveText: (state, [x, y]) => lineMoved({ ...state, leading: -numberOf(y) }, numberOf(x), numberOf(y)),
    nextLine: (state) => lineMoved(state, 0, -state.leading),
  };
};

const opens = new Set(["save", "beginGroup", "paintFormXObjectBegin", "beginAnnotation"]);
const closes = new Set(["restore", "endGroup", "paintFormXObjectEnd", "endAnnotation"]);

/** What stands within something else that is drawn begins where that says. */
function opened(state: TextState, name: string, given: readonly unknown[], base: Matrix): TextState {
  const [first, , third, fourth] = given;
  if (name === "paintFormXObjectBegin") return { ...state, page: compose(state.page, matrixOf(first) ?? [1, 0, 0, 1, 0, 0]) };
  if (name !== "beginAnnotation") return state;
  return textStateAt([third, fourth].reduce<Matrix>((page, each) => compose(page, matrixOf(each) ?? [1, 0, 0, 1, 0, 0]), base));
}

const marks = new Set(["beginMarkedContent", "beginMarkedContentProps"]);
/** What comes before the path within which all is seen from then on. */
const clips = new Set(["clip", "eoClip"]);
const strokes = /stroke/i;
const fills = /fill/i;

function drawPath(drawn: Drawn, page: Matrix, painting: string, path: unknown): void {
  const [points] = listOf(path);
  if (!ArrayBuffer.isView(points)) return;
  const numbers = points as Float32Array;
  if (strokes.test(painting)) drawn.rules.push(...strokedRules(numbers, page));
  else if (fills.test(painting)) drawn.rules.push(...filledRules(numbers, page));
}

/** What is needed besides the operators to read a page. */
export interface OperatorContext {
  readonly names: ReadonlyMap<number, string>;
  /** Where the page's origin is, and how it is turned. */
  readonly base: Matrix;
  readonly fontUnit: FontUnits;
  /** What its marked contents say that they show. */
  readonly said?: SaidTexts;
}

/** Letters as what they are said to stand for, in the room that they take together. */
function spoken(glyphs: readonly Glyph[], says: string): readonly Glyph[] {
  const [first] = glyphs;
  if (first === undefined) return [];
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  return [{ ...first, text: says, x: left, width: right - left }];
}

/** What a page shows, read from the operators that draw it. */
export function readOperators(
  { fnArray, argsArray }: Operators, { names, base, fontUnit, said = [] }: OperatorContext,
): Pick<PageContent, "glyphs" | "rules" | "slanted"> {
  const steps = changes(fontUnit);
  const marked: { readonly says: string | undefined; readonly from: number }[] = [];
  let begun = 0;
  let isClipping = false;
  const drawn: Drawn = { glyphs: [], rules: [], slanted: [] };
  const saved: TextState[] = [];
  let state = textStateAt(base);
  fnArray.forEach((code, at) => {
    const name = names.get(code) ?? "";
    const given = listOf(argsArray[at]);
    const step = steps[name];
    if (marks.has(name)) {
      marked.push({ says: said[begun], from: drawn.glyphs.length });
      begun += 1;
    } else if (name === "endMarkedContent") {
      const { says, from } = marked.pop() ?? { says: undefined, from: 0 };
      if (says !== undefined) drawn.glyphs.push(...spoken(drawn.glyphs.splice(from), says));
    } else if (step !== undefined) state = step(state, name === "transform" ? [given] : given);
    else if (opens.has(name)) {
      saved.push(state);
      state = opened(state, name, given, base);
    } else if (closes.has(name)) state = saved.pop() ?? state;
    else if (name === "showText") {
      const shown = showRun(state, listOf(given[0]));
      ({ state } = shown);
      drawn.glyphs.push(...shown.glyphs);
      if (shown.slanted.trim() !== "") drawn.slanted.push(shown.slanted);
    } else if (clips.has(name)) isClipping = true;
    else if (name === "constructPath") {
      drawPath(drawn, state.page, names.get(numberOf(given[0])) ?? "", given[1]);
      if (isClipping) state = clippedTo(state, given[2]);
      isClipping = false;
    }
  });
  return drawn;
}

/** The operators' names by their codes. */
export const operatorNames = ({ OPS }: Pick<PdfJs, "OPS">): ReadonlyMap<number, string> =>
  new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
