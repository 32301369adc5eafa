import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useId, type KeyboardEvent } from "react";
import { listings, type Listing } from "../../../assessment/check/form-listing";
import { useSay } from "../../pane-context";
import { listPhrases } from "./list-phrases";

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly listing: Listing;
  readonly onListing: (listing: Listing) => void;
  readonly counts: Readonly<Record<Listing, number>>;
  /** The arrow down leads from the field into the list. */
  readonly onDown: () => void;
}

/** Narrows the list: by words, and by how its lines stand, which is one tab stop. */
export function ListFilter({ text, onText, listing, onListing, counts, onDown }: Props) {
  const t = useSay();
  const group = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDown();
  };
  return (
    <>
      <Input
        type="search" value={text} lang="th" aria-label={t(listPhrases.find)} placeholder={t(listPhrases.find)}
        contentBefore={<SearchRegular aria-hidden="true" />} onChange={(_, { value }) => onText(value)} onKeyDown={onKeyDown}
      />
      <fieldset className="listings" role="radiogroup" aria-label={t(listPhrases.show)}>
        {listings.map((each) => (
          <label key={each} className={each === listing ? "listing listing-chosen" : "listing"}>
            <input type="radio" name={group} className="unseen" checked={each === listing} onChange={() => onListing(each)} />
            <b>{counts[each]}</b> {t(listPhrases[each])}
          </label>
        ))}
      </fieldset>
    </>
  );
}
