import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

const pause = 1_500;
const mostLooks = 4;

/**
 * While a workbook opens, cells may show #NAME? for the moment until the functions are known. Looks at the form again,
 * a few times; answers whether that did not help, so that nobody is told of what mends itself.
 */
export function useSecondLook(functionsUnknown: boolean): boolean {
  const { session } = usePane();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!functionsUnknown || looks >= mostLooks) return;
    const timer = setTimeout(() => void session.refresh().then(() => setLooks(looks + 1)), pause);
    return () => clearTimeout(timer);
  }, [functionsUnknown, looks, session]);
  return functionsUnknown && looks >= mostLooks;
}
