import { createContext, useContext } from "react";
import type { IndicatorId } from "../../assessment/form/identity";
import type { IndicatorTitle } from "../../assessment/check/indicator-titles";
import type { Finding } from "../../assessment/rules/finding";
import type { Saying } from "../../assessment/rules/rule";

/** What every part of the list of findings is given. */
export interface FindingsTools {
  readonly titles: ReadonlyMap<IndicatorId, IndicatorTitle>;
  /** Findings that a fix can mend, by what they say. */
  readonly mendable: ReadonlyMap<Saying, readonly Finding[]>;
  /** The key of what is open: one at a time. */
  readonly open: string | undefined;
  readonly setOpen: (key: string | undefined) => void;
}

export const FindingsContext = createContext<FindingsTools | undefined>(undefined);

/** The list's tools; only inside `<FindingList>`. */
export function useFindings(): FindingsTools {
  const tools = useContext(FindingsContext);
  if (tools === undefined) throw new Error("Used outside of the list of findings");
  return tools;
}
