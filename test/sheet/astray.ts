import type { Form } from "../../src/assessment/form/form";

/** The rows of indicators that lack one of the form's own formulas, or their item's number. */
export const rowsAstray = ({ indicators }: Form): readonly number[] =>
  indicators.filter(({ computed, ownNumber, item }) =>
    ownNumber !== item || Object.values(computed).some(({ holds }) => holds !== "own")).map(({ row }) => row);

/** The rows whose mean is not the form's own. */
export const meansAstray = ({ means }: Form): readonly number[] =>
  means.filter(({ cell }) => cell.holds !== "own").map(({ row }) => row);

/** What the indicators of a form say, whatever their computed cells hold: tests that move cells leave formulas as they are. */
export const saidBy = ({ indicators }: Form): readonly unknown[] => indicators.map(({ computed: _, ...said }) => said);
