import { useEffect } from "react";
import { usePane } from "./pane-context";

const pause = 1_500;

/** While cells show #NAME? that may mend itself, looks at the form again now and then, until the session says enough. */
export function useSecondLook(awaitsFunctions: boolean): void {
  const { session } = usePane();
  useEffect(() => {
    if (!awaitsFunctions) return;
    const timer = setInterval(() => void session.refresh(), pause);
    return () => clearInterval(timer);
  }, [awaitsFunctions, session]);
}
