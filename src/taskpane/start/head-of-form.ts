import type { Form, Head } from "../../assessment/form/form";

/** What a form says at its head. */
export const headOfForm = ({ agency, edition, agencyType }: Form): Head => ({
  agency,
  fiscalYear: edition.fiscalYear,
  ...(agencyType === undefined ? {} : { agencyType }),
});

/** Whether a form says whose it is, and of which type they are. */
export const saysWhose = ({ agency, agencyType }: Form): boolean => agency !== "" && agencyType !== undefined;
