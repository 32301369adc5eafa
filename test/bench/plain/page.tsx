import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** How many cells of the sheet in front hold anything: one round trip. */
const filledCells = (): Promise<number> => Excel.run(async (context) => {
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("values,formulas");
  await context.sync();
  return used.values.flat().filter((value) => value !== "").length;
});

/** From now on every edit is read, and shown. */
const follow = (show: (count: number) => void): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().onChanged.add(async () => show(await filledCells()));
  await context.sync();
});

/** What the pane's start and its answers are measured against: the least that an add-in of these parts can be. */
function PlainPane() {
  const [count, setCount] = useState<number>();
  const [follows, setFollows] = useState(false);
  useEffect(() => void filledCells().then(setCount), []);
  const press = (): void => {
    setFollows(true);
    // At once, as the pane draws what its session says: behind the sheet's own drawing it would look slower than it is.
    void follow((filled) => flushSync(() => setCount(filled)));
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <Button id="follow" aria-pressed={follows} onClick={press}>Follow the sheet</Button>
      {count !== undefined && <p id="count">{count}</p>}
    </FluentProvider>
  );
}

void Office.onReady().then(() => createRoot(document.getElementById("pane") ?? document.body).render(<PlainPane />));
