import { Field, Input } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { reviewPhrases } from "./review-phrases";
import type { Noting } from "./use-noting";

/** The name under which things are noted. */
export function NameField({ noting: { by, setBy, isNameMissing, nameField } }: { readonly noting: Noting }) {
  const t = useSay();
  return (
    <div ref={nameField}>
      <Field
        label={t(reviewPhrases.by)} hint={t(reviewPhrases.byHint)} required
        {...(isNameMissing ? { validationState: "error", validationMessage: t(reviewPhrases.byMissing) } : {})}
      >
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
    </div>
  );
}
