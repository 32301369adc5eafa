import type { Readable, Writable } from "node:stream";

/** What a browser answers to a command. */
export type BrowserAnswer = Readonly<Record<string, unknown>>;

/** Commands to a browser, one answer each. */
export interface BrowserPipe {
  /** @throws Error with what the browser says is wrong; any that is not answered yet when `fail` is called, with that */
  send(method: string, params?: object, session?: string): Promise<BrowserAnswer>;
  /** What was sent and not answered fails, and whatever is sent from now on. */
  fail(cause: Error): void;
}

interface Waiting {
  readonly resolve: (answer: BrowserAnswer) => void;
  readonly reject: (cause: Error) => void;
}

const isRecord = (value: unknown): value is BrowserAnswer => typeof value === "object" && value !== null;

/** Speaks Chrome's own protocol over two pipes: JSON, each message ended by a zero. No port is opened for others to find. */
export function browserPipe(to: Writable, from: Readable): BrowserPipe {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failed: Error | undefined;
  const pieces: string[] = [];

  function receive(message: unknown): void {
    if (!isRecord(message) || typeof message["id"] !== "number") return;
    const asked = waiting.get(message["id"]);
    waiting.delete(message["id"]);
    const { error, result } = message;
    if (isRecord(error)) asked?.reject(new Error(String(error["message"])));
    else asked?.resolve(isRecord(result) ? result : {});
  }

  from.setEncoding("utf8");
  from.on("data", (text: string) => {
    const [first = "", ...others] = text.split("\0");
    pieces.push(first);
    for (const next of others) {
      receive(JSON.parse(pieces.splice(0).join("")));
      pieces.push(next);
    }
  });

  const fail = (cause: Error): void => {
    failed ??= cause;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  // A pipe breaks when the browser ends, which whoever started it tells with what it said.
  for (const stream of [to, from]) stream.on("error", () => undefined);

  return {
    fail,
    send: (method, params = {}, session) => new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed);
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`);
    }),
  };
}
