import { useState } from "react";
import { usePane } from "./pane-context";

/**
 * A state that is still there when its page of the pane is shown again. `name` belongs to one place of the pane alone.
 *
 * @example const [shown, setShown] = useKept<Shown>("check.severity", "all");
 */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState(() => (kept.has(name) ? kept.get(name) as T : initial));
  const keep = (chosen: T): void => {
    kept.set(name, chosen);
    setValue(chosen);
  };
  return [value, keep];
}
