import type { Desk, ExcelSays, Work } from "./desk";
import { everyProfile, type Expectation } from "./question";

/** What Excel says just within a limit, and just beyond it. */
export interface AtLimit {
  readonly [key: string]: ExcelSays;
  readonly within: ExcelSays;
  readonly beyond: ExcelSays;
}

/** A limit that holds: what is within is taken, what is beyond is refused. */
export const limitHolds: AtLimit = { within: "taken", beyond: "InvalidArgument" };

/** What every profile of the host says at a limit. */
export const heldByAll: readonly Expectation[] = [{ answer: limitHolds, by: everyProfile }];

/** Tries something of just the size that is taken, and of one character more. */
export async function atLimit(desk: Desk, most: number, work: (size: number) => Work<unknown>): Promise<AtLimit> {
  return { within: await desk.outcome(work(most)), beyond: await desk.outcome(work(most + 1)) };
}

/** A formula of so many characters: texts of at most 250 within it, as Excel wants. */
export function formulaOfLength(length: number): string {
  const piece = `"${"x".repeat(250)}"&`;
  const whole = Math.floor((length - 4) / piece.length);
  const rest = length - 1 - whole * piece.length - 2;
  return rest <= 250
    ? `=${piece.repeat(whole)}"${"x".repeat(rest)}"`
    : `=${piece.repeat(whole)}"x"&"${"x".repeat(rest - 4)}"`;
}

/** A list of addresses of so many characters: "A1,A2,…", and the last one as long as it must be. */
export function addressesOfLength(length: number): string {
  const addresses = Array.from({ length: Math.floor(length / 8) - 1 }, (_, at) => `A${100_001 + at}`).join(",");
  const rest = length - addresses.length - 1;
  const last = [`B${"1".repeat(Math.min(rest - 1, 6))}`, `B1:C${"1".repeat(Math.max(rest - 4, 1))}`].find((each) => each.length === rest);
  return `${addresses},${last ?? `B1:B1,B1:C${"1".repeat(rest - 10)}`}`;
}
