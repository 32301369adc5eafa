import type { SubjectFindings } from "../../assessment/check/said-once";

/** What is drawn of a subject. */
export interface DrawnSubject extends SubjectFindings {
  /** How many findings are drawn before its own. */
  readonly first: number;
}

/** So many of what was found, from the first subject on. */
export function firstOf(subjects: readonly SubjectFindings[], most: number): readonly DrawnSubject[] {
  let first = 0;
  return subjects.flatMap((subject) => {
    const drawn = { ...subject, first, said: subject.said.slice(0, Math.max(most - first, 0)) };
    first += subject.said.length;
    return drawn.said.length === 0 ? [] : [drawn];
  });
}
