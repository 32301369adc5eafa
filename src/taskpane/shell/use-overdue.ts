import { useEffect, useState } from "react";

/** Work that is over sooner is not told of, in milliseconds: a bar that comes and goes moves all that stands below it. */
const patience = 300;

/** Whether something has been going on for so long that people want to be told. */
export function useOverdue(isGoingOn: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn]);
  return isGoingOn && isLate;
}
