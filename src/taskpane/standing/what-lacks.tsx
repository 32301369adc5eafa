import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Lack } from "../../assessment/check/standing";
import { useSay } from "../pane-context";
import "./standing.css";
import { standingPhrases } from "./standing-phrases";
import { useLeads } from "./use-leads";

/** What makes a total provisional, a line a kind; each leads to its places. */
export function WhatLacks({ lacks, label }: { readonly lacks: readonly Lack[]; readonly label: string }) {
  const t = useSay();
  const { toLack } = useLeads();
  return (
    <ul className="lacks" aria-label={label}>
      {lacks.map((lack) => (
        <li key={lack.of}>
          <button type="button" className="lack" onClick={() => toLack(lack)}>
            <span>{t(standingPhrases[lack.of], { n: lack.places.length, names: lack.places.map(({ name }) => name).join(", ") })}</span>
            <ChevronRightRegular aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
