import { yearOfField } from "../../assessment/form/place";
import type { ColumnUse } from "../../exchange/table/column-use";
import { useSay } from "../pane-context";
import { pastePhrases as phrases } from "./paste-phrases";

/** What the form's fields are called, in the pane's language. */
export function useFieldNames(): (use: ColumnUse) => string {
  const t = useSay();
  return (use) => {
    switch (use) {
      case "item": return t(phrases.useItem);
      case "name": return t(phrases.useName);
      case "direction": return t(phrases.useDirection);
      case "target": return t(phrases.useTarget);
      case "unit": return t(phrases.useUnit);
      case "note": return t(phrases.useNote);
      case "none": return t(phrases.useNone);
      default: return t(phrases.useResult, { year: yearOfField(use) ?? "" });
    }
  };
}
