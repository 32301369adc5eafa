import { Checkbox } from "@fluentui/react-components";
import type { Severity, Edition, ItemId } from "../../assessment/criteria/edition";
import { directionLabels } from "../../assessment/form/direction";
import { figureInput, type Figure } from "../../assessment/form/figure";
import type { PlacedIndicator } from "../../exchange/table/place-rows";
import { SeverityIcon } from "../check/severity-icon";
import { directionText, figureText } from "../indicator/entries";
import { useSay } from "../pane-context";
import { ItemChoice } from "./item-choice";
import { pastePhrases as phrases } from "./paste-phrases";
import { useFieldNames } from "./use-names";

interface Props {
  readonly edition: Edition;
  readonly placed: PlacedIndicator;
  readonly onChoose: (item: ItemId | undefined) => void;
  readonly onLeaveOut: (isLeftOut: boolean) => void;
}

/** What is doubtful about a row, in words, gravest first. */
function useDoubts({ row, doubts }: PlacedIndicator): readonly { readonly severity: Severity; readonly text: string }[] {
  const t = useSay();
  const nameOf = useFieldNames();
  return doubts.flatMap((doubt): readonly { readonly severity: Severity; readonly text: string }[] => {
    switch (doubt) {
      case "no-item": return [{
        severity: "error",
        text: row.unknownItem === undefined ? t(phrases.noItem) : t(phrases.unknownItem, { number: row.unknownItem }),
      }];
      case "no-name": return [{ severity: "warning", text: t(phrases.noName) }];
      case "already-there": return [{ severity: "warning", text: t(phrases.alreadyThere) }];
      case "unread": return row.unread.map(({ use, text }) => ({
        severity: "warning",
        text: use === "direction" ? t(phrases.unreadDirection, { text }) : t(phrases.unreadFigure, { field: nameOf(use), text }),
      }));
    }
  });
}

/** A row of the pasted table: what it will say in the form, the item it goes to, and what is doubtful about it. */
export function RowCard({ edition, placed, onChoose, onLeaveOut }: Props) {
  const t = useSay();
  const nameOf = useFieldNames();
  const doubts = useDoubts(placed);
  const { row: { at, says }, item, isLeftOut } = placed;
  const n = at + 1;
  const direction = says.direction.state === "direction" ? t(directionLabels[says.direction.value]) : directionText(says.direction);
  const shown = [
    [nameOf("direction"), direction], [nameOf("target"), <WrittenFigure key="target" figure={says.target} />], [nameOf("unit"), says.unit],
    ...edition.years.map((year, index) => [String(year), <WrittenFigure key={year} figure={says.results[index]} />] as const),
  ] as const;
  return (
    <li className={isLeftOut ? "paste-row paste-row-out" : "paste-row"}>
      <Checkbox
        checked={!isLeftOut} onChange={(_, { checked }) => onLeaveOut(checked !== true)} className="paste-row-name"
        label={<span lang="th">{says.name === "" ? t(phrases.rowNameless, { n }) : t(phrases.rowName, { n, name: says.name })}</span>}
      />
      {!isLeftOut && (
        <>
          <ItemChoice edition={edition} label={t(phrases.rowItem, { n })} item={item} onChoose={onChoose} isWanted={item === undefined} isSmall />
          <dl className="paste-figures" lang="th">
            {shown.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text || <Blank />}</dd></div>)}
            {says.note !== "" && <div className="paste-wide"><dt>{nameOf("note")}</dt><dd>{says.note}</dd></div>}
          </dl>
          {doubts.map(({ severity, text }) => (
            <p key={text} className="field-finding"><SeverityIcon severity={severity} /><span>{text}</span></p>
          ))}
        </>
      )}
    </li>
  );
}

/** What will stand in the cell of a figure, and what was copied where that is written otherwise. */
function WrittenFigure({ figure }: { readonly figure: Figure | undefined }) {
  const text = figureText(figure);
  const written = figureInput(figure);
  if (written === null) return <Blank />;
  return String(written) === text ? <>{text}</> : <>{written} <span className="quiet">({text})</span></>;
}

/** A field in which nothing will stand. */
function Blank() {
  const t = useSay();
  return <span className="quiet">{t(phrases.nothing)}</span>;
}
