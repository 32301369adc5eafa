import { explain, Failure } from "../../assessment/text/failure";
import { say } from "../../assessment/text/phrase";
import { unexpected } from "../phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import { visible } from "./visible";

/** What a failure says to people: what is wrong, and what to do. */
export function failureLines(error: unknown, { language, colours }: Terminal): readonly string[] {
  const loud = (text: string): string => painter(colours)("error", visible(text));
  if (error instanceof Failure) {
    const { what, next } = explain(error, language);
    return [loud(what), visible(next)];
  }
  return [loud(say(unexpected, language, { detail: error instanceof Error ? error.stack ?? error.message : String(error) }))];
}
