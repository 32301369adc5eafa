import type { Listing } from "../../../assessment/check/form-listing";

/** What the list of indicators keeps while another page is shown, by its names for `useKept`. */
export const keptNames = {
  listing: "indicators.listing",
  text: "indicators.text",
  /** The row that was chosen last. */
  chosen: "indicators.chosen",
  /** How many lines are drawn. */
  drawn: "indicators.drawn",
  top: "indicators.top",
  asked: "indicators.asked",
} as const;

/** The list from elsewhere in the pane: what it will show when its page comes to the front. */
export const keptInList = (kept: Map<string, unknown>) => ({
  /** All lines of a listing, also where a row of the sheet is selected. */
  showAll: (listing: Listing): void => {
    kept.set(keptNames.listing, listing);
    kept.set(keptNames.text, "");
    kept.set(keptNames.top, 0);
    kept.set(keptNames.asked, true);
  },
  /** Whether it was asked for; asking is answered once. */
  takeAsked: (): boolean => kept.delete(keptNames.asked),
});
