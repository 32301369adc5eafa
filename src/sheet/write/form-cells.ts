import type { Entry } from "../sheet-plan";
import { resultField, type ColumnField } from "../../assessment/form/place";
import type { AgencyType, Edition } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { directionInput } from "../../assessment/form/direction";
import { figureInput } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import { columnOf, type Column } from "../layout/columns";
import { partOfLine, type FormLine } from "../layout/form-lines";
import { meanFormula, referenceTo, scoreFormula, successFormula, unscoredFormula, type Dialect, type FormulaContext } from "../layout/formulas";
import { columnsKey, formKey, headKey, noteKey } from "../layout/keys";
import { criteriaLine, headLabels, notesLabel, signingLabel } from "../layout/labels";
import { keyOfPart, wordsOfPart } from "../layout/part-cells";

/** Where the form's parts stand in a new sheet: rows from 1. */
export interface FormRows {
  readonly topics: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  readonly summaries: readonly number[];
  readonly head: number;
  readonly columns: number;
  readonly total: number;
}

/** What the cells of a form are made of. */
export interface FormCells {
  readonly columns: readonly Column[];
  readonly edition: Edition;
  readonly agency: string;
  readonly agencyType?: AgencyType;
  readonly dialect: Dialect;
  readonly context: FormulaContext;
  readonly rows: FormRows;
}

type Filled = Partial<Record<ColumnField, Entry>>;

/** The head's labels and values, in turn from column A. */
function headCells({ edition, agency, agencyType }: FormCells): readonly Entry[] {
  return [
    headLabels.agency, agency === "" ? null : agency,
    headLabels.fiscalYear, edition.fiscalYear,
    headLabels.agencyType, agencyType === undefined ? null : agencyTypeLabels[agencyType].th,
  ];
}

function givenCells(indicator: Indicator, { edition }: FormCells): Filled {
  const { name, direction, target, unit, note } = indicator;
  return {
    name: name || null, direction: directionInput(direction), target: figureInput(target), unit: unit || null,
    note: note || null,
    ...Object.fromEntries(edition.years.map((year, index) => [resultField(year), figureInput(indicator.results[index])])),
  };
}

type TypingLine = Extract<FormLine, { is: "indicator" | "prescribed" | "blank" }>;

function indicatorCells(line: TypingLine, row: number, form: FormCells): Filled {
  const success = successFormula(form.context, row, form.dialect);
  const score = scoreFormula(form.context, row, form.dialect);
  const typed = line.is === "indicator" ? givenCells(line.indicator, form)
    : line.is === "prescribed" ? { name: line.name } : {};
  return { item: line.item.id, ...typed, success: { formula: success }, score: { formula: score } };
}

const mean = (form: FormCells, top: number | undefined, bottom: number | undefined): Entry =>
  (top === undefined || bottom === undefined ? null : { formula: meanFormula(form.context, top, bottom) });

const unscored = (form: FormCells, top: number, bottom: number | undefined): Entry =>
  (bottom === undefined ? null : { formula: unscoredFormula(form.context, top, bottom) });

function lineCells(line: FormLine, row: number, form: FormCells): Filled {
  const { context: { columns }, rows } = form;
  const score = columnOf(columns, "score");
  const part = partOfLine(line);
  const words = part === undefined ? {} : wordsOfPart(part, form.edition);
  switch (line.is) {
    case "topic": {
      const bottom = rows.ends.get(line.topic.id);
      return { ...words, score: mean(form, row + 1, bottom), note: unscored(form, row + 1, bottom) };
    }
    case "indicator": case "prescribed": case "blank": return indicatorCells(line, row, form);
    case "summary":
      return {
        ...words,
        score: { formula: referenceTo({ row: rows.topics.get(line.topic.id) ?? row, column: score }) },
      };
    case "total": return { ...words, score: mean(form, rows.summaries[0], rows.summaries.at(-1)) };
    case "notes-head": return { name: notesLabel };
    case "signing-head": return { name: signingLabel };
    case "note": case "signing": return { name: line.text };
    default: return words;
  }
}

function keyOf(line: FormLine, { criteriaOf }: Edition): Entry {
  const part = partOfLine(line);
  if (part !== undefined) return keyOfPart(part);
  switch (line.is) {
    case "title": return formKey(criteriaOf);
    case "head": return headKey;
    case "columns": return columnsKey;
    case "category": case "notes-head": case "note": case "signing-head": case "signing": return noteKey;
    default: return null;
  }
}

/** A line's cells from column A, its key in the last. */
export function cellsOfLine(line: FormLine, row: number, form: FormCells): readonly Entry[] {
  const { columns } = form;
  const pad = (cells: readonly Entry[]): readonly Entry[] =>
    columns.map((_column, index) => cells[index] ?? null);
  const cellsFor = (): readonly Entry[] => {
    switch (line.is) {
      case "title": return pad([form.edition.formTitle]);
      case "category": return pad([criteriaLine(form.edition)]);
      case "head": return pad(headCells(form));
      case "columns": return columns.map(({ heading }) => heading);
      default: {
        const filled = lineCells(line, row, form);
        return columns.map(({ field }) => filled[field] ?? null);
      }
    }
  };
  return [...cellsFor(), keyOf(line, form.edition)];
}
