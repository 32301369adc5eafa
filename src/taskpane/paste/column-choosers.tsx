import { Field, Select } from "@fluentui/react-components";
import type { Edition } from "../../assessment/criteria/edition";
import { resultField } from "../../assessment/form/place";
import { readText } from "../../assessment/text/glyphs";
import type { ColumnUse } from "../../exchange/table/column-use";
import type { TakenColumn } from "../../exchange/table/take-columns";
import { useSay } from "../pane-context";
import { withUse, type PasteDraft } from "./paste-draft";
import { pastePhrases as phrases } from "./paste-phrases";
import { useFieldNames } from "./use-names";

interface Props {
  readonly edition: Edition;
  readonly draft: PasteDraft;
  readonly onChange: (draft: PasteDraft) => void;
}

/** As much of a cell as shows what stands in its column. */
const sampleLetters = 48;

function sampleOf({ grid, headingRows }: PasteDraft, column: number): string {
  const text = readText(grid.find((cells, row) => !headingRows.has(row) && readText(cells[column] ?? "") !== "")?.[column] ?? "");
  return text.length <= sampleLetters ? text : `${text.slice(0, sampleLetters)}…`;
}

const usesOf = ({ years }: Edition): readonly ColumnUse[] =>
  ["item", "name", "direction", "target", "unit", ...years.map(resultField), "note", "none"];

/** What each column was taken for, and a way to change it. Open where something was guessed or not understood. */
export function ColumnChoosers({ edition, draft, onChange }: Props) {
  const t = useSay();
  const nameOf = useFieldNames();
  const isPlain = draft.columns.every(({ by }) => by === "heading" || by === "computed");
  const hintOf = ({ by }: TakenColumn, column: number): string => {
    const sample = sampleOf(draft, column);
    if (by === "computed") return t(phrases.computed);
    return t(by === "contents" && draft.uses[column] === draft.columns[column]?.use ? phrases.guessed : phrases.example, { sample });
  };
  return (
    <details className="card paste-columns" open={!isPlain}>
      <summary><h3>{t(phrases.columns, { n: draft.columns.length })}</h3></summary>
      <p className="quiet">{t(phrases.columnsText)}</p>
      <div className="stack">
        {draft.columns.map((taken, column) => (
          <Field
            key={column} hint={<span lang="th">{hintOf(taken, column)}</span>}
            label={taken.heading === "" ? t(phrases.column, { n: column + 1 }) : t(phrases.columnNamed, { n: column + 1, heading: taken.heading })}
          >
            <Select
              value={draft.uses[column] ?? "none"}
              onChange={(_, { value }) => {
                const use = usesOf(edition).find((one) => one === value);
                if (use !== undefined) onChange(withUse(draft, column, use));
              }}
            >
              {usesOf(edition).map((use) => <option key={use} value={use}>{nameOf(use)}</option>)}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
