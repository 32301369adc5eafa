import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Phrase, Values } from "../../assessment/text/phrase";
import { useOfSession } from "../pane-context";
import { useWork } from "../use-work";

type Props = Omit<ButtonProps, "onClick"> & {
  /** What the click sets going. */
  readonly work: () => Promise<void>;
  /** Said once it has worked. */
  readonly done?: Phrase;
  readonly doneValues?: () => Values;
  /** After the work, whether or not it succeeded: where the focus goes next, for instance. */
  readonly after?: (succeeded: boolean) => void;
};

/** A button that sets work on the workbook going. It waits, focusable, while other work is under way. */
export function WorkButton({ work, done, doneValues, after, children, ...button }: Props) {
  const busy = useOfSession("busy");
  const run = useWork();
  const onClick = async (): Promise<void> => {
    const said = done === undefined ? undefined : { phrase: done, ...(doneValues === undefined ? {} : { values: doneValues }) };
    const succeeded = await run(work, said);
    after?.(succeeded);
  };
  return (
    <Button {...(button as ButtonProps)} disabledFocusable={busy !== undefined} onClick={() => void onClick()}>
      <span>{children}</span>
    </Button>
  );
}
