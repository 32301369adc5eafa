/**
 * Works something out once for each thing, for as long as anybody holds that thing: readings never change, so that what was
 * worked out of one holds as long as it does.
 */
export function onceFor<Thing extends object, Found>(work: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.found;
    const found = work(thing);
    known.set(thing, { found });
    return found;
  };
}

/**
 * Works something out anew only where it is asked for another thing than the last time. For what is large: of many files
 * read one after the other no more than one stays in memory.
 */
export function onceInARow<Thing, Found>(work: (thing: Thing) => Found): (thing: Thing) => Found {
  let last: { readonly thing: Thing; readonly found: Found } | undefined;
  return (thing) => {
    if (last === undefined || last.thing !== thing) last = { thing, found: work(thing) };
    return last.found;
  };
}

/** So many letters of texts are kept, and as many of those before: a form that is answered in full has about as many. */
const mostLetters = 100_000;

/**
 * Reads each text once for as long as it comes again and again: of a form that is read anew at every edit nearly all texts
 * are as they were. Texts that no longer come are forgotten.
 *
 * @param read by the text, and by one more thing that seldom changes
 */
export function onceForText<Found, By = void>(read: (text: string, by: By) => Found): (text: string, by: By) => Found {
  type Known = Map<string, { readonly by: By; readonly found: Found }>;
  let lately: Known = new Map();
  let before: Known = new Map();
  let letters = 0;
  return (text, by) => {
    const recent = lately.get(text);
    if (recent !== undefined && recent.by === by) return recent.found;
    const older = before.get(text);
    const known = older !== undefined && older.by === by ? older : { by, found: read(text, by) };
    letters += text.length;
    if (letters > mostLetters) {
      before = lately;
      lately = new Map();
      letters = text.length;
    }
    lately.set(text, known);
    return known.found;
  };
}
