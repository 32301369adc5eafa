import { Button } from "@fluentui/react-components";
import type { Unplaced } from "../../exchange/official/official-reading";
import { copyOut } from "../copy-out";
import { usePane, useSay } from "../pane-context";
import { lookPhrases as phrases } from "./import-phrases";
import { LongList } from "./long-list";

/** As much of a text as tells a button for it from the others. */
const telling = 40;

/** Texts of a source that found no place: each to be copied to where somebody knows it belongs. None is dropped unseen. */
export function UnplacedTexts({ texts }: { readonly texts: readonly Unplaced[] }) {
  const { announce } = usePane();
  const t = useSay();
  if (texts.length === 0) return null;
  const placeOf = ({ page, line, item }: Unplaced): string => [
    ...(page === undefined ? [] : [t(phrases.page, { page })]),
    ...(line === undefined ? [] : [t(phrases.line, { line })]),
    ...(item === undefined ? [] : [t(phrases.afterItem, { item })]),
  ].join(" · ");
  return (
    <details className="card import-look" open>
      <summary><h3>{t(phrases.unplaced, { n: texts.length })}</h3></summary>
      <p className="quiet">{t(phrases.unplacedText)}</p>
      <LongList
        lines={texts.map((unplaced, at) => ({
          key: String(at),
          line: (
            <div className="import-unplaced">
              <div>
                <span className="quiet">{placeOf(unplaced)}</span>
                <p className="import-words" lang="th">{unplaced.text}</p>
              </div>
              <Button
                size="small" aria-label={t(phrases.copyThis, { text: unplaced.text.slice(0, telling) })}
                onClick={() => announce(copyOut({ "text/plain": unplaced.text }) ? phrases.copied : phrases.notCopied)}
              >
                {t(phrases.copy)}
              </Button>
            </div>
          ),
        }))}
      />
    </details>
  );
}
