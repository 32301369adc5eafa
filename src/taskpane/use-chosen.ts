import { useState } from "react";

/** A choice that shows at once, while the workbook is still being told; afterwards what the workbook holds shows again. */
export function useChosen<T>(held: T, tell: (chosen: T) => Promise<unknown>): [T, (chosen: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T }>();
  const choose = async (value: T): Promise<void> => {
    const choice = { value };
    setChosen(choice);
    await tell(value);
    setChosen((current) => (current === choice ? undefined : current));
  };
  return [chosen === undefined ? held : chosen.value, (value) => void choose(value)];
}
