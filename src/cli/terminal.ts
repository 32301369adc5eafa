import type { Language } from "../assessment/text/phrase";
import { shorten } from "./text/width";

/** Where a command prints, and how. */
export interface Terminal {
  readonly language: Language;
  /** Columns to a line. */
  readonly columns: number;
  /** Whether colours may be used. */
  readonly colours: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Says what is going on, in one line that the next takes the place of; "" takes it away. Absent where nobody sees it. */
  progress?(text: string): void;
}

/** How a command ended: all well, errors found in what it looked at, or it could not do its work. */
export const exitCodes = { fine: 0, errorsFound: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wide enough to read, narrow enough for a page of paper. */
const readableColumns = 110;

/** The standard streams, in a language. Without a terminal behind them there are no colours; some terminals say 0 columns. */
export function standardTerminal(language: Language): Terminal {
  const { stdout, stderr, env } = process;
  return {
    language,
    columns: Math.min(readableColumns, (stdout.isTTY && stdout.columns) || readableColumns),
    colours: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(`\r\u001b[K${shorten(text, (stderr.columns || readableColumns) - 1)}`) } : {}),
  };
}
