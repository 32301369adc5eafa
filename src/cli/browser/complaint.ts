/** The line of what a program complained of that names a failure, else the last; in a few words, or none. */
export function complaintIn(said: string): string {
  const lines = said.split("\n").map((line) => line.replace(/^\[[^\]]*\]\s*/, "").trim()).filter((line) => line !== "");
  return (lines.find((line) => /error|fail|unable|sandbox|cannot|not found|refused|denied/i.test(line)) ?? lines.at(-1) ?? "").slice(0, 200);
}
