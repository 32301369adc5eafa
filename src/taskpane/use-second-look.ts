import { useEffect } from "react";
import { usePane } from "./pane-context";

const pause = 1_500;

/** While computed cells show what Excel may still mend by itself, looks at the form again now and then, until the session says enough. */
export function useSecondLook(awaitsExcel: boolean): void {
  const { session } = usePane();
  useEffect(() => {
    if (!awaitsExcel) return;
    const timer = setInterval(() => void session.refresh(), pause);
    return () => clearInterval(timer);
  }, [awaitsExcel, session]);
}
