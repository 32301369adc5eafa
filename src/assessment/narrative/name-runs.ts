import { onceFor } from "../once";
import type { Letters } from "./letters";

/** So many letters in a row are looked for at once: a misprint or a word between spoils as many, and no more. */
const width = 5;

/** What most names and answers have in common, and what tells no indicator from another. */
const common = [
  "ร้อยละความสำเร็จของโครงการกิจกรรม", "ระดับความสำเร็จของการดำเนินการ", "จำนวนโครงการกิจกรรมที่ดำเนินการ", "ผลการดำเนินงานตามแผนปฏิบัติราชการ",
  "ผู้รับบริการและผู้มีส่วนได้ส่วนเสีย", "การประเมินผลการปฏิบัติราชการของหน่วยงานในสังกัด", "ตามยุทธศาสตร์ของหน่วยงาน", "ของส่วนราชการ",
].map((letters) => ({ letters }));

/** Letters in so many names are everybody's, and are not looked for. */
const mostOwners = 8;
/** Words that this share of all answers has tell of none. */
export const commonShare = 1 / 3;
/** Words of so few answers tell, however few answers there are. */
export const seldom = 3;

/** A piece of a text: `width` letters as a number, which is quicker to look up. Two that come to one number are rarer than misprints. */
type Piece = number;

const base = 16_777_619;
const outgoing = Math.imul(Math.imul(base, base), Math.imul(base, base));

/** All pieces of a text, by where they begin. */
const piecesIn = onceFor(({ letters }: Pick<Letters, "letters">): readonly Piece[] => {
  const pieces: Piece[] = [];
  let piece = 0;
  for (let at = 0; at < letters.length; at += 1) {
    if (at >= width) piece = (piece - Math.imul(letters.charCodeAt(at - width), outgoing)) | 0;
    piece = (Math.imul(piece, base) + letters.charCodeAt(at)) | 0;
    // Small whole numbers are looked up fastest.
    if (at >= width - 1) pieces.push((piece ^ (piece >>> 15)) & 0x3fff_ffff);
  }
  return pieces;
});

/** Words of a name that stand in an answer together. */
export interface NameRun {
  /** Which of the names. */
  readonly name: number;
  /** Which of the answers, and from where to where in its text. */
  readonly answer: number;
  readonly start: number;
  readonly end: number;
  /** How many different pieces of the name it has, and how many of them tell the name from others. */
  readonly pieces: number;
  readonly telling: number;
}

/** Letters that a name and an answer have in common in a row: where its first and its last piece begin, and all of them. */
interface SharedRun<Pieces> {
  readonly name: number;
  readonly start: number;
  last: number;
  readonly pieces: Pieces;
}

type Owners = ReadonlyMap<Piece, readonly number[]>;

function ownersOf(names: readonly Letters[]): Owners {
  const owners = new Map<Piece, number[]>();
  names.forEach((letters, name) => {
    for (const piece of new Set(piecesIn(letters))) {
      const known = owners.get(piece);
      if (known === undefined) owners.set(piece, [name]);
      else known.push(name);
    }
  });
  return new Map([...owners].filter(([, own]) => own.length <= mostOwners));
}

/** What may stand between two pieces of a run: a misprint, or a letter too many. */
const gap = width + 2;
/** A run of fewer pieces of a name's own is a word that any text may have. */
const fewest = 5;

/** The runs that an answer shares with names; what is too short to tell is left out. */
function sharedRuns(answer: Letters, owners: Owners): readonly SharedRun<ReadonlySet<Piece>>[] {
  const open = new Map<number, SharedRun<Piece[]>>();
  const closed: SharedRun<Piece[]>[] = [];
  piecesIn(answer).forEach((piece, at) => {
    for (const name of owners.get(piece) ?? []) {
      const run = open.get(name);
      if (run !== undefined && at - run.last <= gap) {
        run.last = at;
        run.pieces.push(piece);
        continue;
      }
      if (run !== undefined) closed.push(run);
      open.set(name, { name, start: at, last: at, pieces: [piece] });
    }
  });
  return [...closed, ...open.values()].filter(({ pieces }) => pieces.length >= fewest)
    .map(({ pieces, ...run }) => ({ ...run, pieces: new Set(pieces) }));
}

/** What texts share with some names; each is looked through once, as long as it and the names stay the same. */
const lookFor = onceFor((names: readonly Letters[]) => {
  const owners = ownersOf(names);
  return {
    owners,
    runsIn: onceFor((answer: Letters) => sharedRuns(answer, owners)),
    ownedIn: onceFor((answer: Letters): ReadonlySet<Piece> => new Set(piecesIn(answer).filter((piece) => owners.has(piece)))),
  };
});

/**
 * Where names stand in answers, in part at least: each run of letters that a name and an answer have in common, blanks and
 * single misprints apart. @param whose the agency's name, which is in many names and tells nothing
 */
export function nameRuns(names: readonly Letters[], answers: readonly Letters[], whose: Letters): readonly NameRun[] {
  const { owners, runsIn, ownedIn } = lookFor(names);
  const dull = new Set([...common, whose].flatMap(piecesIn));
  const most = Math.max(seldom, answers.length * commonShare);
  const known = new Map<Piece, boolean>();
  const tells = (piece: Piece): boolean => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const isOwn = !dull.has(piece) && (owners.get(piece)?.length ?? 0) <= 2 && answers.filter((answer) => ownedIn(answer).has(piece)).length <= most;
    known.set(piece, isOwn);
    return isOwn;
  };
  return answers.flatMap((letters, answer) => runsIn(letters).flatMap(({ name, start, last, pieces }): readonly NameRun[] => {
    const telling = [...pieces].filter(tells).length;
    if (telling < fewest) return [];
    return [{ name, answer, start: letters.at[start] ?? 0, end: (letters.at[last + width - 1] ?? 0) + 1, pieces: pieces.size, telling }];
  }));
}
