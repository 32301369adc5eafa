/** Why a question has no answer though nothing failed. */
export class Unanswered extends Error {
  constructor(readonly state: "not asked" | "skipped", why: string) {
    super(why);
    this.name = "Unanswered";
  }
}
