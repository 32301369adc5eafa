/** What a page's content does in marked content, in order: it begins one, ends one, or shows text. */
export type ContentEvent =
  /** `says` is the text that its letters stand for, where the program that wrote the page says so. */
  | { readonly is: "begin"; readonly tag: string; readonly id?: number; readonly says?: string }
  | { readonly is: "end" }
  | { readonly is: "text" };

/** More than any page of a form has. */
const mostTokens = 1_000_000;

const token = /[\s\0]+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+|[[\]{}>]/y;

/** The end of a text in brackets that begins at a place: brackets within it are escaped, or in pairs. */
function endOfText(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const letter = content.charAt(at);
    if (letter === "\\") at += 1;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

/** What a page's content is made of; none of it where there is more than any page has. */
function tokensOf(content: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < content.length;) {
    const from = at;
    if (content.charAt(at) === "(") at = endOfText(content, at);
    else {
      token.lastIndex = at;
      at = token.test(content) ? token.lastIndex : at + 1;
    }
    const text = content.slice(from, at);
    if (!/^[\s\0%]/.test(text)) tokens.push(text);
    if (tokens.length > mostTokens) return [];
  }
  return tokens;
}

/** A text as PDF writes it in UTF-16, its bytes in hexadecimal digits. */
function readHex(text: string | undefined): string | undefined {
  const digits = /^<([0-9A-Fa-f\s]*)>$/.exec(text ?? "")?.[1]?.replace(/\s+/g, "");
  if (digits === undefined || !/^FEFF(?:.{4})*$/i.test(digits)) return undefined;
  return String.fromCharCode(...(digits.slice(4, 4_000).match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}

const showing: ReadonlySet<string> = new Set(["Tj", "TJ", "'", "\""]);

function beginOf(operands: readonly string[]): ContentEvent {
  const [tag = ""] = operands;
  const behind = (key: string): string | undefined => (operands.includes(key) ? operands[operands.indexOf(key) + 1] : undefined);
  const [id, says] = [behind("/MCID"), readHex(behind("/ActualText"))];
  return { is: "begin", tag: tag.slice(1), ...(id === undefined ? {} : { id: Number(id) }), ...(says === undefined ? {} : { says }) };
}

/** Reads the events of a page's content. */
export function contentEvents(content: string): readonly ContentEvent[] {
  const events: ContentEvent[] = [];
  let operands: string[] = [];
  for (const each of tokensOf(content)) {
    if (!/^[A-Za-z'"]/.test(each)) {
      operands.push(each);
      continue;
    }
    if (each === "BDC" || each === "BMC") events.push(beginOf(operands));
    else if (each === "EMC") events.push({ is: "end" });
    else if (showing.has(each)) events.push({ is: "text" });
    operands = [];
  }
  return events;
}
