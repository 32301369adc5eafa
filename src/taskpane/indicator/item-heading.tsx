import type { RefObject } from "react";
import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { useSay } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";

interface Props {
  readonly edition: Edition;
  readonly item: ItemId;
  readonly row: number;
  readonly focus?: RefObject<HTMLHeadingElement>;
}

/** Which item and row this is about, with the item's own title. */
export function ItemHeading({ edition, item: id, row, focus }: Props) {
  const t = useSay();
  const item = findItem(edition, id);
  const required = item?.required;
  return (
    <div className="item-heading">
      <h2 {...(focus === undefined ? {} : { ref: focus })} tabIndex={-1}>{t(indicatorPhrases.place, { item: id, row })}</h2>
      {item !== undefined && (
        <p className="quiet">
          <span lang="th">{item.title}</span>
          {required !== undefined && (
            <span className="tag">
              {required === "always"
                ? t(indicatorPhrases.required)
                : t(indicatorPhrases.requiredOf, { type: t(agencyTypeLabels[required]) })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
