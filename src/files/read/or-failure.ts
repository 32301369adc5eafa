import { Failure } from "../../assessment/text/failure";

/** What comes of work that may fail for a reason that has words; the reason, where it does. */
export function orFailure<Of>(work: () => Of): Of | Failure {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
