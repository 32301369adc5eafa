/** What may keep a link or a file's name from leading to the evidence. */
export type Fragility = "short" | "blank" | "name";

/** Services whose addresses say nothing of where they lead, and end with the service or with whoever made them. */
const shorteners = [
  "is.gd", "bit.ly", "bitly.com", "tinyurl.com", "goo.gl", "t.co", "ow.ly", "rb.gy", "cutt.ly", "shorturl.at", "shorturl.asia",
  "s.id", "t.ly", "tiny.cc", "buff.ly", "lin.ee", "qr.codes", "me-qr.com",
] as const;

const link = /(?:https?:\/\/|www\.)[^\s<>"“”()]{1,2000}/gi;
const isLink = /^(?:https?:\/\/|www\.)/i;
const hostOf = (url: string): string => (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? "").toLowerCase();
const isShort = (url: string): boolean => (shorteners as readonly string[]).includes(hostOf(url));

/** How a link goes on behind a blank that broke it: with a path, or a page's or file's name. */
const goesOn = /^[ \t]{1,4}(?:\/(?!\/)\S{0,80}|[\w%.-]{1,60}\.(?:pdf|html?|php|aspx?|docx?|xlsx?|jpe?g|png)\b)/i;

/** A fragile link or name, as it stands. */
export interface FragileLink {
  readonly is: Fragility;
  readonly text: string;
}

/** The fragile links in a text, each once. */
export function fragileLinksIn(text: string): readonly FragileLink[] {
  const seen = new Set<string>();
  return [...text.matchAll(link)].flatMap(({ 0: url, index }): readonly FragileLink[] => {
    const [broken] = goesOn.exec(text.slice(index + url.length, index + url.length + 100)) ?? [];
    const whole = `${url}${broken ?? ""}`;
    if (seen.has(whole)) return [];
    seen.add(whole);
    return [
      ...(isShort(url) ? [{ is: "short", text: url } as const] : []), ...(broken === undefined ? [] : [{ is: "blank", text: whole } as const]),
    ];
  });
}

const extension = /\.[A-Za-z0-9]{2,5}$/;
/** What other systems do not take in a file's name, or nobody sees in it. */
const unusual = /[\\/:*?"<>|\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const longestName = 120;

const isUnclosed = (name: string): boolean => [...name].filter((sign) => sign === "(").length !== [...name].filter((sign) => sign === ")").length;

/** Whether a file's name looks as if it had been cut, or could not be kept by every system. What is no file's name never does. */
export function isOddFileName(name: string): boolean {
  const [ending] = extension.exec(name) ?? [];
  if (ending === undefined) return false;
  const stem = name.slice(0, -ending.length);
  return stem === "" || /[\s,.;:_-]$/.test(stem) || unusual.test(name) || isUnclosed(name) || name.length > longestName;
}

/** What is fragile of a piece of evidence as it is named. */
export function fragileEvidence(name: string): readonly FragileLink[] {
  if (!isLink.test(name)) return [...fragileLinksIn(name), ...(isOddFileName(name) ? [{ is: "name", text: name } as const] : [])];
  const short = isShort(name) ? [{ is: "short", text: name } as const] : [];
  return /\s/.test(name) ? [...short, { is: "blank", text: name }] : short;
}
