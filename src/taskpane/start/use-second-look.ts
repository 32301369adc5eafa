import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

const millisecondsToRegister = 1_500;

/**
 * While a workbook opens, cells may show #NAME? for the moment until the functions are known. Looks at the form once
 * more after that moment; answers whether it has, so that nobody is told of what mends itself.
 */
export function useSecondLook(functionsUnknown: boolean): boolean {
  const { session } = usePane();
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (!functionsUnknown || looked) return;
    const timer = setTimeout(() => void session.check().then(() => setLooked(true)), millisecondsToRegister);
    return () => clearTimeout(timer);
  }, [functionsUnknown, looked, session]);
  return looked;
}
