const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
const largeEndMark = 0x06064b50;
const largeLocatorMark = 0x07064b50;
const largeLocatorLength = 20;
const largeEndLength = 56;
/** More parts than any workbook has: 60 MB of pictures are some thousands. */
const mostParts = 65_535;

interface Place {
  /** Where the directory begins, in bytes from the file's own beginning. */
  readonly start: number;
  /** How many parts it lists. */
  readonly count: number;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark && at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** Where a ZIP's own 64-bit end stands, which writers use when a figure does not fit, and some always. */
function largeEnd(view: DataView, end: number): number | undefined {
  const locator = end - largeLocatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== largeLocatorMark) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  return at + largeEndLength <= locator && view.getUint32(at, true) === largeEndMark ? at : undefined;
}

/** Where the directory of a ZIP is; undefined where there is none, because the file was cut off or is no ZIP. */
export function directoryPlace(view: DataView): Place | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const large = largeEnd(view, end);
  const place = large === undefined
    ? { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
    : { start: Number(view.getBigUint64(large + 48, true)), count: Number(view.getBigUint64(large + 32, true)) };
  return place.count > mostParts || place.start > end ? undefined : place;
}
