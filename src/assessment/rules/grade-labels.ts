import type { Phrase } from "../text/phrase";
import type { Grade } from "./grade";
import { severityLabels } from "./severity";

/** What the grades are called. */
export const gradeLabels: Readonly<Record<Grade, Phrase>> = { ...severityLabels, doubt: { th: "ข้อสงสัย", en: "Question" } };
