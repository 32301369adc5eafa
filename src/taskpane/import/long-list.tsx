import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { useSay } from "../pane-context";
import { lookPhrases } from "./import-phrases";

/** Lines drawn at first, and at each further asking. */
const portion = 20;

interface Props {
  readonly lines: readonly { readonly key: string; readonly line: ReactNode }[];
}

/** Lines of which there may be very many: a portion at a time. */
export function LongList({ lines }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLUListElement>(null);
  const left = lines.length - shown;
  const showMore = (): void => {
    setShown(shown + portion);
    requestAnimationFrame(() => (list.current?.children[shown] as HTMLElement | undefined)?.focus());
  };
  return (
    <>
      <ul ref={list} className="import-lines">
        {lines.slice(0, shown).map(({ key, line }) => <li key={key} tabIndex={-1}>{line}</li>)}
      </ul>
      {left > 0 && <div className="actions"><Button size="small" onClick={showMore}>{t(lookPhrases.more, { n: Math.min(left, portion) })}</Button></div>}
    </>
  );
}
