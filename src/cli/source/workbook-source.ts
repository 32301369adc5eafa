import type { Figure } from "../../assessment/form/figure";
import { narrativeContent } from "../../sheet/narrative/narrative-content";
import type { SourceReader } from "./incoming-file";

/** A figure that a formula shows comes in as what it shows: the formula's own cells stay behind. */
const asShown = (figure: Figure): Figure =>
  (figure.state === "unreadable" && figure.because === "formula" && figure.value !== undefined ? { state: "number", value: figure.value } : figure);

/** Reads the form in a workbook. What stands where no indicator belongs has no place in it. */
export const readWorkbookSource: SourceReader = async ({ file, bytes }) => {
  const [{ readFormFile }, { readChecked }] = await Promise.all([import("../../files/read/read-form-file"), import("../read-checked")]);
  const { form } = readChecked(await readFormFile(bytes, file)).reading;
  const { edition, agency, agencyType, narrative, strays } = form;
  return {
    submission: {
      content: {
        edition, agency, ...(agencyType === undefined ? {} : { agencyType }), ...(narrative === undefined ? {} : { narrative: narrativeContent(narrative) }),
        indicators: form.indicators.map(({ item, name, direction, target, unit, results, note }) =>
          ({ item, name, direction, target: asShown(target), unit, results: results.map(asShown), note })),
      },
      stated: { indicators: [], topicScores: new Map() },
    },
    joins: [],
    unplaced: [...strays, ...narrative?.strays ?? []].map(({ row, text }) => ({ text, line: row })),
  };
};
